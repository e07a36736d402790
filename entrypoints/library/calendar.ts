import { LocalCalendar } from '#lib/core/search/query/local-calendar.ts';
import { LOCAL_DAYS } from '#lib/platform/local-days.ts';

/** One for the page: results are kept by what they were searched with. */
export const CALENDAR = new LocalCalendar(LOCAL_DAYS);
