import { IconButton } from './icon-button.tsx';

export interface PagerProps {
  /** Where the reader is, in words: `3 of 12 mentions here`. */
  readonly position: string;
  readonly previousLabel: string;
  readonly nextLabel: string;
  /** Nothing to go to: only the position is shown. */
  readonly isSingle: boolean;
  readonly onPrevious: () => void;
  readonly onNext: () => void;
}

export function Pager({ position, previousLabel, nextLabel, isSingle, onPrevious, onNext }: PagerProps) {
  if (isSingle) return <p class="pager-position">{position}</p>;
  return (
    <div class="pager">
      <IconButton glyph="previous" label={previousLabel} onClick={onPrevious} />
      <p class="pager-position" aria-live="polite">
        {position}
      </p>
      <IconButton glyph="next" label={nextLabel} onClick={onNext} />
    </div>
  );
}
