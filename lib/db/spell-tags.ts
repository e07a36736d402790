import { asFirstSpelled, tagKey } from '#lib/core/notes/tags.ts';
import type { NotesDatabase } from './database.ts';
import { tagCounts } from './search-notes.ts';

/** Spells tags as other notes do; `own` are those that the note they are of has already. */
type SpellTags = (tags: readonly string[], own: readonly string[]) => string[];

/**
 * A tag is kept in the spelling of its first use, so that every note has the same one. Where no other note has it, its
 * reader may spell it anew. Reads what is in use now, outside of any transaction.
 */
export async function tagSpeller(db: NotesDatabase, tags: readonly string[]): Promise<SpellTags> {
  const inUse = tags.length === 0 ? [] : await tagCounts(db);
  return (given, own) => {
    const ownKeys = new Set(own.map(tagKey));
    const others = inUse.filter(({ tag, count }) => count > 1 || !ownKeys.has(tagKey(tag)));
    return asFirstSpelled(given, new Map(others.map(({ tag }) => [tagKey(tag), tag])));
  };
}
