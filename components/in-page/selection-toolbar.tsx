import { useEffect } from 'preact/hooks';
import { HIGHLIGHT_COLORS, type HighlightColor } from '#lib/core/notes/note.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { useRovingFocus } from '../controls/use-roving-focus.ts';
import { COLOR_NAMES } from '../notes/color-names.ts';
import { useText } from '../text/text-context.ts';

export interface SelectionToolbarProps {
  readonly onColor: (color: HighlightColor) => void;
  readonly onNote: () => void;
  readonly onTag: () => void;
  /** True when the keyboard called for it; beside a mouse selection the page keeps the focus. */
  readonly takesFocus?: boolean;
}

export function SelectionToolbar({ onColor, onNote, onTag, takesFocus = false }: SelectionToolbarProps) {
  const { t } = useText();
  const roving = useRovingFocus(HIGHLIGHT_COLORS.length + 2);
  useEffect(() => {
    if (takesFocus) roving.focusFirst();
  }, []);
  return (
    <div
      class="toolbar"
      role="toolbar"
      aria-label={t('selectionToolbar')}
      onKeyDown={roving.onKeyDown}
      // A press must not take the selection it is about.
      onMouseDown={(event) => event.preventDefault()}
    >
      {HIGHLIGHT_COLORS.map((color, index) => {
        const label = t('highlightIn', t(COLOR_NAMES[color]));
        return (
          <button
            key={color}
            type="button"
            class="icon-button"
            aria-label={label}
            title={label}
            onClick={() => onColor(color)}
            {...roving.itemProps(index)}
          >
            <span class={`dot dot-${color}`} />
          </button>
        );
      })}
      <span class="toolbar-divider" />
      <IconButton
        glyph="note"
        label={t('addNote')}
        onClick={onNote}
        {...roving.itemProps(HIGHLIGHT_COLORS.length)}
      />
      <IconButton
        glyph="tag"
        label={t('addTag')}
        onClick={onTag}
        {...roving.itemProps(HIGHLIGHT_COLORS.length + 1)}
      />
    </div>
  );
}
