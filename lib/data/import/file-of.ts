import type { RosterRecord } from '#lib/core/leaders/roster-record.ts';

const OF_A_CABINET = '2019-06';

/** The imported file a person belongs in, by what source showed the first office. */
export function fileOf({ offices }: RosterRecord): string {
  if (offices.some(({ title, of }) => of === 'United States' && /^(?:Senator|Representative)$/.test(title)))
    return 'united-states-congress.jsonl';
  return offices.every(({ start }) => start === OF_A_CABINET)
    ? 'cabinets-2019.jsonl'
    : 'heads-and-deputies.jsonl';
}
