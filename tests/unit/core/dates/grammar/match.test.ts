import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createEnglish } from '#lib/core/dates/en/english.ts';
import { lex } from '#lib/core/dates/grammar/lex.ts';
import { findReadings } from '#lib/core/dates/grammar/match.ts';
import { ALL_SENTENCES } from './all-sentences.ts';
import { keepingAll } from './keep-all.ts';
import { tryEverything } from './try-everything.ts';

const ENGLISH = createEnglish();
const { rules, vocabulary } = ENGLISH;

/** Without forgetting tokens, openings or chances. */
function slowly(text: string) {
  return tryEverything(lex(text, keepingAll(vocabulary)), ENGLISH);
}

function quickly(text: string) {
  return findReadings(lex(text, vocabulary), rules, vocabulary);
}

test('in every sentence of the cases the quick way finds what the slow one does', () => {
  for (const text of ALL_SENTENCES) expect(quickly(text)).toEqual(slowly(text));
});

test('in any mixture of their words, too', () => {
  const words = [
    ...new Set(ALL_SENTENCES.flatMap((text) => text.match(/[\p{L}'’.]+|\d+|[^\s\p{L}\d]/gu) ?? [])),
  ];
  const mixture = fc
    .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', ' ', ' ', '', '-', '\n\n')), {
      maxLength: 40,
    })
    .map((pieces) => pieces.flat().join(''));
  fc.assert(
    fc.property(mixture, (text) => {
      expect(quickly(text)).toEqual(slowly(text));
    }),
    { numRuns: 500 },
  );
});
