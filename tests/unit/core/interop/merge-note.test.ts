import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeNewest, mergeRestored } from '#lib/core/interop/merge-note.ts';
import { anyNoteOn } from './arbitrary-library.ts';

const NOW = '2026-01-02T03:04:05.678Z';
const anyNote = anyNoteOn('https://news.example/a');
const restore = mergeRestored(NOW);
const [NOTE] = fc.sample(anyNote, { numRuns: 1, seed: 3 });
if (!NOTE) throw new Error('no sample');
const elsewhere = { ...NOTE, articleId: 'https://news.example/b' };
const at = (changedAt: string, text = '') => ({ ...NOTE, changedAt, text });
const EARLY = '2025-01-01T00:00:00.000Z';
const LATE = '2025-06-01T00:00:00.000Z';
const AHEAD = '2030-01-01T00:00:00.000Z';

test('what is not known is added, what is another article’s note is refused', () => {
  for (const merge of [mergeNewest, restore]) {
    expect(merge(undefined, NOTE)).toEqual({ outcome: 'added', note: NOTE });
    expect(merge(elsewhere, NOTE)).toEqual({ outcome: 'elsewhere', note: elsewhere });
  }
});

test.each([
  [EARLY, LATE, 'replaced', 'file'],
  [LATE, EARLY, 'kept', 'here'],
  [LATE, LATE, 'kept', 'here'],
])('changed here at %s, in the file at %s: %s', (here, inFile, outcome, text) => {
  expect(mergeNewest(at(here, 'here'), at(inFile, 'file'))).toMatchObject({ outcome, note: { text } });
});

test.each([
  [LATE, NOW],
  [AHEAD, '2030-01-01T00:00:00.001Z'],
])('what was changed at %s is set back by a change at %s', (known, changedAt) => {
  const merged = restore(at(known, 'new words'), at(EARLY, 'old words'));
  expect(merged).toEqual({ outcome: 'replaced', note: at(changedAt, 'old words') });
});

test('what was not changed stays, whatever the order of its fields', () => {
  fc.assert(
    fc.property(anyNote, (note) => {
      const turned = Object.fromEntries(Object.entries(note).reverse()) as unknown as typeof note;
      expect(restore(turned, note).outcome).toBe('kept');
      expect(restore({ ...note, text: `${note.text}.` }, note).outcome).toBe('replaced');
    }),
  );
});
