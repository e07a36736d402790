import type Dexie from 'dexie';
import type { Transaction } from 'dexie';
import { numberRows } from './index/number-rows.ts';

interface SchemaVersion {
  readonly version: number;
  /** Dexie's index syntax; a table not named keeps what the version before gave it. */
  readonly stores: Readonly<Record<string, string>>;
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}

/**
 * Every released version of the database, append-only: a released entry is never edited, a change is a new entry with
 * its upgrade. What is indexed is what is looked up; everything else of a row is kept without an index.
 */
export const SCHEMA: readonly SchemaVersion[] = [
  {
    version: 1,
    stores: {
      notes: 'id, articleId, createdAt, *tagKeys, *leaderIds, *dateValues',
      articles: 'id, site, publishedAt',
    },
  },
  {
    version: 2,
    stores: {
      // Tags, leaders and dates are counted from the columns of the segments, not from an index of each.
      notes: 'id, articleId, createdAt, &number',
      articles: 'id, &number',
      searchState: 'id',
      segments: 'id',
      postings: '[bucket+segment]',
      positions: '[bucket+segment]',
      snapshots: 'id, takenAt',
      // Apart from what is told of them: a list of copies reads no copy.
      snapshotBytes: 'id',
    },
    upgrade: numberRows,
  },
];

export function applySchema(database: Dexie): void {
  for (const { version, stores, upgrade } of SCHEMA) {
    const declared = database.version(version).stores(stores);
    if (upgrade) declared.upgrade(upgrade);
  }
}
