import { encodeRecord, encodeTable, type OfficeTables } from '#lib/core/leaders/packed-record.ts';
import { createRosterEntry, keysOf, type RosterText } from '#lib/core/leaders/roster-index.ts';
import type { RosterRecord } from '#lib/core/leaders/roster-record.ts';
import { toAscii } from '#lib/core/text/ascii.ts';
import { hashLines } from '#lib/core/text/hashed-lines.ts';

const PLACE_RADIX = 36;

/** The shipped text of a roster, ready to be looked up in as it is: the core first, then the imported. */
export function renderRoster(records: readonly RosterRecord[]): RosterText {
  const terms = records.flatMap(({ offices }) => offices);
  const tables: OfficeTables = {
    titles: byFrequency(terms.map(({ title }) => title)),
    places: byFrequency(terms.map(({ of }) => of)),
  };
  const core = linesOf(
    records.filter(({ imported }) => !imported),
    tables,
  );
  const imported = linesOf(
    records.filter((record) => record.imported),
    tables,
  );
  const keys = new Map<string, string[]>();
  let at = 0;
  for (const { record, line } of [...core, ...imported]) {
    for (const key of keysOf(createRosterEntry(record))) {
      keys.set(key, [...(keys.get(key) ?? []), at.toString(PLACE_RADIX)]);
    }
    at += line.length;
  }
  return {
    keys: hashLines(new Map([...keys].map(([key, places]) => [toAscii(key), places.join(' ')]))),
    people: [...core, ...imported].map(({ line }) => line).join(''),
    importedFrom: core.reduce((length, { line }) => length + line.length, 0),
    titles: encodeTable(tables.titles),
    places: encodeTable(tables.places),
  };
}

/** The module that carries it. Template literals, so that it is seen which lines a change of one person changes. */
export function renderModule({ keys, people, importedFrom, titles, places }: RosterText): string {
  return [
    '// Made by `npm run roster` from lib/data/roster/**/*.jsonl: change those.',
    "import type { RosterText } from '#lib/core/leaders/roster-index.ts';",
    '',
    'export const ROSTER: RosterText = {',
    '  keys: {',
    `    lines: ${literal(keys.lines)},`,
    `    directory: ${literal(keys.directory)},`,
    '  },',
    `  people: ${literal(people)},`,
    `  importedFrom: ${importedFrom},`,
    `  titles: ${literal(titles)},`,
    `  places: ${literal(places)},`,
    '};',
    '',
  ].join('\n');
}

interface PersonLine {
  readonly record: RosterRecord;
  readonly line: string;
}

function linesOf(records: readonly RosterRecord[], tables: OfficeTables): PersonLine[] {
  return records
    .map((record) => ({ record, line: `${encodeRecord(record, tables)}\n` }))
    .sort((a, b) => (a.line < b.line ? -1 : 1));
}

/** The most frequent first, since their numbers are the shortest; of equals in order. */
function byFrequency(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([name]) => name);
}

function literal(text: string): string {
  return `\`${text.replace(/[\\`]|\$\{/g, (special) => `\\${special}`)}\``;
}
