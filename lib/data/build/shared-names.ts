import { createRosterEntry } from '#lib/core/leaders/roster-index.ts';
import type { RosterRecord } from '#lib/core/leaders/roster-record.ts';
import type { Problem, SourceRecord } from './source-record.ts';

const FOREVER = '9999';

/**
 * Names that two people share though no rule tells them apart. The recogniser does so by the date of the article: by
 * who holds office, and for a surname alone by who is prominent; two imported people also by the place the article
 * names. Where those times and places overlap it could only guess.
 */
export function sharedNames(sources: readonly SourceRecord[]): Problem[] {
  const entries = sources.map((source) => ({ source, entry: createRosterEntry(source.record) }));
  const full = entries.flatMap(({ source, entry }) =>
    entry.patterns.map(({ words }) => ({ source, name: words.join(' '), times: terms(source.record) })),
  );
  const alone = entries.flatMap(({ source, entry }) =>
    entry.shortForms.map((words) => ({
      source,
      name: words.join(' '),
      times: source.record.prominent ?? [],
    })),
  );
  return [...clashes(full, 'the name'), ...clashes(alone, 'prominent under')];
}

interface Use {
  readonly source: SourceRecord;
  readonly name: string;
  readonly times: readonly (readonly [string, string?])[];
}

function clashes(uses: readonly Use[], what: string): Problem[] {
  const byName = Map.groupBy(uses, (use) => use.name);
  return [...byName.values()].flatMap((same) =>
    same.flatMap((use, i) => {
      const other = same
        .slice(0, i)
        .find((one) => one.source !== use.source && overlap(one, use) && !areToldByPlace(one, use));
      if (!other) return [];
      const { file, line, record } = use.source;
      return [
        {
          file,
          line,
          message: `${record.name}: ${what} "${use.name}" at the same time as ${other.source.record.id}`,
        },
      ];
    }),
  );
}

/** The recogniser asks for the place of an imported person in the article. */
function areToldByPlace(a: Use, b: Use): boolean {
  if (!a.source.record.imported || !b.source.record.imported) return false;
  const places = new Set(a.source.record.offices.map(({ of }) => of));
  return !b.source.record.offices.some(({ of }) => places.has(of));
}

function terms({ offices }: RosterRecord): Use['times'] {
  return offices.map(({ start, end }) => (end === undefined ? [start] : [start, end]));
}

/** A handover within the precision of the dates is no overlap. */
function overlap(a: Use, b: Use): boolean {
  return a.times.some(([from, to = FOREVER]) =>
    b.times.some(([otherFrom, otherTo = FOREVER]) => isBefore(from, otherTo) && isBefore(otherFrom, to)),
  );
}

function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}
