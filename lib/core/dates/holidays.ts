import { addDays, type Day, easterSunday, nthWeekday, toDayNumber } from './calendar.ts';
import { nextDayOf, type OtherCalendar } from './other-calendars.ts';

const fixed = (month: number, day: number) => (year: number) => ({ year, month, day });
const fromEaster = (days: number) => (year: number) => addDays(easterSunday(year), days);
/** Of two in one year, as there may be of an Islamic feast, the first. */
const fromOther = (calendar: OtherCalendar, month: string, day: number) => (year: number) =>
  nextDayOf(calendar, month, day, { year, month: 1, day: 1 });
const islamic = (month: number, day: number) => fromOther('islamic-umalqura', String(month), day);

/** Feasts and observances with the day they fall on in a year. United States dates where countries differ. */
const HOLIDAYS = {
  newYear: fixed(1, 1),
  newYearsEve: fixed(12, 31),
  martinLutherKing: (year: number) => nthWeekday(year, 1, 1, 3),
  inauguration: fixed(1, 20),
  holocaustRemembrance: fixed(1, 27),
  womens: fixed(3, 8),
  earth: fixed(4, 22),
  anzac: fixed(4, 25),
  fathers: (year: number) => nthWeekday(year, 6, 7, 3),
  canada: fixed(7, 1),
  remembrance: fixed(11, 11),
  valentines: fixed(2, 14),
  presidents: (year: number) => nthWeekday(year, 2, 1, 3),
  stPatrick: fixed(3, 17),
  ashWednesday: fromEaster(-46),
  palmSunday: fromEaster(-7),
  goodFriday: fromEaster(-2),
  easter: fromEaster(0),
  easterMonday: fromEaster(1),
  mayDay: fixed(5, 1),
  mothers: (year: number) => nthWeekday(year, 5, 7, 2),
  memorial: (year: number) => nthWeekday(year, 5, 1, -1),
  juneteenth: fixed(6, 19),
  independence: fixed(7, 4),
  bastille: fixed(7, 14),
  labor: (year: number) => nthWeekday(year, 9, 1, 1),
  columbus: (year: number) => nthWeekday(year, 10, 1, 2),
  halloween: fixed(10, 31),
  election: (year: number) => addDays(nthWeekday(year, 11, 1, 1), 1),
  veterans: fixed(11, 11),
  thanksgiving: (year: number) => nthWeekday(year, 11, 4, 4),
  blackFriday: (year: number) => addDays(nthWeekday(year, 11, 4, 4), 1),
  christmasEve: fixed(12, 24),
  christmas: fixed(12, 25),
  boxing: fixed(12, 26),
  orthodoxChristmas: fixed(1, 7),
  // As Saudi Arabia counts them; where the new moon has to be seen they may be a day later.
  ramadan: islamic(9, 1),
  eidAlFitr: islamic(10, 1),
  eidAlAdha: islamic(12, 10),
  ashura: islamic(1, 10),
  // Whole days: each begins on the evening before.
  passover: fromOther('hebrew', 'Nisan', 15),
  roshHashanah: fromOther('hebrew', 'Tishri', 1),
  yomKippur: fromOther('hebrew', 'Tishri', 10),
  hanukkah: fromOther('hebrew', 'Kislev', 25),
  lunarNewYear: fromOther('chinese', '1', 1),
} satisfies Record<string, (year: number) => Day>;

export type Holiday = keyof typeof HOLIDAYS;

/** What lasts for many days, with what comes after it. */
const FOLLOWED_BY: Readonly<Partial<Record<Holiday, Holiday>>> = { ramadan: 'eidAlFitr' };

/** Last day of a holiday that began on a day; null where it is but a day, or not said how many. */
export function lastDayOf(holiday: Holiday, first: Day): Day | null {
  const next = FOLLOWED_BY[holiday];
  if (next === undefined) return null;
  const after = holidayIn(next, first.year);
  return addDays(toDayNumber(first) < toDayNumber(after) ? after : holidayIn(next, first.year + 1), -1);
}

export function holidayIn(holiday: Holiday, year: number): Day {
  return HOLIDAYS[holiday](year);
}
