import type { WordRun } from '#lib/core/text/word-changes.ts';
import { wordChanges } from '#lib/core/text/word-changes.ts';
import { useText } from '../text/text-context.ts';

export interface SentenceChangeProps {
  readonly was: string;
  readonly now: string;
}

/** An edited sentence as it was and as it is, side by side; words that changed are struck out or underlined. */
export function SentenceChange({ was, now }: SentenceChangeProps) {
  const { t } = useText();
  const changes = wordChanges(was, now);
  return (
    <dl class="sentence-change">
      <div>
        <dt>{t('sentenceWas')}</dt>
        <dd dir="auto">{changes.was.map((run) => shown(run, 'del'))}</dd>
      </div>
      <div>
        <dt>{t('sentenceNow')}</dt>
        <dd dir="auto">{changes.now.map((run) => shown(run, 'ins'))}</dd>
      </div>
    </dl>
  );
}

/** The two runs of a place stand in two lists, each of which is made anew as a whole: they need no keys. */
function shown({ text, isChanged }: WordRun, Changed: 'del' | 'ins') {
  return isChanged ? <Changed>{text}</Changed> : text;
}
