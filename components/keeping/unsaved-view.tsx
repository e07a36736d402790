import type { Unsaved } from '#lib/core/notes/unsaved.ts';
import { BrandMark } from '../design/brand-mark.tsx';
import { useText } from '../text/text-context.ts';

export interface UnsavedViewProps {
  /** Null until it is known. */
  readonly unsaved: readonly Unsaved[] | null;
  readonly onFile: () => void;
  readonly onAgain: () => void;
}

/** What the disk did not take: to be read, saved as a file, or tried again. */
export function UnsavedView({ unsaved, onFile, onAgain }: UnsavedViewProps) {
  const { t } = useText();
  return (
    <main class="document">
      <header class="document-head">
        <p class="brand-line">
          <BrandMark />
          {t('extName')}
        </p>
        <h1>{t('unsavedTitle')}</h1>
        {unsaved && <p class="lead">{t(unsaved.length > 0 ? 'unsavedLead' : 'unsavedNone')}</p>}
      </header>
      {unsaved && unsaved.length > 0 && (
        <section aria-label={t('unsavedTitle')}>
          <div class="keeping-buttons">
            <button type="button" class="button button-primary" onClick={onFile}>
              {t('unsavedFile')}
            </button>
            <button type="button" class="button" onClick={onAgain}>
              {t('unsavedAgain')}
            </button>
          </div>
          {unsaved.map(({ id, change, quote, address }) => (
            <article key={id} class="unsaved-note">
              {quote !== '' && <blockquote class="faint">{quote}</blockquote>}
              {change.text !== undefined && <p class="unsaved-words">{change.text}</p>}
              {change.tags && change.tags.length > 0 && (
                <p>{change.tags.map((tag) => `#${tag}`).join(' ')}</p>
              )}
              {address !== '' && <p class="faint unsaved-words">{address}</p>}
            </article>
          ))}
        </section>
      )}
    </main>
  );
}
