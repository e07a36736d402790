import { type LibraryPage, type LibraryView, WHOLE_LIBRARY } from '#lib/core/library/library-view.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { BrandMark } from '../design/brand-mark.tsx';
import { QueryField, type QueryFieldProps } from '../search/query-field.tsx';
import { useText } from '../text/text-context.ts';
import type { MessageKey } from '../text/translator.ts';
import { linkTo } from './library-links.ts';

export interface LibraryHeaderProps extends Omit<QueryFieldProps, 'query'> {
  readonly view: LibraryView;
  readonly onOptions: () => void;
}

const PAGES: readonly [page: LibraryPage, words: MessageKey][] = [
  [{ kind: 'notes' }, 'libraryNotes'],
  [{ kind: 'timeline' }, 'libraryTimeline'],
];

export function LibraryHeader({ view, onOptions, ...field }: LibraryHeaderProps) {
  const { t } = useText();
  return (
    <header class="library-header">
      <h1>
        <a class="brand" href={linkTo(WHOLE_LIBRARY)}>
          <BrandMark />
          <span class="brand-name">{t('libraryTitle')}</span>
        </a>
      </h1>
      <QueryField {...field} query={view.query} />
      <nav class="library-pages" aria-label={t('libraryPages')}>
        {PAGES.map(([page, words]) => (
          <a
            key={page.kind}
            href={linkTo({ ...view, page })}
            {...(page.kind === view.page.kind && { 'aria-current': 'page' as const })}
          >
            {t(words)}
          </a>
        ))}
      </nav>
      <IconButton glyph="options" label={t('popupOptions')} onClick={onOptions} />
    </header>
  );
}
