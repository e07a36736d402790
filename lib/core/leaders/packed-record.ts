import { fromAscii, toAscii } from '../text/ascii.ts';
import { foldedWords } from './name-pattern.ts';
import { packDay, unpackDay } from './packed-day.ts';
import type { OfficeTerm } from './roster.ts';
import type { RosterRecord } from './roster-record.ts';

/** Titles and places as numbers: their indices here. */
export interface OfficeTables {
  readonly titles: readonly string[];
  readonly places: readonly string[];
}

const FIELD = '\t';
const ITEM = ';';
const PART = ',';
const RADIX = 36;
/** After the end of a term that is only the last time it was seen. */
const SEEN = '~';
const WIKIDATA = /^Q(\d+)$/;

/**
 * The line of one person in the shipped text, in ASCII. Fields that are empty at its end are left out, and the id where it is
 * the slug of the name.
 */
export function encodeRecord(record: RosterRecord, tables: OfficeTables): string {
  const { id, name, aliases, surname = '', short = [], prominent = [], known = '' } = record;
  const line = [
    name,
    record.offices.map((term) => encodeTerm(term, tables)).join(ITEM),
    id === slugOf(name) ? '' : id.replace(WIKIDATA, '$1'),
    aliases.join(ITEM),
    surname,
    short.join(ITEM),
    prominent.map((period) => period.map((day) => packDay(day ?? '')).join(PART)).join(ITEM),
    known && packDay(known),
  ]
    .join(FIELD)
    .trimEnd();
  return toAscii(line);
}

/** The inverse of `encodeRecord`, but for `imported`, which is told by where the line stands. */
export function decodeRecord(line: string, tables: OfficeTables): RosterRecord {
  const [name = '', offices = '', id = '', aliases = '', surname, short, prominent, known] =
    fromAscii(line).split(FIELD);
  return {
    id: idOf(id, name),
    name,
    aliases: items(aliases),
    offices: items(offices).map((item) => decodeTerm(item, tables)),
    ...(surname && { surname }),
    ...(short && { short: items(short) }),
    ...(known && { known: unpackDay(known) }),
    ...(prominent && { prominent: items(prominent).map(decodePeriod) }),
  };
}

/** The id of the person on a line. */
export function idIn(line: string): string {
  const [name = '', , id = ''] = fromAscii(line).split(FIELD, 3);
  return idOf(id, name);
}

/** A table of `OfficeTables` in the shipped text. */
export function encodeTable(names: readonly string[]): string {
  return toAscii(names.join('\n'));
}

export function decodeTable(table: string): string[] {
  return fromAscii(table).split('\n');
}

/** All names of the person on a line: what a search by name needs, for less than decoding it. */
export function namesIn(line: string): string[] {
  const [name = '', , , aliases = '', , short = ''] = fromAscii(line).split(FIELD);
  return [name, ...items(aliases), ...items(short)];
}

/** Our own id for a person without a Wikidata id: `jane-roe`. */
export function slugOf(name: string): string {
  return foldedWords(name).join('-');
}

function idOf(packed: string, name: string): string {
  return packed === '' ? slugOf(name) : packed.replace(/^(?=\d)/, 'Q');
}

function encodeTerm({ title, of, start, end, seen }: OfficeTerm, { titles, places }: OfficeTables): string {
  const numbers = [titles.indexOf(title), places.indexOf(of)].map((index) => index.toString(RADIX));
  const days = (end === undefined ? [start] : [start, end]).map(packDay);
  return [...numbers, ...days].join(PART) + (seen ? SEEN : '');
}

function decodeTerm(item: string, { titles, places }: OfficeTables): OfficeTerm {
  const seen = item.endsWith(SEEN);
  const [title = '', place = '', start = '', end] = (seen ? item.slice(0, -1) : item).split(PART);
  return {
    title: titles[Number.parseInt(title, RADIX)] ?? '',
    of: places[Number.parseInt(place, RADIX)] ?? '',
    start: unpackDay(start),
    ...(end !== undefined && { end: unpackDay(end) }),
    ...(seen && { seen }),
  };
}

function decodePeriod(item: string): readonly [string, string?] {
  const [from = '', to] = item.split(PART).map(unpackDay);
  return to === undefined ? [from] : [from, to];
}

function items(field: string): string[] {
  return field === '' ? [] : field.split(ITEM);
}
