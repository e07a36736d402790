import type { NotesDatabase } from '../database.ts';
import { EMPTY_STATE, type SearchStateRow, tailStart } from '../index/search-state.ts';
import { checkSegment } from './check-segment.ts';
import type { Finding } from './finding.ts';

/** The search index against the notes: each is in it once, and nothing else is. Within a transaction. */
export async function checkIndex(db: NotesDatabase): Promise<Finding[]> {
  const state = (await db.searchState.get('search')) ?? EMPTY_STATE;
  const numbers = new Map<number, string>();
  await db.notes.each(({ number, id }) => numbers.set(number, id));
  return [...checkCounts(state, numbers), ...(await checkSegments(db, state))];
}

function checkCounts(state: SearchStateRow, numbers: ReadonlyMap<number, string>): Finding[] {
  const findings: Finding[] = [];
  if (state.notes !== numbers.size) {
    findings.push({ kind: 'index_disagrees', where: `${state.notes} notes counted, ${numbers.size} there` });
  }
  for (const [number, id] of numbers) {
    if (number >= state.nextNote) findings.push({ kind: 'double', where: id });
  }
  let end = 0;
  for (const segment of state.segments) {
    if (segment.start !== end) findings.push({ kind: 'index_broken', where: `segment ${segment.id}` });
    end = segment.end;
  }
  if (tailStart(state) > state.nextNote) findings.push({ kind: 'index_broken', where: 'tail' });
  return findings;
}

async function checkSegments(db: NotesDatabase, state: SearchStateRow): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const entry of state.segments) findings.push(...(await checkSegment(db, entry)));
  return findings;
}
