import type { KeptVerdict } from '#lib/core/notes/seen-verdict.ts';
import { useText } from '../text/text-context.ts';
import { SentenceChange } from './sentence-change.tsx';
import { VERDICT_WORDS } from './verdict-words.ts';

export interface PassageVerdictProps {
  readonly verdict: KeptVerdict;
  /** ISO 8601 instant at which it was first found so; null while it is being looked at. */
  readonly since: string | null;
}

/** Says in words that a passage does not stand as it was noted, and how it reads now. */
export function PassageVerdict({ verdict, since }: PassageVerdictProps) {
  const { t, locale } = useText();
  const { among } = verdict;
  // That it moved is as unsure as which of them it was.
  const words = among === undefined || verdict.kind !== 'moved' ? VERDICT_WORDS[verdict.kind] : null;
  const numbers = new Intl.NumberFormat(locale);
  const day = since && new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(new Date(since));
  return (
    <>
      {words && (
        <p class={`verdict verdict-${verdict.kind}`}>
          <strong>{t(words.word)}</strong> {t(words.hint)}{' '}
          {since && day && <time dateTime={since}>{t('verdictSince', day)}</time>}
        </p>
      )}
      {among !== undefined && (
        <p class="verdict">
          <strong>{t('verdictAmong', numbers.format(among))}</strong> {t('verdictAmongHint')}
        </p>
      )}
      {verdict.kind === 'edited' && <SentenceChange was={verdict.was} now={verdict.now} />}
    </>
  );
}
