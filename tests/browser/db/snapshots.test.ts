import { afterEach, beforeEach, expect, test } from 'vitest';
import { mergeRestored } from '#lib/core/interop/merge-note.ts';
import { checkLibrary } from '#lib/db/check/check-library.ts';
import { NotesDatabase } from '#lib/db/database.ts';
import { importLibrary } from '#lib/db/library/import-library.ts';
import { listSnapshots, openSnapshot, takeDailySnapshot, takeSnapshot } from '#lib/db/library/snapshots.ts';
import { changeNote, deleteNote, saveNote } from '#lib/db/notes.ts';
import { notesOn } from '#lib/db/queries.ts';
import { ARTICLE, sampleNote } from './sample-note.ts';

const MONDAY = '2026-03-30T10:00:00.000Z';
const TUESDAY = '2026-03-31T09:00:00.000Z';
const never = new AbortController().signal;
let db: NotesDatabase;

beforeEach(() => {
  db = new NotesDatabase(`whowhen-test-${crypto.randomUUID()}`);
});
afterEach(() => db.close());

test('a restore brings back what was deleted or changed, and leaves what was written since', async () => {
  const [deleted, changed, same] = [sampleNote({ text: 'a' }), sampleNote({ text: 'b' }), sampleNote()];
  for (const note of [deleted, changed, same]) await saveNote(db, note, ARTICLE);
  const id = await takeSnapshot(db, 'daily', MONDAY);
  await deleteNote(db, deleted.id);
  await changeNote(db, changed.id, { text: 'spoiled' }, TUESDAY);
  const since = sampleNote({ text: 'since' });
  await saveNote(db, since, ARTICLE);

  const { records } = await openSnapshot(db, id ?? '');
  const report = await importLibrary(db, records, mergeRestored(TUESDAY), () => {}, never);
  expect(report).toMatchObject({ added: 1, replaced: 1, kept: 1, refusedInAll: 0 });
  const texts = new Map((await notesOn(db, ARTICLE.id)).map((note) => [note.id, note.text]));
  expect(texts).toEqual(
    new Map([
      [deleted.id, 'a'],
      [changed.id, 'b'],
      [same.id, ''],
      [since.id, 'since'],
    ]),
  );
  expect(await checkLibrary(db)).toEqual([]);
});

test('one a day, only when there is something new, and none of nothing', async () => {
  await takeDailySnapshot(db, MONDAY);
  expect(await listSnapshots(db)).toEqual([]);
  await saveNote(db, sampleNote(), ARTICLE);
  await takeDailySnapshot(db, MONDAY);
  await saveNote(db, sampleNote(), ARTICLE);
  await takeDailySnapshot(db, MONDAY);
  expect((await listSnapshots(db)).map(({ notes, reason }) => [notes, reason])).toEqual([[1, 'daily']]);
  await takeDailySnapshot(db, TUESDAY);
  await takeDailySnapshot(db, '2026-04-05T00:00:00.000Z');
  expect((await listSnapshots(db)).map(({ notes, takenAt }) => [notes, takenAt])).toEqual([
    [2, TUESDAY],
    [1, MONDAY],
  ]);
});

test('a broken copy is told of and changes nothing', async () => {
  await saveNote(db, sampleNote(), ARTICLE);
  const id = (await takeSnapshot(db, 'daily', MONDAY)) ?? '';
  await db.snapshotBytes.update(id, { data: new Uint8Array([1, 2, 3]) });
  await expect(openSnapshot(db, id)).rejects.toMatchObject({ code: 'not_a_library' });
  await expect(openSnapshot(db, 'none')).rejects.toMatchObject({ code: 'snapshot_missing' });
});
