import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatAddress, parseAddress } from '#lib/core/library/library-address.ts';
import { type LibraryPage, type LibraryView, WHOLE_LIBRARY } from '#lib/core/library/library-view.ts';
import { SORTS } from '#lib/core/search/result/sort-key.ts';

/** Days that four digits can write. */
const FIRST_DAY = -719_528;
const LAST_DAY = 2_932_896;

const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((text) => /^\S/u.test(text));
const some = (values: fc.Arbitrary<string>) => fc.uniqueArray(values, { maxLength: 4 });
const year = fc.integer({ min: 0, max: 9999 }).map((each) => String(each).padStart(4, '0'));
const month = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }))
  .map(([of, each]) => `${of}-${String(each).padStart(2, '0')}`);
const span = fc
  .tuple(fc.integer({ min: FIRST_DAY, max: LAST_DAY }), fc.nat(50_000))
  .map(([first, days]) => ({ first, last: Math.min(first + days, LAST_DAY) }));
const page: fc.Arbitrary<LibraryPage> = fc.oneof(
  fc.constant({ kind: 'notes' } as const),
  fc.constant({ kind: 'timeline' } as const),
  fc.record({ kind: fc.constant('person' as const), id: word }),
);
const view: fc.Arbitrary<LibraryView> = fc.record({
  page,
  query: fc.string({ unit: 'grapheme', maxLength: 60 }),
  choice: fc.record({
    leaders: some(word),
    tags: some(word),
    sites: some(word),
    months: some(month),
    mentioned: some(year),
  }),
  sort: fc.option(fc.constantFrom(...SORTS)),
  isGrouped: fc.boolean(),
  span: fc.option(span),
});

test('every view comes back from its address', () => {
  fc.assert(
    fc.property(view, (each) => {
      expect(parseAddress(`#${formatAddress(each)}`)).toEqual(each);
    }),
  );
});

test('whatever stands in the address, there is a view, and its address is stable', () => {
  const parameter = fc
    .tuple(
      fc.constantFrom(
        'q',
        'view',
        'person',
        'leader',
        'tag',
        'site',
        'month',
        'date',
        'sort',
        'group',
        'span',
      ),
      fc.string({ unit: 'binary', maxLength: 30 }),
    )
    .map((pair) => pair.join('='));
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(parameter, { maxLength: 12 }).map((parts) => parts.join('&')),
  );
  fc.assert(
    fc.property(hostile, (hash) => {
      const parsed = parseAddress(hash);
      expect(parseAddress(formatAddress(parsed))).toEqual(parsed);
    }),
  );
});

describe('what is not as it should be is left out', () => {
  test.each([
    ['', {}],
    ['#view=map', {}],
    ['#sort=random', {}],
    ['#month=2025-13&month=x', {}],
    ['#date=P3D&date=2025-01', {}],
    ['#span=2025-02-30..2025-03-01', {}],
    ['#span=2025..2024', {}],
    ['#span=2025', {}],
    ['#tag=&tag=%20', {}],
    [`#q=${'x'.repeat(9000)}`, {}],
    ['#tag=a&tag=a', { choice: { ...WHOLE_LIBRARY.choice, tags: ['a'] } }],
    ['#sort=made&tag=', { sort: 'made' }],
    ['#person=Q7747&view=timeline', { page: { kind: 'person', id: 'Q7747' } }],
    ['#span=2024-12-31..2025', { span: { first: 20_088, last: 20_453 } }],
  ])('%s', (hash, expected) => {
    expect(parseAddress(hash)).toEqual({ ...WHOLE_LIBRARY, ...expected });
  });

  test('of many values the first', () => {
    const hash = Array.from({ length: 100 }, (_, i) => `tag=${i}`).join('&');
    expect(parseAddress(hash).choice.tags).toHaveLength(32);
  });
});

test('the whole library has the plain address', () => {
  expect(formatAddress(WHOLE_LIBRARY)).toBe('');
});
