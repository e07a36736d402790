import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WordTable } from '#lib/core/text/word-table.ts';

/** More than there is room for at first, several times. */
const MANY = 45_000;

test('gives for every piece of a text what is known of that piece, whatever was asked before', () => {
  const table = new WordTable((written) => `<${written}>`);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), fc.nat(30), fc.nat(30), (text, a, b) => {
      const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
      expect(table.at(text, start, end)).toBe(`<${text.slice(start, end)}>`);
    }),
    { numRuns: 5000 },
  );
});

test('finds out once what is asked again', () => {
  const asked: string[] = [];
  const table = new WordTable((written) => asked.push(written));
  const text = 'Roe met Roe';
  expect(table.at(text, 0, 3)).toBe(table.at(text, 8, 11));
  expect(asked).toEqual(['Roe']);
});

test('is right about many words, each of which keeps its place', () => {
  const table = new WordTable((written) => written);
  const words = Array.from({ length: MANY }, (_, i) => `w${i}`);
  const placeOf = (word: string) => table.placeOf(`(${word})`, 1, word.length + 1);
  const places = words.map(placeOf);
  expect(places.map((place) => table.known(place))).toEqual(words);
  expect(words.map(placeOf)).toEqual(places);
  expect(table.size).toBe(MANY);
});

test('what is found out may ask the table itself', () => {
  const table: WordTable<number> = new WordTable((written) =>
    written.length < 2 ? 1 : table.at(written, 1, written.length) + 1,
  );
  expect(table.at('recursion', 0, 9)).toBe(9);
  expect(table.at('recursion', 2, 9)).toBe(7);
});
