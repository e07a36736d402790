import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromDayNumber, toDayNumber, weekdayOf } from '#lib/core/dates/calendar.ts';
import { recogniseDates } from '#lib/core/dates/recognise-dates.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const ABBREVIATIONS = 'Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** An ISO day between 1900 and 2100. */
const isoDay = fc
  .integer({
    min: toDayNumber({ year: 1900, month: 1, day: 1 }),
    max: toDayNumber({ year: 2099, month: 12, day: 31 }),
  })
  .map((dayNumber) => {
    const { year, month, day } = fromDayNumber(dayNumber);
    return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  });

function pieces(iso: string) {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return {
    year,
    month,
    day,
    name: MONTHS[month - 1] ?? '',
    short: ABBREVIATIONS[month - 1] ?? '',
    weekday: WEEKDAYS[weekdayOf({ year, month, day }) - 1] ?? '',
  };
}

function ordinal(day: number): string {
  const suffix =
    day % 10 === 1 && day !== 11
      ? 'st'
      : day % 10 === 2 && day !== 12
        ? 'nd'
        : day % 10 === 3 && day !== 13
          ? 'rd'
          : 'th';
  return `${day}${suffix}`;
}

/** Ways a newspaper writes a whole date. */
const FORMS: Readonly<Record<string, (iso: string) => string>> = {
  American: (iso) => `${pieces(iso).name} ${pieces(iso).day}, ${pieces(iso).year}`,
  'American, abbreviated': (iso) => `${pieces(iso).short} ${pieces(iso).day}, ${pieces(iso).year}`,
  'American with weekday': (iso) =>
    `${pieces(iso).weekday}, ${pieces(iso).name} ${pieces(iso).day}, ${pieces(iso).year}`,
  'American with ordinal': (iso) => `${pieces(iso).name} ${ordinal(pieces(iso).day)}, ${pieces(iso).year}`,
  British: (iso) => `${pieces(iso).day} ${pieces(iso).name} ${pieces(iso).year}`,
  'British with weekday': (iso) =>
    `${pieces(iso).weekday} ${pieces(iso).day} ${pieces(iso).name} ${pieces(iso).year}`,
  'British with ordinal': (iso) => `${ordinal(pieces(iso).day)} of ${pieces(iso).name} ${pieces(iso).year}`,
  ISO: (iso) => iso,
  dotted: (iso) => iso.split('-').reverse().join('.'),
};

for (const [form, write] of Object.entries(FORMS)) {
  test(`a day written in ${form} form is read back`, () => {
    fc.assert(
      fc.property(isoDay, (iso) => {
        const written = write(iso);
        const text = `They signed it on ${written}.`;
        const found = recogniseDates(text, { lang: 'en', publishedAt: '2025-05-14' });
        expect(found.map(({ start, end, date }) => [text.slice(start, end), date.value])).toEqual([
          [written, iso],
        ]);
      }),
    );
  });
}

test('a weekday in a report is within the week before it', () => {
  fc.assert(
    fc.property(isoDay, fc.integer({ min: 0, max: 6 }), (publishedAt, daysBefore) => {
      const published = toDayNumber(pieces(publishedAt));
      const day = fromDayNumber(published - daysBefore);
      const text = `The minister resigned on ${WEEKDAYS[weekdayOf(day) - 1]}.`;
      const [mention] = recogniseDates(text, { lang: 'en', publishedAt });
      const [year = 0, month = 0, number = 0] = (mention?.date.value ?? '').split('-').map(Number);
      expect({ year, month, day: number }).toEqual(day);
    }),
  );
});
