import { useText } from '../text/text-context.ts';
import type { Translator } from '../text/translator.ts';
import type { Unfinished } from './library-model.ts';

export interface UnfinishedBarProps {
  readonly unfinished: Unfinished;
  readonly onGoOn: () => void;
  readonly onLeaveIt: () => void;
}

/** Tells of long work whose page was closed under it. */
export function UnfinishedBar({ unfinished, onGoOn, onLeaveIt }: UnfinishedBarProps) {
  const text = useText();
  return (
    <section class="bulk-bar" aria-label={text.t('workUnfinished')}>
      <div class="bulk-tools">
        <output class="unfinished-words">{wordsOf(unfinished, text)}</output>
        <button type="button" class="button button-small button-primary" onClick={onGoOn}>
          {text.t('goOn')}
        </button>
        <button type="button" class="button button-small" onClick={onLeaveIt}>
          {text.t('leaveIt')}
        </button>
      </div>
    </section>
  );
}

function wordsOf(unfinished: Unfinished, { t, plural }: Translator): string {
  switch (unfinished.kind) {
    case 'file':
      return t('unfinishedFile', unfinished.name);
    case 'copy':
      return t('unfinishedCopy', unfinished.takenAt.slice(0, 10));
    case 'changing':
      return plural('unfinishedChanging', unfinished.total);
    case 'deleting':
      return plural('unfinishedDeleting', unfinished.total);
  }
}
