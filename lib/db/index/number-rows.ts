import type { Transaction } from 'dexie';
import { EMPTY_STATE } from './search-state.ts';

/** Notes and articles are given their numbers and read in pieces of this many, so that no upgrade holds all in memory. */
const PIECE = 500;

/** The upgrade to version 2: numbers every row, so that all notes are the index's tail. Sealing it is later work. */
export async function numberRows(transaction: Transaction): Promise<void> {
  const nextNote = await numberTable(transaction, 'notes');
  const nextArticle = await numberTable(transaction, 'articles');
  await transaction.table('searchState').put({ ...EMPTY_STATE, notes: nextNote, nextNote, nextArticle });
}

/** @returns How many rows there are. */
async function numberTable(transaction: Transaction, name: string): Promise<number> {
  const table = transaction.table<Record<string, unknown>, string>(name);
  let next = 0;
  let last = '';
  for (;;) {
    const rows = await table.where('id').above(last).limit(PIECE).toArray();
    if (rows.length === 0) return next;
    last = String(rows.at(-1)?.id);
    await table.bulkPut(
      rows.map(({ tagKeys: _1, leaderIds: _2, dateValues: _3, ...row }) => ({ ...row, number: next++ })),
    );
  }
}
