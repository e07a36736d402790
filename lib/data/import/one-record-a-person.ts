import { foldedWords } from '#lib/core/leaders/name-pattern.ts';
import type { RosterRecord } from '#lib/core/leaders/roster-record.ts';

/** Officials whom a government sends from one territory to the next. */
const SENT =
  /^(?:Lieutenant )?(?:Governor|Prefect|Administrator|High Administrator|High Commissioner|Commissioner)$/;

/**
 * Joins governors and prefects of one name in several territories, and takes a short name from everyone of a place who
 * shares it: then only the fuller names are theirs. Who has no other is left out but the first.
 */
export function oneRecordAPerson(records: readonly RosterRecord[]): RosterRecord[] {
  const sent = records.filter(({ offices }) => offices.every(({ title }) => SENT.test(title)));
  const joined = [...Map.groupBy(sent, ({ name }) => folded(name)).values()].map(join);
  return withoutSharedNames([...records.filter((record) => !sent.includes(record)), ...joined]);
}

function join(records: readonly RosterRecord[]): RosterRecord {
  const [first, ...others] = records;
  if (!first) throw new RangeError('nobody to join');
  const aliases = new Map(records.flatMap((record) => record.aliases).map((alias) => [folded(alias), alias]));
  aliases.delete(folded(first.name));
  const offices = [first, ...others].flatMap((record) => record.offices);
  return {
    ...first,
    aliases: [...aliases.values()],
    offices: offices.toSorted((a, b) => (a.start < b.start ? -1 : 1)),
  };
}

function withoutSharedNames(records: readonly RosterRecord[]): RosterRecord[] {
  const uses = new Map<string, number>();
  for (const key of records.flatMap(keysOf)) uses.set(key, (uses.get(key) ?? 0) + 1);
  const taken = new Set<string>();
  return records.flatMap((record) => {
    const own = [record.name, ...record.aliases].filter((form) => {
      const keys = keysOfForm(record, form);
      return keys.every(
        (key) =>
          uses.get(key) === 1 || (form === record.name && !taken.has(key) && record.aliases.length === 0),
      );
    });
    for (const key of own.flatMap((form) => keysOfForm(record, form))) taken.add(key);
    const [name, ...aliases] = own;
    return name === undefined ? [] : [{ ...record, name, aliases }];
  });
}

function keysOf(record: RosterRecord): string[] {
  return [record.name, ...record.aliases].flatMap((form) => keysOfForm(record, form));
}

function keysOfForm({ offices }: RosterRecord, form: string): string[] {
  return [...new Set(offices.map(({ of }) => `${of}\t${folded(form)}`))];
}

function folded(name: string): string {
  return foldedWords(name).join(' ');
}
