import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromDayNumber, toDayNumber } from '#lib/core/dates/calendar.ts';
import { recogniseDates } from '#lib/core/dates/recognise-dates.ts';
import { formatDay } from '#lib/core/dates/resolve/format.ts';
import { LANGUAGES } from './languages.ts';

/** A day between 1950 and 2049, which two-digit years of the short form are read as, too. */
const day = fc
  .integer({
    min: toDayNumber({ year: 1970, month: 1, day: 1 }),
    max: toDayNumber({ year: 2049, month: 12, day: 31 }),
  })
  .map((dayNumber) => ({ dayNumber, iso: formatDay(fromDayNumber(dayNumber)) }));

/** The unicode CLDR's ways to write a day, through the browser's own formatter: an oracle that we did not write. */
const STYLES = ['full', 'long', 'medium', 'short'] as const;

describe.each(LANGUAGES)('$lang', ({ lang }) => {
  test.each(STYLES)('a day in %s form is read back', (dateStyle) => {
    const format = new Intl.DateTimeFormat(lang, { dateStyle, timeZone: 'UTC' });
    fc.assert(
      fc.property(day, ({ dayNumber, iso }) => {
        const written = format.format(new Date(dayNumber * 86_400_000));
        const found = recogniseDates(written, { lang, publishedAt: '2025-05-14' });
        expect(
          found.map(({ date }) => date.value),
          written,
        ).toEqual([iso]);
      }),
    );
  });

  test('a month with its year is read back', () => {
    const format = new Intl.DateTimeFormat(lang, { month: 'long', year: 'numeric', timeZone: 'UTC' });
    fc.assert(
      fc.property(day, ({ dayNumber, iso }) => {
        const written = format.format(new Date(dayNumber * 86_400_000));
        const found = recogniseDates(written, { lang, publishedAt: '2025-05-14' });
        expect(
          found.map(({ date }) => date.value),
          written,
        ).toEqual([iso.slice(0, 7)]);
      }),
    );
  });

  test('a weekday alone is one of the week before publication', () => {
    const format = new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' });
    for (let dayNumber = 20_216; dayNumber < 20_223; dayNumber++) {
      const written = format.format(new Date(dayNumber * 86_400_000));
      const found = recogniseDates(written, { lang, publishedAt: formatDay(fromDayNumber(20_222)) });
      // Russian "среда" is also the environment: a weekday only after a preposition.
      const expected = written === 'среда' ? [] : [formatDay(fromDayNumber(dayNumber))];
      expect(
        found.map(({ date }) => date.value),
        written,
      ).toEqual(expected);
    }
  });
});
