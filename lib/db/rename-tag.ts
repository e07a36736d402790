import { changeTime } from '#lib/core/notes/change-time.ts';
import { cleanTags, tagKey } from '#lib/core/notes/tags.ts';
import type { NotesDatabase } from './database.ts';
import { IndexWriter } from './index/index-writer.ts';
import { fromNoteRow, toNoteRow } from './rows.ts';
import { withDatabase } from './with-database.ts';

/** A note whose tags were changed, and what they were: the way back. */
export interface Retagged {
  readonly id: string;
  readonly articleId: string;
  readonly tags: readonly string[];
}

/**
 * Gives a tag another name on every note that has it. Where the new name is a tag already the two become one.
 *
 * All notes are looked through: it is done once in a while, and nothing else is looked up by tag.
 *
 * @param changedAt ISO 8601 instant.
 */
export function renameTag(
  db: NotesDatabase,
  from: string,
  to: string,
  changedAt: string,
): Promise<Retagged[]> {
  return withDatabase(db, () =>
    db.transaction('rw', db.notes, db.searchState, async () => {
      const key = tagKey(from);
      const rows = await db.notes.filter(({ tags }) => tags.some((tag) => tagKey(tag) === key)).toArray();
      const index = await IndexWriter.begin(db);
      const renamed = rows.map((row) => {
        const tags = cleanTags(row.tags.map((tag) => (tagKey(tag) === key ? to : tag)));
        const at = changeTime(changedAt, row);
        return toNoteRow({ ...fromNoteRow(row), tags, changedAt: at }, index.noteNumber(row));
      });
      await db.notes.bulkPut(renamed);
      await index.commit();
      return rows.map(({ id, articleId, tags }) => ({ id, articleId, tags }));
    }),
  );
}
