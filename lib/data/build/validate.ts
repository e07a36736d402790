import type { RosterRecord } from '#lib/core/leaders/roster-record.ts';
import { fold } from '#lib/core/text/fold.ts';
import { sharedNames } from './shared-names.ts';
import { sortKey } from './sort-key.ts';
import type { Problem, SourceRecord } from './source-record.ts';

const ID = /^(?:Q[1-9]\d*|[a-z][a-z0-9-]*)$/;
const DAY = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
/** They separate fields in the shipped text. */
const SEPARATORS = /[\t\n;]/;

/** Everything wrong with the roster; empty when it may be built. */
export function validate(sources: readonly SourceRecord[]): Problem[] {
  return [
    ...sources.flatMap(({ file, line, record }) =>
      problemsOf(record).map((message) => ({ file, line, message: `${record.name}: ${message}` })),
    ),
    ...duplicateIds(sources),
    ...misplaced(sources),
    ...sharedNames(sources),
  ];
}

function problemsOf(record: RosterRecord): string[] {
  return [...nameProblems(record), ...officeProblems(record), ...dateProblems(record)];
}

function nameProblems({ id, name, surname, aliases, short = [] }: RosterRecord): string[] {
  const problems: string[] = [];
  if (!ID.test(id)) problems.push(`id "${id}" is neither a Wikidata id nor a slug`);
  if ([name, ...aliases, ...short].some((text) => SEPARATORS.test(text)))
    problems.push('a name holds a separator');
  if (surname !== undefined && !fold(name).includes(fold(surname)))
    problems.push('the surname is not in the name');
  const seen = new Set([fold(name)]);
  for (const alias of aliases) {
    if (seen.has(fold(alias))) problems.push(`alias "${alias}" is derived by rule or stands twice`);
    seen.add(fold(alias));
  }
  return problems;
}

function officeProblems({ offices }: RosterRecord): string[] {
  if (offices.length === 0) return ['has no office'];
  const problems: string[] = [];
  for (const [i, { title, of, start, end }] of offices.entries()) {
    if (SEPARATORS.test(title + of)) problems.push(`office "${title}" holds a separator`);
    if (!DAY.test(start)) problems.push(`"${title}" starts on no day: ${start}`);
    if (end !== undefined && !DAY.test(end)) problems.push(`"${title}" ends on no day: ${end}`);
    if (end !== undefined && end < start.slice(0, end.length))
      problems.push(`"${title}" ends before it starts`);
    if (start < (offices[i - 1]?.start ?? '')) problems.push(`"${title}" stands after a later term`);
  }
  return problems;
}

function dateProblems({ known, offices, prominent = [] }: RosterRecord): string[] {
  const problems: string[] = [];
  if (known !== undefined && !DAY.test(known)) problems.push(`"known" is no day: ${known}`);
  else if (known !== undefined && known >= (offices[0]?.start ?? '')) {
    problems.push('"known" is not before the first office');
  }
  for (const [from, to] of prominent) {
    if (!DAY.test(from) || (to !== undefined && (!DAY.test(to) || to < from.slice(0, to.length)))) {
      problems.push(`prominent from ${from} to ${to ?? 'now'} is no period`);
    }
  }
  return problems;
}

function duplicateIds(sources: readonly SourceRecord[]): Problem[] {
  const first = new Map<string, SourceRecord>();
  return sources.flatMap((source) => {
    const { id, name } = source.record;
    const other = first.get(id);
    if (other) return [problem(source, `${name}: id ${id} is that of ${other.record.name} in ${other.file}`)];
    first.set(id, source);
    return [];
  });
}

/** Each file is sorted by folded name, then id, so that a person has one place in it. */
function misplaced(sources: readonly SourceRecord[]): Problem[] {
  return sources.flatMap((source, i) => {
    const before = sources[i - 1];
    if (!before || before.file !== source.file || sortKey(before.record) <= sortKey(source.record)) return [];
    return [problem(source, `${source.record.name} should stand before ${before.record.name}`)];
  });
}

function problem({ file, line }: SourceRecord, message: string): Problem {
  return { file, line, message };
}
