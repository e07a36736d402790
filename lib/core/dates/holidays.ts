import { addDays, type Day, easterSunday, nthWeekday } from './calendar.ts';

const fixed = (month: number, day: number) => (year: number) => ({ year, month, day });
const fromEaster = (days: number) => (year: number) => addDays(easterSunday(year), days);

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
} satisfies Record<string, (year: number) => Day>;

export type Holiday = keyof typeof HOLIDAYS;

export function holidayIn(holiday: Holiday, year: number): Day {
  return HOLIDAYS[holiday](year);
}
