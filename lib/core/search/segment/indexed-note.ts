import type { Article } from '../../article/article.ts';
import { toDayNumber } from '../../dates/calendar.ts';
import type { Note } from '../../notes/note.ts';
import { tagKey } from '../../notes/tags.ts';
import { type DaySpan, daySpanOf } from '../text/day-span.ts';
import { FIELDS, fieldTexts } from '../text/fields.ts';
import { tokenise } from '../text/tokenise.ts';

/** A value that notes are filtered and counted by: compared by its key, shown and looked for by its label. */
export interface FacetEntry {
  readonly key: string;
  readonly label: string;
}

/** Where a term stands in one note. */
export interface Occurrence {
  /** Bits of the fields it stands in; see `fields.ts`. */
  mask: number;
  /** Ascending places in the note's terms, all fields one after another. */
  readonly positions: number[];
}

/** A note as the index takes it. */
export interface IndexedNote {
  readonly number: number;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly article: number;
  /** Day number of publication; null when unknown. */
  readonly published: number | null;
  readonly site: FacetEntry;
  readonly leaders: readonly FacetEntry[];
  readonly tags: readonly FacetEntry[];
  /** The days its dates speak of. */
  readonly mentioned: readonly DaySpan[];
  readonly terms: ReadonlyMap<string, Occurrence>;
}

/** Left free between two texts, so that no phrase reaches across. */
const GAP = 1;

export function toIndexedNote(
  note: Note,
  article: Article,
  numbers: { readonly note: number; readonly article: number },
): IndexedNote {
  return {
    number: numbers.note,
    createdAt: Date.parse(note.createdAt) || 0,
    article: numbers.article,
    published: publishedDay(article),
    site: { key: article.site, label: `${article.site} ${hostOf(article.id)}` },
    leaders: distinct(note.leaders.map(({ id, name }) => ({ key: id, label: name }))),
    tags: distinct(note.tags.map((tag) => ({ key: tagKey(tag), label: tag }))),
    mentioned: note.dates.flatMap(({ value }) => daySpanOf(value) ?? []),
    terms: termsOf(note, article),
  };
}

function termsOf(note: Note, article: Article): Map<string, Occurrence> {
  const terms = new Map<string, Occurrence>();
  let position = 0;
  for (const { name, bit } of FIELDS) {
    for (const text of fieldTexts(name, note, article)) {
      for (const { term } of tokenise(text)) {
        const known = terms.get(term);
        if (known) {
          known.mask |= bit;
          known.positions.push(position);
        } else terms.set(term, { mask: bit, positions: [position] });
        position += 1;
      }
      position += GAP;
    }
  }
  return terms;
}

/** The day as the page states it, in the page's own time zone. */
function publishedDay({ publishedAt }: Article): number | null {
  const parts = publishedAt === null ? null : /^(\d{4})-(\d{2})-(\d{2})/.exec(publishedAt);
  return parts && toDayNumber({ year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) });
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}

function distinct(entries: readonly FacetEntry[]): FacetEntry[] {
  return [...new Map(entries.map((entry) => [entry.key, entry])).values()];
}
