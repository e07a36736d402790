import { useEffect } from 'preact/hooks';
import { HIGHLIGHT_COLORS, type HighlightColor } from '#lib/core/notes/note.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { useRovingFocus } from '../controls/use-roving-focus.ts';
import { COLOR_NAMES } from '../notes/color-names.ts';
import { useText } from '../text/text-context.ts';

export interface SelectionToolbarProps {
  /** Of the reader's highlight that the selection lies in; null where it lies in none. */
  readonly color: HighlightColor | null;
  readonly onColor: (color: HighlightColor) => void;
  readonly onNote: () => void;
  readonly onTag: () => void;
  /** There while a new place is chosen for a note: ties it to the selection. */
  readonly onAttach?: () => void;
  /** There while the selection may be a name: marks whoever bears it from now on. */
  readonly onAddPerson?: () => void;
  /** True when the keyboard called for it; beside a mouse selection the page keeps the focus. */
  readonly takesFocus?: boolean;
}

export function SelectionToolbar(props: SelectionToolbarProps) {
  const { color: chosen, onColor, onNote, onTag, onAttach, onAddPerson, takesFocus = false } = props;
  const { t } = useText();
  const first = onAttach ? 1 : 0;
  const roving = useRovingFocus(first + HIGHLIGHT_COLORS.length + (onAddPerson ? 3 : 2));
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
      {onAttach && (
        <button type="button" class="button toolbar-attach" onClick={onAttach} {...roving.itemProps(0)}>
          {t('noteAttachHere')}
        </button>
      )}
      {HIGHLIGHT_COLORS.map((color, index) => {
        const label = t('highlightIn', t(COLOR_NAMES[color]));
        return (
          <button
            key={color}
            type="button"
            class="icon-button"
            aria-label={label}
            title={label}
            {...(chosen && { 'aria-pressed': color === chosen })}
            onClick={() => onColor(color)}
            {...roving.itemProps(first + index)}
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
        {...roving.itemProps(first + HIGHLIGHT_COLORS.length)}
      />
      <IconButton
        glyph="tag"
        label={t('addTag')}
        onClick={onTag}
        {...roving.itemProps(first + HIGHLIGHT_COLORS.length + 1)}
      />
      {onAddPerson && (
        <IconButton
          glyph="add-person"
          label={t('addPerson')}
          onClick={onAddPerson}
          {...roving.itemProps(first + HIGHLIGHT_COLORS.length + 2)}
        />
      )}
    </div>
  );
}
