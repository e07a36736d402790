import type { RosterRecord } from '#lib/core/leaders/roster-record.ts';
import { fold } from '#lib/core/text/fold.ts';

/** Source files are sorted by this in code unit order: by folded name, then id, so that a person has one place. */
export function sortKey({ id, name }: RosterRecord): string {
  return `${fold(name)}\t${id}`;
}
