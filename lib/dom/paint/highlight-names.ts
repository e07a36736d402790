import type { HighlightColor } from '#lib/core/notes/note.ts';

/** What a mark is; the style sheet `marks.css` has one rule for each name and each of its `-on-dark` twins. */
export type MarkKind = 'leader' | 'date' | `note-${HighlightColor}` | `noted-${HighlightColor}` | 'focus';

export function highlightName(kind: MarkKind, onDark: boolean): string {
  // The flash is loud enough for any ground and has one rule.
  return `whowhen-${kind}${onDark && kind !== 'focus' ? '-on-dark' : ''}`;
}
