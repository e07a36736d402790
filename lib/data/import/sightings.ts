import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { officeRank } from '#lib/core/leaders/office-kind.ts';
import { parseName } from './parse-name.ts';
import { placeName } from './place-names.ts';
import type { Sighting } from './sighting.ts';
import { cabinetTitle, headTitle } from './title-names.ts';

/** The edition after which whoever stood in it is held to be in office: the newest of the source. */
const NEWEST_EDITION = 2026;
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const CABINETS_SEEN = '2019-06';

interface HeadRow {
  readonly country: string;
  readonly name: string;
  readonly variants: readonly string[];
  readonly titles: readonly string[];
  readonly since: readonly string[];
  readonly first_year: number;
  readonly last_year: number;
}

interface CabinetRow {
  readonly name: string;
  readonly office: string;
  readonly country: string;
}

/** Heads, their deputies and the cabinets of June 2019 in a folder of source facts; rows that cannot be read are left out. */
export function readSightings(folder: string): Sighting[] {
  const heads = readRows<HeadRow>(folder, 'heads-1990-2026.jsonl');
  const cabinets = readRows<CabinetRow>(folder, 'cabinets-2019-06.jsonl');
  return [...heads.flatMap(fromHead), ...cabinets.flatMap(fromCabinet)];
}

export function readRows<Row>(folder: string, file: string): Row[] {
  return readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}

/**
 * Which of several days belongs to which of several titles the source does not say. There the titles are one office,
 * held from the first to the last year in which the source shows the person: `President, Prime Minister`.
 */
function fromHead({ country, name, variants, titles, since, first_year, last_year }: HeadRow): Sighting[] {
  const place = placeName(country);
  const parsed = parseName(name, place);
  const known = [...new Set(titles.flatMap((title) => headTitle(title) ?? []))];
  if (!parsed || known.length === 0) return [];
  const others = variants.flatMap((variant) => parseName(variant, place)?.name ?? []);
  const days = since.flatMap((day) => isoDay(day) ?? []).sort();
  const [start] = days;
  const isExact = known.length === 1 && start !== undefined && Number(start.slice(0, 4)) <= first_year;
  return [
    {
      name: { ...parsed, aliases: [...parsed.aliases, ...others] },
      place,
      title: known.sort((a, b) => officeRank(a) - officeRank(b)).join(', '),
      ...(isExact && { start }),
      first: `${first_year}`,
      last: `${last_year}`,
      ending: last_year === NEWEST_EDITION && known.length === 1 ? 'open' : 'seen',
      source: 'heads',
    },
  ];
}

function fromCabinet({ name, office, country }: CabinetRow): Sighting[] {
  const place = placeName(country);
  const parsed = parseName(name, place);
  const title = cabinetTitle(office);
  if (!parsed || !title) return [];
  return [
    {
      name: parsed,
      place,
      title,
      first: CABINETS_SEEN,
      last: CABINETS_SEEN,
      ending: 'seen',
      source: 'ministers',
    },
  ];
}

/** `21 May 1990`, `NA July 2001` and `1996` as ISO 8601 as precise as stated; null for anything else. */
export function isoDay(stated: string): string | null {
  const [, day, month, year] = /^(?:NA |(\d{1,2}) )?(?:([A-Z][a-z]+) )?(\d{4})$/.exec(stated) ?? [];
  if (year === undefined) return null;
  const index = month === undefined ? -1 : MONTHS.indexOf(month);
  if (index < 0) return year;
  const padded = `${year}-${`${index + 1}`.padStart(2, '0')}`;
  return day === undefined ? padded : `${padded}-${day.padStart(2, '0')}`;
}
