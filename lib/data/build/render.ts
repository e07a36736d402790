import { createRosterEntry, keysOf, type RosterText } from '#lib/core/leaders/roster-index.ts';
import { encodeRecord, type RosterRecord } from '#lib/core/leaders/roster-record.ts';

/** The shipped text of a roster: sorted lines, ready to be searched as they are. */
export function renderRoster(records: readonly RosterRecord[]): RosterText {
  const ids = new Map<string, string[]>();
  for (const record of records) {
    for (const key of keysOf(createRosterEntry(record))) ids.set(key, [...(ids.get(key) ?? []), record.id]);
  }
  return {
    keys: sortedLines([...ids].map(([key, of]) => `${key}\t${of.sort().join(' ')}`)),
    people: sortedLines(records.map(encodeRecord)),
  };
}

/** The module that carries it. Template literals, so that a change of one person is a change of few lines. */
export function renderModule({ keys, people }: RosterText): string {
  return [
    '// Made by `npm run roster` from lib/data/roster/*.jsonl: change those.',
    "import type { RosterText } from '#lib/core/leaders/roster-index.ts';",
    '',
    'export const ROSTER: RosterText = {',
    `  keys: \`${escapeTemplate(keys)}\`,`,
    `  people: \`${escapeTemplate(people)}\`,`,
    '};',
    '',
  ].join('\n');
}

function escapeTemplate(text: string): string {
  return text.replace(/[\\`]|\$\{/g, (special) => `\\${special}`);
}

/** Sorted by key in code unit order, as the binary search compares; a tab sorts before all letters. */
function sortedLines(lines: readonly string[]): string {
  return [...lines].sort().join('\n');
}
