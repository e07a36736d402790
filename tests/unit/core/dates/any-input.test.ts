import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recogniseDates } from '#lib/core/dates/recognise-dates.ts';
import { DURATIONS } from './cases/durations.ts';
import { MONTHS } from './cases/months.ts';
import { RELATIVE } from './cases/relative.ts';
import { WEEKDAYS } from './cases/weekdays.ts';
import { expectOrderly } from './expect-orderly.ts';

const context = fc.record({
  lang: fc.constantFrom('', 'en', 'en-GB', 'EN_us'),
  publishedAt: fc.option(
    fc.constantFrom('2025-05-14', '1996-08', '2025-05-14T21:40:00-04:00', 'yesterday', '2025-02-31'),
  ),
});

/** Words of dates in any order, so that rules meet what they do not expect. */
const jumble = fc
  .array(
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc.constantFrom(...wordsOf(WEEKDAYS.cases, MONTHS.cases, RELATIVE.cases, DURATIONS.cases)),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          '31',
          '12',
          '2025',
          '1',
          '99',
          "'94",
          '1990s',
          '9:30',
          '11.05.2025',
          '-',
          '–',
          '/',
          '\n\n',
          '’s',
        ),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    ),
  )
  .chain((words) => fc.constantFrom(' ', '', '-', ', ').map((gap) => words.join(gap)));

function wordsOf(...lists: readonly (readonly (readonly string[])[])[]): string[] {
  const words = lists.flat().flatMap(([text = '']) => text.replace(/[[\]]/g, '').split(/(?<=\w)\b|\s+/));
  return [...new Set(words)].filter((word) => word !== '');
}

test.each([
  ['any text', fc.string({ unit: 'binary', maxLength: 300 })],
  ['words of dates in any order', jumble],
] as const)('%s gives ordered mentions inside it and never throws', (_, texts) => {
  fc.assert(
    fc.property(texts, context, (text, where) => {
      expectOrderly(text, recogniseDates(text, where));
    }),
    { numRuns: 500 },
  );
});

/** Long enough that an unbounded repetition in a regular expression would overflow the engine's stack. */
const REPEATS = 10_000;

test.each([
  '7',
  '1,234,',
  '1.1.',
  'May ',
  'the ',
  'one hundred and ',
  'from May 3 to 5 to June 7-9 through ',
  '1/1/',
  '-',
  ' ',
  'a',
  '2019-2020-',
  '9:30',
  '“',
  '@',
  "'94 ",
])('a long run of %j is read without a throw, every mention inside it', (unit) => {
  const text = unit.repeat(REPEATS);
  const mentions = recogniseDates(text, { lang: 'en', publishedAt: '2025-05-14' });
  expect(mentions.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
});

test('of a text made of dates no more are read than anybody could paint', () => {
  const found = recogniseDates('On May 3. '.repeat(25_000), { lang: 'en', publishedAt: '2025-05-14' });
  expect(found).toHaveLength(20_000);
});

test.each(['de', 'zh-Hans', 'xx', '__proto__', 'constructor'])(
  'a text in %s has no English dates',
  (lang) => {
    expect(
      recogniseDates('They met on Monday, May 11, two days ago.', { lang, publishedAt: '2025-05-14' }),
    ).toEqual([]);
  },
);
