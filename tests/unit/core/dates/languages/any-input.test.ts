import fc from 'fast-check';
import { describe, test } from 'vitest';
import { recogniseDates } from '#lib/core/dates/recognise-dates.ts';
import { expectOrderly } from '../expect-orderly.ts';
import { LANGUAGES } from './languages.ts';

/** Words; where none are parted by spaces, one to three characters. */
const PIECES = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]{1,3}|[\p{L}'’]+|\d+|[^\s\p{L}\d]/gu;
const NUMBERS = [
  '31',
  '12',
  '2025',
  '1',
  '0',
  '99',
  '9:30',
  '14.30',
  '9h',
  '90er',
  '11.05.2025',
  '十',
  '１０',
];
const GAPS = [' ', '', '-', ', ', '\n\n', "'", '.'];

const publishedAt = fc.constantFrom('2025-05-14', '1996-08', '2025-02-31', null);

describe.each(LANGUAGES)('$lang', ({ lang, cases }) => {
  const words = [...cases.dates.map(([text]) => text.replace(/[[\]]/g, '')), ...cases.none].flatMap(
    (text) => text.match(PIECES) ?? [],
  );
  /** Words of dates in any order, so that rewrites and rules meet what they do not expect. */
  const jumble = fc
    .array(
      fc.tuple(
        fc.oneof(
          { weight: 5, arbitrary: fc.constantFrom(...words) },
          { weight: 2, arbitrary: fc.constantFrom(...NUMBERS) },
          { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
        ),
        fc.constantFrom(...GAPS),
      ),
      { maxLength: 30 },
    )
    .map((pieces) => pieces.flat().join(''));

  test('words of dates in any order give ordered mentions inside the text and never throw', () => {
    fc.assert(
      fc.property(jumble, publishedAt, (text, published) => {
        expectOrderly(text, recogniseDates(text, { lang, publishedAt: published }));
      }),
      { numRuns: 300 },
    );
  });
});
