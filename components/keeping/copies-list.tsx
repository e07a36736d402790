import { useText } from '../text/text-context.ts';
import type { MessageKey } from '../text/translator.ts';
import { byteSize } from './byte-size.ts';
import type { CopyEntry } from './keeping-model.ts';

const REASONS: Readonly<Record<CopyEntry['reason'], MessageKey>> = {
  daily: 'copyDaily',
  'before-import': 'copyBeforeImport',
  'before-restore': 'copyBeforeRestore',
};

export interface CopiesListProps {
  readonly copies: readonly CopyEntry[];
  readonly now: string;
  readonly isBusy: boolean;
  readonly onCopy: (copy: CopyEntry) => void;
}

/** The copies kept inside, each with the button that shows what bringing it back would change. */
export function CopiesList({ copies, isBusy, onCopy }: CopiesListProps) {
  const { t, plural, locale } = useText();
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <>
      <h3 id="copies">{t('copiesTitle')}</h3>
      <p class="faint">{t('copiesHint')}</p>
      <ul class="site-list" aria-labelledby="copies">
        {copies.map((copy) => {
          const takenAt = moment.format(new Date(copy.takenAt));
          return (
            <li key={copy.id}>
              <span>
                <time dateTime={copy.takenAt}>{takenAt}</time>
                <span class="faint copy-facts">
                  {t(
                    'separatedDot',
                    t(REASONS[copy.reason]),
                    t('separatedDot', plural('noteCount', copy.notes), byteSize(copy.bytes, locale)),
                  )}
                </span>
              </span>
              <button
                type="button"
                class="button button-text"
                aria-label={t('copyLookAt', takenAt)}
                disabled={isBusy}
                onClick={() => onCopy(copy)}
              >
                {t('copyLook')}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
