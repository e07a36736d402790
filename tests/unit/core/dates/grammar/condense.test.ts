import { expect, test } from 'vitest';
import { ENGLISH } from '#lib/core/dates/en/english.ts';
import { condense } from '#lib/core/dates/grammar/condense.ts';
import { lex } from '#lib/core/dates/grammar/lex.ts';
import { findReadings } from '#lib/core/dates/grammar/match.ts';
import { CALENDAR_DAYS } from '../cases/calendar-days.ts';
import type { DateCases } from '../cases/case.ts';
import { DURATIONS } from '../cases/durations.ts';
import { MONTHS } from '../cases/months.ts';
import { NEGATIVES } from '../cases/negatives.ts';
import { QUARTERS_AND_SEASONS } from '../cases/quarters-and-seasons.ts';
import { RELATIVE } from '../cases/relative.ts';
import { SETS } from '../cases/sets.ts';
import { TIMES } from '../cases/times.ts';
import { WEEKDAYS } from '../cases/weekdays.ts';
import { YEARS } from '../cases/years.ts';
import { readCase } from '../read-case.ts';

const LISTS: readonly DateCases[] = [
  CALENDAR_DAYS,
  DURATIONS,
  MONTHS,
  QUARTERS_AND_SEASONS,
  RELATIVE,
  SETS,
  TIMES,
  WEEKDAYS,
  YEARS,
];
const SENTENCES = [
  ...LISTS.flatMap(({ cases }) => cases.map((dateCase) => readCase(dateCase).text)),
  ...Object.values(NEGATIVES).flat(),
];

test('rules find the same in what is left', () => {
  const whole = lex(SENTENCES.join('\n\n'), ENGLISH.vocabulary);
  const left = condense(whole, ENGLISH.vocabulary);
  expect(findReadings(left, ENGLISH.rules, ENGLISH.vocabulary)).toEqual(
    findReadings(whole, ENGLISH.rules, ENGLISH.vocabulary),
  );
  expect(left.symbols.length).toBeLessThan(whole.symbols.length);
});

test('nothing is left of a text without a word of time', () => {
  const { symbols } = condense(
    lex('The senate met at the palace, and the envoy left.', ENGLISH.vocabulary),
    ENGLISH.vocabulary,
  );
  expect(symbols).toBe('');
});
