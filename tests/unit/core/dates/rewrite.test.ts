import fc from 'fast-check';
import { expect, test } from 'vitest';
import { originOf, type Rewrite, rewrite } from '#lib/core/dates/rewrite.ts';

const SPLIT: Rewrite = { pattern: /(?<=\p{L}')(?=[\p{L}\d])/gu, to: ' ' };
const SHORTEN: Rewrite = { pattern: /(\d)er\b/g, to: ([, digit = '']) => digit };
const SPACE: Rewrite = { pattern: /[\d:]+|日/g, to: ([match]) => ` ${match} ` };
const GROW: Rewrite = { pattern: /十/g, to: '10' };

/** What stands in the text as written where a piece of the rewritten one stands. */
function written(text: string, steps: readonly Rewrite[], piece: string): string {
  const rewritten = rewrite(text, steps);
  const at = rewritten.text.indexOf(piece);
  return text.slice(originOf(rewritten, at), originOf(rewritten, at + piece.length));
}

test.each([
  ["dès l'11 mars", [SPLIT], "dès l' 11 mars", '11 mars', '11 mars'],
  ['le 1er mai', [SHORTEN], 'le 1 mai', '1', '1er'],
  ['le 1er mai', [SHORTEN], 'le 1 mai', '1 mai', '1er mai'],
  ['五月十日', [GROW], '五月10日', '10', '十'],
  ["l'1er十", [SPLIT, SHORTEN, GROW], "l' 110", '110', '1er十'],
  ['在14日', [SPACE], '在 14  日 ', '14  日', '14日'],
  ['在9:30-31', [SPACE], '在 9:30 - 31 ', '30', '30'],
  ['nothing here', [SPLIT, SHORTEN, GROW], 'nothing here', 'here', 'here'],
])('%s', (text, steps, expected, piece, origin) => {
  expect(rewrite(text, steps).text).toBe(expected);
  expect(written(text, steps, piece)).toBe(origin);
});

test('an untouched text has no map', () => {
  expect(rewrite('nothing here', [SPLIT])).toEqual({ text: 'nothing here' });
});

test('offsets never run backwards and end with the text', () => {
  const texts = fc
    .array(fc.constantFrom("l'", '11', '1er', '十', ' ', 'mai', 'é'), { maxLength: 20 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      const rewritten = rewrite(text, [SPLIT, SHORTEN, GROW]);
      const offsets = Array.from({ length: rewritten.text.length + 1 }, (_, at) => originOf(rewritten, at));
      expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
      expect(offsets.at(-1)).toBe(text.length);
    }),
  );
});
