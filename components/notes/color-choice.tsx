import { useId } from 'preact/hooks';
import { HIGHLIGHT_COLORS, type HighlightColor } from '#lib/core/notes/note.ts';
import { useText } from '../text/text-context.ts';
import { COLOR_NAMES } from './color-names.ts';

export interface ColorChoiceProps {
  readonly color: HighlightColor;
  readonly onColor: (color: HighlightColor) => void;
}

export function ColorChoice({ color, onColor }: ColorChoiceProps) {
  const { t } = useText();
  const group = useId();
  return (
    <fieldset class="color-choice">
      <legend class="visually-hidden">{t('noteColor')}</legend>
      {HIGHLIGHT_COLORS.map((each) => (
        <label key={each} class="color-option" title={t(COLOR_NAMES[each])}>
          <input
            type="radio"
            class="visually-hidden"
            name={group}
            value={each}
            checked={each === color}
            aria-label={t(COLOR_NAMES[each])}
            onChange={() => onColor(each)}
          />
          <span class={`dot dot-${each}`} />
        </label>
      ))}
    </fieldset>
  );
}
