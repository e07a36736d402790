import { describe, expect, test } from 'vitest';
import { recogniseDates } from '#lib/core/dates/recognise-dates.ts';
import { CALENDAR_DAYS, YEAR_END_DAYS } from './cases/calendar-days.ts';
import type { DateCases } from './cases/case.ts';
import { DURATIONS } from './cases/durations.ts';
import { EARNINGS } from './cases/earnings.ts';
import { HOLIDAYS } from './cases/holidays.ts';
import { MONTHS } from './cases/months.ts';
import { QUARTERS_AND_SEASONS } from './cases/quarters-and-seasons.ts';
import { RANGES } from './cases/ranges.ts';
import { FOCUS, POSTS, RELATIVE } from './cases/relative.ts';
import { SETS } from './cases/sets.ts';
import { TENSE } from './cases/tense.ts';
import { TIMES } from './cases/times.ts';
import { WEEKDAYS } from './cases/weekdays.ts';
import { MONTH_REFERENCE, WITHOUT_REFERENCE } from './cases/without-reference.ts';
import { WORDS_OF_NOW } from './cases/words-of-now.ts';
import { YEARS } from './cases/years.ts';
import { readCase, writeMention } from './read-case.ts';

const FORMS: Readonly<Record<string, DateCases>> = {
  'calendar days': CALENDAR_DAYS,
  'days at the turn of the year': YEAR_END_DAYS,
  weekdays: WEEKDAYS,
  months: MONTHS,
  years: YEARS,
  'quarters and seasons': QUARTERS_AND_SEASONS,
  'relative to publication': RELATIVE,
  'relative to the date in focus': FOCUS,
  'earnings reports': EARNINGS,
  'by tense': TENSE,
  'words of now': WORDS_OF_NOW,
  posts: POSTS,
  times: TIMES,
  durations: DURATIONS,
  sets: SETS,
  holidays: HOLIDAYS,
  ranges: RANGES,
  'without a reference': WITHOUT_REFERENCE,
  'with a month for reference': MONTH_REFERENCE,
};

for (const [form, { publishedAt, cases }] of Object.entries(FORMS)) {
  describe(form, () => {
    test.each(cases.map((dateCase) => [dateCase[0], dateCase] as const))('%s', (_, dateCase) => {
      const { text, expected } = readCase(dateCase);
      const found = recogniseDates(text, { lang: 'en', publishedAt });
      expect(found.map((mention) => writeMention(text, mention))).toEqual(expected);
    });
  });
}
