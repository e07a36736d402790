import type { Leader, OfficeTerm } from './roster.ts';

/** What the recogniser knows of a person beyond what a card shows. */
export interface RosterRecord extends Leader {
  /** The surname where it is not the last word with its particles: `Xi` in `Xi Jinping`. */
  readonly surname?: string;
  /** Further ways newspapers name the person once introduced: `Lula`, `Bibi`, `Saddam`. */
  readonly short?: readonly string[];
  /** Day since which newspapers treated the person as a leader, where it is before the first office: a candidacy. */
  readonly known?: string;
  /** Times in which newspapers use the surname alone, from and to; without `to` it lasts. */
  readonly prominent?: readonly (readonly [from: string, to?: string])[];
}

const FIELD = '\t';
const ITEM = ';';
const PART = '|';

/** The line of one person in the shipped text: the id first, since the lines are sorted by it. */
export function encodeRecord(record: RosterRecord): string {
  return [
    record.id,
    record.name,
    record.surname ?? '',
    record.aliases.join(ITEM),
    (record.short ?? []).join(ITEM),
    record.known ?? '',
    (record.prominent ?? []).map((period) => period.join(PART)).join(ITEM),
    record.offices
      .map((term) => [term.title, term.of, term.start, term.end].filter(isGiven).join(PART))
      .join(ITEM),
  ].join(FIELD);
}

/** @param fields What follows the id and its tab in the line `encodeRecord` made. */
export function decodeRecord(id: string, fields: string): RosterRecord {
  const [name = '', surname = '', aliases = '', short = '', known = '', prominent = '', offices = ''] =
    fields.split(FIELD);
  return {
    id,
    name,
    aliases: items(aliases),
    offices: items(offices).map(decodeTerm),
    ...(surname && { surname }),
    ...(short && { short: items(short) }),
    ...(known && { known }),
    ...(prominent && { prominent: items(prominent).map(decodePeriod) }),
  };
}

function decodeTerm(item: string): OfficeTerm {
  const [title = '', of = '', start = '', end] = item.split(PART);
  return { title, of, start, ...(end !== undefined && { end }) };
}

function decodePeriod(item: string): readonly [string, string?] {
  const [from = '', to] = item.split(PART);
  return to === undefined ? [from] : [from, to];
}

function items(field: string): string[] {
  return field === '' ? [] : field.split(ITEM);
}

function isGiven(part: string | undefined): part is string {
  return part !== undefined;
}
