import { parse } from 'valibot';
import { changeTime } from '../notes/change-time.ts';
import type { Note } from '../notes/note.ts';
import { noteSchema } from './record-schemas.ts';

/** What becomes of a note that comes in, and how it is to be kept. `elsewhere`: its id is another article's note's. */
export interface Merged {
  readonly outcome: 'added' | 'replaced' | 'kept' | 'elsewhere';
  readonly note: Note;
}

/** How a note that comes in meets the one of the same id that may be known. */
export type Merge = (known: Note | undefined, incoming: Note) => Merged;

/** From a file: of two versions the one changed last stays, whole. */
export const mergeNewest: Merge = (known, incoming) => {
  if (!known) return { outcome: 'added', note: incoming };
  if (known.articleId !== incoming.articleId) return { outcome: 'elsewhere', note: known };
  const isNewer = Date.parse(incoming.changedAt) > Date.parse(known.changedAt);
  return isNewer ? { outcome: 'replaced', note: incoming } : { outcome: 'kept', note: known };
};

/**
 * From a snapshot: what was lost or changed since is as it was then, by a change made now. What was written since and
 * is no part of it stays.
 *
 * @param now ISO 8601 instant.
 */
export function mergeRestored(now: string): Merge {
  return (known, incoming) => {
    if (!known) return { outcome: 'added', note: incoming };
    if (known.articleId !== incoming.articleId) return { outcome: 'elsewhere', note: known };
    if (isSame(known, incoming)) return { outcome: 'kept', note: known };
    return { outcome: 'replaced', note: { ...incoming, changedAt: changeTime(now, known) } };
  };
}

/** Whatever order their fields are in. */
function isSame(known: Note, incoming: Note): boolean {
  const plain = (note: Note) => JSON.stringify(parse(noteSchema, { ...note, changedAt: incoming.changedAt }));
  return plain(known) === plain(incoming);
}
