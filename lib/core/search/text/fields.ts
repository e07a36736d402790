import type { Article } from '../../article/article.ts';
import type { Note } from '../../notes/note.ts';

/** What is searched of a note, with its bit in a posting's mask and its weight in ranking. */
export const FIELDS = [
  // The reader's own labels and words say best what a note is about, then who is in it, then what the page says.
  { name: 'tags', bit: 1, weight: 4 },
  { name: 'text', bit: 2, weight: 3 },
  { name: 'leaders', bit: 4, weight: 3 },
  { name: 'title', bit: 8, weight: 2 },
  { name: 'quote', bit: 16, weight: 2 },
  { name: 'dates', bit: 32, weight: 1 },
  { name: 'site', bit: 64, weight: 1 },
] as const;

export type FieldName = (typeof FIELDS)[number]['name'];

const ALL_MASKS = 1 << FIELDS.length;

/** By mask: the weight of the heaviest field in it. */
export const WEIGHT_OF_MASK: Float32Array = Float32Array.from({ length: ALL_MASKS }, (_, mask) =>
  Math.max(0, ...FIELDS.filter(({ bit }) => (mask & bit) !== 0).map(({ weight }) => weight)),
);

/** The texts of a field, each by itself: no phrase reaches from one into the next. */
export function fieldTexts(name: FieldName, note: Note, article: Article): readonly string[] {
  switch (name) {
    case 'tags':
      return note.tags;
    case 'text':
      return [note.text];
    case 'leaders':
      return note.leaders.map((leader) => leader.name);
    case 'title':
      return [article.title];
    case 'quote':
      return [note.anchor.quote];
    case 'dates':
      return note.dates.flatMap(({ text, value }) => [text, value]);
    case 'site':
      return [article.site];
  }
}
