import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createWordTable } from '#lib/core/dates/grammar/word-table.ts';

const WORDS = new Map([
  ['May', 'm'],
  ['Mayor', 'n'],
  ['may', 'o'],
  ['a', 'p'],
  ['a.m.', 'q'],
  ['été', 'r'],
]);
const table = createWordTable(WORDS);

test('it finds what a map of the cut-out words finds', () => {
  const words = fc.oneof(fc.constantFrom(...WORDS.keys()), fc.string({ unit: 'binary-ascii', minLength: 1 }));
  fc.assert(
    fc.property(fc.string(), words, fc.string(), (before, word, after) => {
      const text = before + word + after;
      const code = table.codeAt(text, before.length, before.length + word.length);
      expect(code).toBe(WORDS.get(word)?.charCodeAt(0) ?? 0);
    }),
  );
});

test('a long word that begins like a known one is another word', () => {
  const long = `May${'o'.repeat(64)}`;
  expect(table.codeAt(long, 0, long.length)).toBe(0);
});
