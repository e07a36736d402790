import { IconButton } from '../controls/icon-button.tsx';
import { BrandMark } from '../design/brand-mark.tsx';
import { QueryField, type QueryFieldProps } from '../search/query-field.tsx';
import { useText } from '../text/text-context.ts';

export interface PopupHeaderProps extends Omit<QueryFieldProps, 'onLeave'> {
  readonly onLibrary: () => void;
  /** Null where the view stands in the panel. */
  readonly onPanel: (() => void) | null;
  readonly onOptions: () => void;
}

export function PopupHeader({ onLibrary, onPanel, onOptions, ...search }: PopupHeaderProps) {
  const { t } = useText();
  return (
    <header class="popup-header">
      <h1 class="brand">
        <BrandMark />
        <span class="visually-hidden">{t('extName')}</span>
      </h1>
      <QueryField {...search} />
      <IconButton glyph="library" label={t('openLibrary')} onClick={onLibrary} />
      {onPanel && <IconButton glyph="panel" label={t('openPanel')} onClick={onPanel} />}
      <IconButton glyph="options" label={t('popupOptions')} onClick={onOptions} />
    </header>
  );
}
