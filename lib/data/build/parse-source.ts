import type { RosterRecord } from '#lib/core/leaders/roster-record.ts';
import type { Problem, SourceRecord } from './source-record.ts';

interface Parsed {
  readonly records: SourceRecord[];
  readonly problems: Problem[];
}

const FIELDS = new Set(['id', 'name', 'surname', 'aliases', 'short', 'known', 'prominent', 'offices']);
const OFFICE_FIELDS = new Set(['title', 'of', 'start', 'end', 'seen']);
/** The folder whose people are taken from lists. */
const IMPORTED = /^imported[\\/]/;

/** Reads one JSON Lines file; lines of another shape become problems instead of records. */
export function parseSource(file: string, text: string): Parsed {
  const records: SourceRecord[] = [];
  const problems: Problem[] = [];
  for (const [index, json] of text.split('\n').entries()) {
    if (json === '') continue;
    const line = index + 1;
    const record = parseLine(json);
    if (typeof record === 'string') problems.push({ file, line, message: record });
    else records.push({ file, line, record: IMPORTED.test(file) ? { ...record, imported: true } : record });
  }
  return { records, problems };
}

/** The record, or what is wrong with its shape. */
function parseLine(json: string): RosterRecord | string {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return 'is not JSON';
  }
  if (!isObject(value)) return 'is not an object';
  const unknown = Object.keys(value).find((field) => !FIELDS.has(field));
  if (unknown !== undefined) return `has an unknown field "${unknown}"`;
  const { id, name, surname, aliases = [], short, known, prominent, offices } = value;
  if (!isString(id) || !isString(name)) return 'needs an "id" and a "name"';
  if (!isStrings(aliases)) return '"aliases" is no list of names';
  if (!isOptional(short, isStrings)) return '"short" is no list of names';
  if (!isOptional(surname, isString)) return '"surname" is no text';
  if (!isOptional(known, isString)) return '"known" is no day';
  if (!isOptional(prominent, isPeriods)) return '"prominent" is no list of [from, to?]';
  if (!isOffices(offices)) return '"offices" is no list of {title, of, start, end?}';
  return {
    id,
    name,
    aliases,
    offices,
    ...(surname !== undefined && { surname }),
    ...(short !== undefined && { short }),
    ...(known !== undefined && { known }),
    ...(prominent !== undefined && { prominent }),
  };
}

function isOffices(value: unknown): value is RosterRecord['offices'] {
  return Array.isArray(value) && value.every(isOffice);
}

function isOffice(value: unknown): boolean {
  if (!isObject(value) || !Object.keys(value).every((field) => OFFICE_FIELDS.has(field))) return false;
  const { title, of, start, end, seen } = value;
  if (!isString(title) || !isString(of) || !isString(start) || !isOptional(end, isString)) return false;
  return seen === undefined || (seen === true && end !== undefined);
}

function isPeriods(value: unknown): value is NonNullable<RosterRecord['prominent']> {
  return (
    Array.isArray(value) &&
    value.every((period) => isStrings(period) && (period.length === 1 || period.length === 2))
  );
}

function isStrings(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(isString);
}

function isString(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isOptional<T>(value: unknown, is: (given: unknown) => given is T): value is T | undefined;
function isOptional(value: unknown, is: (given: unknown) => boolean): boolean;
function isOptional(value: unknown, is: (given: unknown) => boolean): boolean {
  return value === undefined || is(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
