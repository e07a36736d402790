import type { Rule } from '../grammar/rule.ts';
import { AGO_RULES } from './rules/ago.ts';
import { CALENDAR_DAY_RULES } from './rules/calendar-day.ts';
import { CLOCK_RULES } from './rules/clock.ts';
import { DEICTIC_RULES } from './rules/deictic.ts';
import { DURATION_RULES } from './rules/duration.ts';
import { EVENT_RULES } from './rules/event.ts';
import { FISCAL_RULES } from './rules/fiscal.ts';
import { HOLIDAY_RULES } from './rules/holiday.ts';
import { MONTH_RULES } from './rules/month.ts';
import { RANGE_RULES } from './rules/range.ts';
import { RELATIVE_UNIT_RULES } from './rules/relative-unit.ts';
import { SEASON_RULES } from './rules/season.ts';
import { SET_RULES } from './rules/set.ts';
import { TRAP_RULES } from './rules/traps.ts';
import { VAGUE_RULES } from './rules/vague.ts';
import { WEEKDAY_RULES } from './rules/weekday.ts';
import { YEAR_RULES } from './rules/year.ts';

/**
 * All written forms of English. Of two that match the same text the earlier counts, so what is more particular stands
 * first; otherwise the order is free, because the longest match from the left counts.
 */
export const ENGLISH_RULES: readonly Rule[] = [
  // Before the traps, which take 9/11 for a fraction.
  ...EVENT_RULES,
  ...TRAP_RULES,
  ...RANGE_RULES,
  ...CALENDAR_DAY_RULES,
  ...HOLIDAY_RULES,
  // Before the weekdays, which take "Monday and Tuesday nights" for one Monday.
  ...SET_RULES,
  ...WEEKDAY_RULES,
  ...MONTH_RULES,
  ...FISCAL_RULES,
  ...SEASON_RULES,
  ...YEAR_RULES,
  ...DEICTIC_RULES,
  ...CLOCK_RULES,
  ...RELATIVE_UNIT_RULES,
  ...AGO_RULES,
  // Before the durations, which take "coming months" for a length of time.
  ...VAGUE_RULES,
  ...DURATION_RULES,
];
