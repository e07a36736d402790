import { expect, test, vi } from 'vitest';
import { deleteNotes } from '#lib/db/bulk-notes.ts';
import { NotesDatabase } from '#lib/db/database.ts';
import { countLibrary, keepForGood } from '#lib/db/library/health.ts';
import { saveNote } from '#lib/db/notes.ts';
import { observe } from '#lib/db/observe.ts';
import { ARTICLE, sampleNote } from './sample-note.ts';

test('the counts follow what is written', async () => {
  const db = new NotesDatabase(`whowhen-test-${crypto.randomUUID()}`);
  const end = new AbortController();
  const onValue = vi.fn();
  observe(db, () => countLibrary(db), { onValue, onError: onValue }, end.signal);
  await vi.waitFor(() => expect(onValue).toHaveBeenLastCalledWith({ notes: 0, articles: 0 }));
  const note = sampleNote();
  await saveNote(db, note, ARTICLE);
  await vi.waitFor(() => expect(onValue).toHaveBeenLastCalledWith({ notes: 1, articles: 1 }));
  await deleteNotes(db, [note.id], () => {}, end.signal);
  await vi.waitFor(() => expect(onValue).toHaveBeenLastCalledWith({ notes: 0, articles: 1 }));
  end.abort();
  db.close();
});

test('the browser is asked to keep the library from the first note on, and not before', async () => {
  const db = new NotesDatabase(`whowhen-test-${crypto.randomUUID()}`);
  const persist = vi.spyOn(navigator.storage, 'persist').mockResolvedValue(true);
  const persisted = vi.spyOn(navigator.storage, 'persisted').mockResolvedValue(false);
  await keepForGood(db);
  expect(persist).not.toHaveBeenCalled();
  await saveNote(db, sampleNote(), ARTICLE);
  await keepForGood(db);
  expect(persist).toHaveBeenCalledOnce();
  persisted.mockResolvedValue(true);
  await keepForGood(db);
  expect(persist).toHaveBeenCalledOnce();
  vi.restoreAllMocks();
  db.close();
});
