import { expect, test } from 'vitest';
import { readSources } from '#lib/data/build/read-sources.ts';
import { UNITED_NATIONS } from './cases/united-nations.ts';

const SOURCES = new URL('../../../lib/data/roster/', import.meta.url);
/** The newest year of the lists that the roster was compared with. */
const YEAR = '2026';
const HEAD =
  /^(?:(?:Acting|Interim|Transitional) )?(?:President|Prime Minister|Chancellor|Taoiseach|King|Queen|Emperor|Emir|Sultan|Prince|Grand Duke|Pope|Supreme Leader|Chief Adviser|Member of the Presidency|Chairman of the (?:Presidential Council|Sovereignty Council|Council of Ministers))$/;
/** Why the core has no head in office of a member. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  Afghanistan: 'its seat is held by the republic that fell in 2021; those who rule stand under Taliban',
  'San Marino': 'two captains regent for half a year each, whom newspapers abroad do not name',
};

const inOffice = new Map<string, string[]>();
for (const { record } of readSources(SOURCES).records) {
  if (record.imported) continue;
  for (const { title, of, end = YEAR } of record.offices) {
    if (end >= YEAR && HEAD.test(title)) inOffice.set(of, [...(inOffice.get(of) ?? []), record.name]);
  }
}

test('there are 193 members and two observers', () => {
  expect(new Set(UNITED_NATIONS).size).toBe(195);
});

test('each has a head of state or of government in office in the core, or a reason why not', () => {
  const without = UNITED_NATIONS.filter((country) => !inOffice.has(country));
  expect(without).toEqual(Object.keys(EXCEPTIONS));
});
