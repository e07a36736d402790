import type { RosterRecord } from '#lib/core/leaders/roster-record.ts';

/** The line of a person in a source file; `parseSource` is the inverse. Whether it is imported the folder says. */
export function formatRecord({
  imported: _,
  id,
  name,
  surname,
  aliases,
  short,
  ...rest
}: RosterRecord): string {
  return JSON.stringify({
    id,
    name,
    ...(surname !== undefined && { surname }),
    ...(short !== undefined && { short }),
    ...(aliases.length > 0 && { aliases }),
    ...rest,
  });
}
