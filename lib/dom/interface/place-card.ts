export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Box extends Size {
  readonly left: number;
  readonly top: number;
}

/** CSS pixels between a card and the words it speaks of, and between a card and the viewport's edge. */
const GAP = 8;

/**
 * Where a card stands, in viewport pixels: under the words, above them where there is no room below, never over them
 * unless there is room on neither side, and never outside the viewport.
 */
export function placeCard(card: Size, words: Box, viewport: Size): { left: number; top: number } {
  const below = words.top + words.height + GAP;
  const above = words.top - GAP - card.height;
  const fitsBelow = below + card.height + GAP <= viewport.height;
  const preferred = fitsBelow || above < GAP ? below : above;
  return {
    left: clamp(words.left, GAP, viewport.width - card.width - GAP),
    top: clamp(preferred, GAP, viewport.height - card.height - GAP),
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
