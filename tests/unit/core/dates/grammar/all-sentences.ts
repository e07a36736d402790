import { CALENDAR_DAYS } from '../cases/calendar-days.ts';
import { DURATIONS } from '../cases/durations.ts';
import { HOLIDAYS } from '../cases/holidays.ts';
import { MONTHS } from '../cases/months.ts';
import { NEGATIVES } from '../cases/negatives.ts';
import { NEWS_NEGATIVES } from '../cases/news-negatives.ts';
import { QUARTERS_AND_SEASONS } from '../cases/quarters-and-seasons.ts';
import { RANGES } from '../cases/ranges.ts';
import { FOCUS, POSTS, RELATIVE } from '../cases/relative.ts';
import { SETS } from '../cases/sets.ts';
import { TIMES } from '../cases/times.ts';
import { WEEKDAYS } from '../cases/weekdays.ts';
import { YEARS } from '../cases/years.ts';
import { readCase } from '../read-case.ts';

const LISTS = [
  CALENDAR_DAYS,
  DURATIONS,
  FOCUS,
  HOLIDAYS,
  MONTHS,
  POSTS,
  QUARTERS_AND_SEASONS,
  RANGES,
  RELATIVE,
  SETS,
  TIMES,
  WEEKDAYS,
  YEARS,
];

/** The texts of all cases, for comparing two ways of doing the same. */
export const ALL_SENTENCES: readonly string[] = [
  ...LISTS.flatMap(({ cases }) => cases.map((dateCase) => readCase(dateCase).text)),
  ...Object.values(NEGATIVES).flat(),
  ...Object.values(NEWS_NEGATIVES).flat(),
];
