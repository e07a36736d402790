import { expect, test } from 'vitest';
import { boundNewest, MOST_NEWEST, readNewest } from '#lib/core/interop/newest-notes.ts';
import { SAMPLE_ARTICLE, SAMPLE_NOTE } from '#tests/unit/components/sample-note.ts';

const article = { ...SAMPLE_ARTICLE, id: 'https://example.org/a', url: 'https://example.org/a' };
const entry = (id: string, text = '') => ({
  note: { ...SAMPLE_NOTE, articleId: article.id, id, text },
  article,
});
const many = (count: number, text = '') => Array.from({ length: count }, (_, i) => entry(`n${i}`, text));
const ids = (newest: ReturnType<typeof readNewest>) => newest?.notes.map(({ note }) => note.id);

test('what is kept is read back', () => {
  const newest = { total: 3, notes: many(3, 'words') };
  expect(readNewest(structuredClone(boundNewest(newest)))).toEqual(newest);
  expect(readNewest(boundNewest({ total: 0, notes: [] }))).toEqual({ total: 0, notes: [] });
});

test('no more is kept than is shown, and what a search adds is not', () => {
  const notes = many(50).map((each) => ({ ...each, matches: { quote: [] } }));
  const kept = boundNewest({ total: 50, notes });
  expect(ids(kept)).toEqual(many(MOST_NEWEST).map(({ note }) => note.id));
  expect(kept.notes.some((each) => 'matches' in each)).toBe(false);
  expect(kept.total).toBe(50);
});

test('long texts are left to the database, with all that is older', () => {
  const notes = [entry('first', 'x'.repeat(30_000)), entry('long', 'x'.repeat(900_000)), entry('older')];
  expect(ids(boundNewest({ total: 3, notes }))).toEqual(['first']);
});

test.each([
  ['nothing', null],
  ['another form', { notes: 'none' }],
  ['a note without its fields', { total: 1, notes: [{ note: { id: 'n' }, article }] }],
  [
    'an address that is none of a page',
    { total: 1, notes: [{ ...entry('n'), article: { ...article, url: 'javascript:1' } }] },
  ],
  ['more than is ever kept', { total: 99, notes: many(99) }],
  ['no count', { total: -1, notes: [] }],
])('%s is not read', (_, stored) => {
  expect(readNewest(stored)).toBeNull();
});
