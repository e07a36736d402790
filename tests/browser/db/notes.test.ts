import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkLibrary } from '#lib/db/check/check-library.ts';
import { NotesDatabase } from '#lib/db/database.ts';
import { attachNote, changeNote, deleteNote, keepVerdicts, restoreNote, saveNote } from '#lib/db/notes.ts';
import { notesOn, noteWithArticle } from '#lib/db/queries.ts';
import { countNotesOn, searchNotes, tagCounts } from '#lib/db/search-notes.ts';
import { ARTICLE, sampleNote } from './sample-note.ts';
import { searchFor } from './search-for.ts';

const LATER = '2026-01-01T00:00:00.000Z';
let db: NotesDatabase;

beforeEach(() => {
  // A name of its own for each: closing takes a moment, and nothing of one test may meet the next.
  db = new NotesDatabase(`whowhen-test-${crypto.randomUUID()}`);
});
afterEach(() => db.close());

describe('saving', () => {
  test('a saved note is there when the database is opened anew', async () => {
    const note = sampleNote({ text: 'as **typed**\n', tags: ['Harbour'] });
    await saveNote(db, note, ARTICLE);
    db.close();
    db = new NotesDatabase(db.name);
    expect(await noteWithArticle(db, note.id)).toEqual({ note, article: ARTICLE });
  });

  test('saving twice is saving once', async () => {
    const note = sampleNote();
    await saveNote(db, note, ARTICLE);
    await saveNote(db, note, ARTICLE);
    expect(await notesOn(db, ARTICLE.id)).toEqual([note]);
  });

  test('a note and its article are kept together or not at all', async () => {
    const unkeepable = { ...sampleNote(), text: (() => 'a function') as unknown as string };
    await expect(saveNote(db, unkeepable, ARTICLE)).rejects.toThrow();
    expect([await db.notes.count(), await db.articles.count()]).toEqual([0, 0]);
  });

  test('an article seen at another address keeps both', async () => {
    await saveNote(db, sampleNote(), ARTICLE);
    await saveNote(db, sampleNote(), {
      ...ARTICLE,
      url: 'https://gazette.example.org/vote?page=all',
      publishedAt: null,
    });
    const row = await db.articles.get(ARTICLE.id);
    expect(row?.urls).toEqual([ARTICLE.url, 'https://gazette.example.org/vote?page=all']);
    expect(row?.publishedAt).toBe('2025-05-14');
  });
});

describe('changing', () => {
  test('two writers of different fields both stay', async () => {
    const note = sampleNote();
    await saveNote(db, note, ARTICLE);
    await Promise.all([
      changeNote(db, note.id, { text: 'words' }, LATER),
      changeNote(db, note.id, { tags: ['a', 'A', ' b '] }, LATER),
      changeNote(db, note.id, { color: 'blue' }, LATER),
    ]);
    expect(await notesOn(db, ARTICLE.id)).toEqual([
      { ...note, text: 'words', tags: ['a', 'b'], color: 'blue', changedAt: expect.any(String) },
    ]);
  });

  test('a note that was deleted is not made again', async () => {
    await expect(changeNote(db, 'none', { text: 'x' }, LATER)).rejects.toMatchObject({
      code: 'note_missing',
    });
    expect(await db.notes.count()).toBe(0);
  });
});

describe('the spelling of tags', () => {
  test('is that of their first use on another note', async () => {
    const [first, second] = [sampleNote({ tags: ['NATO'] }), sampleNote({ tags: ['Summit', 'nato'] })];
    await saveNote(db, first, ARTICLE);
    await saveNote(db, second, ARTICLE);
    expect((await changeNote(db, second.id, { tags: ['Nato', 'peace'] }, LATER)).tags).toEqual([
      'NATO',
      'peace',
    ]);
  });

  test('can be changed where no other note has the tag', async () => {
    const note = sampleNote({ tags: ['nato'] });
    await saveNote(db, note, ARTICLE);
    expect((await changeNote(db, note.id, { tags: ['NATO'] }, LATER)).tags).toEqual(['NATO']);
  });
});

describe('attaching', () => {
  test('the note stands elsewhere, and what was seen of its old place is forgotten', async () => {
    const note = sampleNote({ text: 'words', seen: { kind: 'gone', since: LATER } });
    await saveNote(db, note, ARTICLE);
    const { seen: _, ...rest } = note;
    const passage = {
      anchor: { ...note.anchor, quote: 'another place' },
      leaders: [{ id: 'Q1', name: 'A B' }],
      dates: [{ text: 'today', value: '2025-05-14' }],
    };
    expect(await attachNote(db, note.id, passage, LATER)).toEqual({ ...rest, ...passage, changedAt: LATER });
    expect(await notesOn(db, ARTICLE.id)).toEqual([{ ...rest, ...passage, changedAt: LATER }]);
    expect(await countNotesOn(db, 'Q1')).toBe(1);
  });

  test('a note that was deleted is not made again', async () => {
    const { anchor } = sampleNote();
    await expect(attachNote(db, 'none', { anchor, leaders: [], dates: [] }, LATER)).rejects.toMatchObject({
      code: 'note_missing',
    });
  });
});

describe('keeping how passages were found', () => {
  const GONE = { kind: 'gone' } as const;
  const EVEN_LATER = '2026-07-01T00:00:00.000Z';

  async function seenOf(id: string) {
    return (await notesOn(db, ARTICLE.id)).find((note) => note.id === id)?.seen;
  }

  test('with the time it was first found so', async () => {
    const note = sampleNote();
    await saveNote(db, note, ARTICLE);
    await keepVerdicts(db, ARTICLE.id, [{ id: note.id, verdict: GONE }], LATER);
    await keepVerdicts(db, ARTICLE.id, [{ id: note.id, verdict: GONE }], EVEN_LATER);
    expect(await seenOf(note.id)).toEqual({ kind: 'gone', since: LATER });
  });

  test('another edit of the sentence is news, and the note itself is not changed by it', async () => {
    const note = sampleNote();
    await saveNote(db, note, ARTICLE);
    const edited = (now: string) => [{ id: note.id, verdict: { kind: 'edited', was: 'a', now } as const }];
    await keepVerdicts(db, ARTICLE.id, edited('b'), LATER);
    await keepVerdicts(db, ARTICLE.id, edited('c'), EVEN_LATER);
    const seen = { kind: 'edited', was: 'a', now: 'c', since: EVEN_LATER };
    expect(await notesOn(db, ARTICLE.id)).toEqual([{ ...note, seen }]);
  });

  test('a note that always stood as it was noted says nothing', async () => {
    const note = sampleNote();
    await saveNote(db, note, ARTICLE);
    await keepVerdicts(db, ARTICLE.id, [{ id: note.id, verdict: { kind: 'exact' } }], LATER);
    expect(await seenOf(note.id)).toBeUndefined();
  });

  test('notes of other articles and deleted ones are left alone', async () => {
    const note = sampleNote();
    await saveNote(db, note, ARTICLE);
    const seen = [note.id, 'none'].map((id) => ({ id, verdict: GONE }));
    await keepVerdicts(db, 'https://elsewhere.example/', seen, LATER);
    await keepVerdicts(db, ARTICLE.id, [{ id: 'none', verdict: GONE }], LATER);
    expect(await notesOn(db, ARTICLE.id)).toEqual([note]);
  });
});

describe('deleting', () => {
  test('what was deleted can be put back as it was', async () => {
    const note = sampleNote({ text: 'words', tags: ['t'], leaders: [{ id: 'Q1', name: 'A B' }] });
    await saveNote(db, note, ARTICLE);
    const deleted = await deleteNote(db, note.id);
    expect(await notesOn(db, ARTICLE.id)).toEqual([]);
    await restoreNote(db, deleted);
    expect(await notesOn(db, ARTICLE.id)).toEqual([note]);
    expect(await countNotesOn(db, 'Q1')).toBe(1);
  });

  test('what was never deleted from an article cannot be put back to it', async () => {
    const note = sampleNote();
    await saveNote(db, note, ARTICLE);
    const elsewhere = { ...note, articleId: 'https://elsewhere.example/', text: 'in its place' };
    await expect(restoreNote(db, elsewhere)).rejects.toMatchObject({ code: 'not_allowed' });
    await expect(restoreNote(db, { ...elsewhere, id: 'new' })).rejects.toMatchObject({ code: 'not_allowed' });
    expect(await notesOn(db, ARTICLE.id)).toEqual([note]);
    expect(await checkLibrary(db)).toEqual([]);
  });

  test('deleting twice says so', async () => {
    const note = sampleNote();
    await saveNote(db, note, ARTICLE);
    await deleteNote(db, note.id);
    await expect(deleteNote(db, note.id)).rejects.toMatchObject({ code: 'note_missing' });
  });
});

describe('looking up', () => {
  test('the newest come first, no more than asked for', async () => {
    const notes = [sampleNote(), sampleNote(), sampleNote()];
    for (const note of notes) await saveNote(db, note, ARTICLE);
    const { notes: found, total } = await searchNotes(db, searchFor(''), 'made', { offset: 0, limit: 2 });
    expect(found.map(({ note }) => note.id)).toEqual([notes[2]?.id, notes[1]?.id]);
    expect(found.every(({ article }) => article.id === ARTICLE.id)).toBe(true);
    expect(total).toBe(3);
  });

  test('tags are counted across notes and cases, most used first', async () => {
    await saveNote(db, sampleNote({ tags: ['Peace', 'NATO'] }), ARTICLE);
    await saveNote(db, sampleNote({ tags: ['nato'] }), ARTICLE);
    expect(await tagCounts(db)).toEqual([
      { tag: 'NATO', count: 2 },
      { tag: 'Peace', count: 1 },
    ]);
  });

  test('notes are found by the leaders who stand in them', async () => {
    await saveNote(db, sampleNote({ leaders: [{ id: 'Q7747', name: 'Vladimir Putin' }] }), ARTICLE);
    expect([await countNotesOn(db, 'Q7747'), await countNotesOn(db, 'Q1')]).toEqual([1, 0]);
  });

  test('there is no note of an unknown id', async () => {
    expect(await noteWithArticle(db, 'none')).toBeNull();
  });
});
