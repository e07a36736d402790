import { expect, test, vi } from 'vitest';
import { deleteNotes } from '#lib/db/bulk-notes.ts';
import { NotesDatabase } from '#lib/db/database.ts';
import { countLibrary } from '#lib/db/library/health.ts';
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
