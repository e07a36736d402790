import { afterEach, beforeEach, expect, test } from 'vitest';
import { NotesDatabase } from '#lib/db/database.ts';
import { saveNote } from '#lib/db/notes.ts';
import { notesOn } from '#lib/db/queries.ts';
import { renameTag } from '#lib/db/rename-tag.ts';
import { tagCounts } from '#lib/db/search-notes.ts';
import { ARTICLE, sampleNote } from './sample-note.ts';

const LATER = '2026-01-01T00:00:00.000Z';
let db: NotesDatabase;

beforeEach(() => {
  db = new NotesDatabase(`whowhen-test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

test('a tag is renamed on every note that has it, and on no other', async () => {
  const [one, other] = [sampleNote({ tags: ['a', 'Old'] }), sampleNote({ tags: ['a'] })];
  for (const note of [one, other]) await saveNote(db, note, ARTICLE);
  expect(await renameTag(db, 'old', 'New', LATER)).toEqual([
    { id: one.id, articleId: ARTICLE.id, tags: ['a', 'Old'] },
  ]);
  expect(await notesOn(db, ARTICLE.id)).toEqual([{ ...one, tags: ['a', 'New'], changedAt: LATER }, other]);
  expect(await tagCounts(db)).toEqual([
    { tag: 'a', count: 2 },
    { tag: 'New', count: 1 },
  ]);
});

test('the name of another tag makes them one, once on each note', async () => {
  const notes = [sampleNote({ tags: ['economy', 'economics'] }), sampleNote({ tags: ['economics'] })];
  for (const note of notes) await saveNote(db, note, ARTICLE);
  await renameTag(db, 'economics', 'economy', LATER);
  expect((await notesOn(db, ARTICLE.id)).map(({ tags }) => tags)).toEqual([['economy'], ['economy']]);
  expect(await tagCounts(db)).toEqual([{ tag: 'economy', count: 2 }]);
});

test('a tag that nobody uses changes nothing', async () => {
  const note = sampleNote({ tags: ['a'] });
  await saveNote(db, note, ARTICLE);
  expect(await renameTag(db, 'none', 'b', LATER)).toEqual([]);
  expect(await notesOn(db, ARTICLE.id)).toEqual([note]);
});
