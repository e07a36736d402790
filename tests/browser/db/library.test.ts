import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mergeNewest } from '#lib/core/interop/merge-note.ts';
import { readLibrary } from '#lib/core/interop/read-library.ts';
import { checkLibrary } from '#lib/db/check/check-library.ts';
import { NotesDatabase } from '#lib/db/database.ts';
import { exportAnnotations, exportLibrary } from '#lib/db/library/export-library.ts';
import { importLibrary, previewImport } from '#lib/db/library/import-library.ts';
import { changeNote, deleteNote, saveNote } from '#lib/db/notes.ts';
import { notesOn } from '#lib/db/queries.ts';
import { anyLibrary } from '#tests/unit/core/interop/arbitrary-library.ts';
import { ARTICLE, sampleNote } from './sample-note.ts';

const NOW = '2026-02-03T04:05:06.000Z';
const never = new AbortController().signal;
let db: NotesDatabase;
let other: NotesDatabase;

beforeEach(() => {
  db = new NotesDatabase(`whowhen-test-${crypto.randomUUID()}`);
  other = new NotesDatabase(`whowhen-test-${crypto.randomUUID()}`);
});
afterEach(() => {
  db.close();
  other.close();
});

async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  const parts: string[] = [];
  for await (const piece of pieces) parts.push(piece);
  return parts.join('');
}

/** A file's records: the order of their fields says nothing. */
const recordsOf = (file: string): unknown[] =>
  file
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

async function* piecesOf(text: string): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += 997) yield text.slice(at, at + 997);
}

async function importFrom(into: NotesDatabase, file: string) {
  return importLibrary(into, (await readLibrary(piecesOf(file))).records, mergeNewest, () => {}, never);
}

test('a library goes out and comes into an empty database as it was', async () => {
  await fc.assert(
    fc.asyncProperty(anyLibrary, async ({ people, articles, notes }) => {
      const [from, to] = [1, 2].map((n) => new NotesDatabase(`whowhen-test-${n}-${crypto.randomUUID()}`));
      if (!from || !to) throw new Error('two databases');
      for (const note of notes) {
        const article = articles.find(({ id }) => id === note.articleId);
        if (article) {
          const { urls: _, ...facts } = article;
          await saveNote(from, note, facts);
        }
      }
      const file = await textOf(exportLibrary(from, NOW, people));
      expect((await readLibrary(piecesOf(file))).people).toEqual(people);
      const report = await importFrom(to, file);
      expect(report).toMatchObject({ added: new Set(notes.map(({ id }) => id)).size, refusedInAll: 0 });
      expect(recordsOf(await textOf(exportLibrary(to, NOW, people)))).toEqual(recordsOf(file));
      expect(await checkLibrary(to)).toEqual([]);
      from.close();
      to.close();
    }),
    { numRuns: 15 },
  );
});

describe('merging', () => {
  test('twice is once', async () => {
    await saveNote(db, sampleNote(), ARTICLE);
    const file = await textOf(exportLibrary(db, NOW));
    expect(await importFrom(db, file)).toMatchObject({ added: 0, replaced: 0, kept: 1 });
    expect(await textOf(exportLibrary(db, NOW))).toBe(file);
  });

  test('of two versions the one changed last stays, whichever comes in', async () => {
    const note = sampleNote({ text: 'first' });
    await saveNote(db, note, ARTICLE);
    const old = await textOf(exportLibrary(db, NOW));
    await changeNote(db, note.id, { text: 'second' }, NOW);
    const newer = await textOf(exportLibrary(db, NOW));
    await saveNote(other, note, ARTICLE);
    expect(await importFrom(db, old)).toMatchObject({ kept: 1, replaced: 0 });
    expect(await importFrom(other, newer)).toMatchObject({ kept: 0, replaced: 1 });
    for (const each of [db, other])
      expect(await notesOn(each, ARTICLE.id)).toMatchObject([{ text: 'second' }]);
    expect(await checkLibrary(other)).toEqual([]);
  });

  test('what a file says of a known article changes nothing but its addresses', async () => {
    const elsewhere = {
      ...ARTICLE,
      title: 'An older headline',
      url: 'https://gazette.example.org/vote?amp=1',
    };
    await saveNote(other, sampleNote(), elsewhere);
    await saveNote(db, sampleNote(), ARTICLE);
    await importFrom(db, await textOf(exportLibrary(other, NOW)));
    expect(await db.articles.get(ARTICLE.id)).toMatchObject({
      title: ARTICLE.title,
      urls: [ARTICLE.url, elsewhere.url],
    });
  });

  test('a preview says what the import then does, and changes nothing', async () => {
    const [stays, changes, comes] = [sampleNote(), sampleNote(), sampleNote()];
    for (const note of [stays, changes, comes]) await saveNote(other, note, ARTICLE);
    await changeNote(other, changes.id, { text: 'later' }, NOW);
    for (const note of [stays, changes]) await saveNote(db, note, ARTICLE);
    const before = await textOf(exportLibrary(db, NOW));
    const file = await textOf(exportLibrary(other, NOW));
    const preview = await previewImport(
      db,
      (await readLibrary(piecesOf(file))).records,
      mergeNewest,
      () => {},
      never,
    );
    expect(preview).toMatchObject({ added: 1, replaced: 1, kept: 1, refusedInAll: 0 });
    expect(await textOf(exportLibrary(db, NOW))).toBe(before);
    expect(await importFrom(db, file)).toEqual(preview);
  });
});

describe('refusals', () => {
  test('a note without an article, and one whose id is taken elsewhere', async () => {
    const note = sampleNote();
    await saveNote(other, note, ARTICLE);
    const file = await textOf(exportLibrary(other, NOW));
    const orphaned = file
      .split('\n')
      .filter((line) => !line.includes('"type":"article"'))
      .join('\n');
    expect(await importFrom(db, orphaned)).toMatchObject({
      added: 0,
      refused: [{ line: null, reason: 'no_article', what: note.id }],
    });
    const second = {
      ...ARTICLE,
      id: 'https://gazette.example.org/other',
      url: 'https://gazette.example.org/other',
    };
    await saveNote(db, { ...note, articleId: second.id }, second);
    expect(await importFrom(db, file)).toMatchObject({
      added: 0,
      refused: [{ line: null, reason: 'elsewhere', what: note.id }],
    });
    expect(await checkLibrary(db)).toEqual([]);
  });

  test('a file that was cut off gives all before the cut', async () => {
    for (let i = 0; i < 5; i++) await saveNote(other, sampleNote(), ARTICLE);
    const file = await textOf(exportLibrary(other, NOW));
    expect(await importFrom(db, file.slice(0, -100))).toMatchObject({ added: 4, refusedInAll: 1 });
  });

  test('ended in the middle, it can be done again', async () => {
    for (let i = 0; i < 300; i++) await saveNote(other, sampleNote(), ARTICLE);
    const file = await textOf(exportLibrary(other, NOW));
    const end = new AbortController();
    const records = (await readLibrary(piecesOf(file))).records;
    const half = await importLibrary(db, records, mergeNewest, () => end.abort(), end.signal);
    expect(half.added).toBeLessThan(300);
    expect(await checkLibrary(db)).toEqual([]);
    const rest = await importFrom(db, file);
    expect(half.added + rest.added).toBe(300);
    expect(await checkLibrary(db)).toEqual([]);
  });
});

test('annotations are one JSON document with every note', async () => {
  const notes = [sampleNote({ text: 'words', tags: ['t'] }), sampleNote()];
  for (const note of notes) await saveNote(db, note, ARTICLE);
  await deleteNote(db, notes[1]?.id ?? '');
  const page = JSON.parse(await textOf(exportAnnotations(db)));
  expect(page['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
  expect(page.items).toMatchObject([
    { id: `urn:uuid:${notes[0]?.id}`, motivation: ['highlighting', 'commenting', 'tagging'] },
  ]);
});
