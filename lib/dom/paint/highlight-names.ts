import type { HighlightColor } from '#lib/core/notes/note.ts';

/** What a mark is; the style sheet `marks.css` has one rule for each name and each of its `-on-dark` twins. */
export type MarkKind =
  | 'leader'
  | 'date'
  | `note-${HighlightColor}`
  | `noted-${HighlightColor}`
  | 'edited'
  | 'focus';

export function highlightName(kind: MarkKind, onDark: boolean): string {
  // The flash is loud enough for any ground, and the wave has the colour of the text: each has one rule.
  const hasTwin = kind !== 'focus' && kind !== 'edited';
  return `whowhen-${kind}${onDark && hasTwin ? '-on-dark' : ''}`;
}
