import type { RefObject } from 'preact';
import { Glyph } from '../controls/glyph.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { BrandMark } from '../design/brand-mark.tsx';
import { useText } from '../text/text-context.ts';

export interface PopupHeaderProps {
  readonly query: string;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onQuery: (query: string) => void;
  readonly onLibrary: () => void;
  /** Null where the view stands in the panel. */
  readonly onPanel: (() => void) | null;
  readonly onOptions: () => void;
}

export function PopupHeader({ query, field, onQuery, onLibrary, onPanel, onOptions }: PopupHeaderProps) {
  const { t } = useText();
  return (
    <header class="popup-header">
      <h1 class="brand">
        <BrandMark />
        <span class="visually-hidden">{t('extName')}</span>
      </h1>
      <search class="search">
        <Glyph name="search" />
        <input
          ref={field}
          type="text"
          inputMode="search"
          aria-label={t('popupSearch')}
          placeholder={t('popupSearch')}
          autocomplete="off"
          spellcheck={false}
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
        />
        {query !== '' && (
          <IconButton glyph="close" label={t('popupSearchClear')} onClick={() => onQuery('')} />
        )}
      </search>
      <IconButton glyph="library" label={t('openLibrary')} onClick={onLibrary} />
      {onPanel && <IconButton glyph="panel" label={t('openPanel')} onClick={onPanel} />}
      <IconButton glyph="options" label={t('popupOptions')} onClick={onOptions} />
    </header>
  );
}
