import type { Ref } from 'preact';
import { Glyph, type GlyphName } from './glyph.tsx';

export interface IconButtonProps {
  readonly glyph: GlyphName;
  /** Its accessible name, also shown as a tooltip. */
  readonly label: string;
  readonly onClick: () => void;
  readonly tabIndex?: number;
  readonly onFocus?: () => void;
  readonly ref?: Ref<HTMLButtonElement>;
}

export function IconButton({ glyph, label, ...button }: IconButtonProps) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} {...button}>
      <Glyph name={glyph} />
    </button>
  );
}
