import { Dexie } from 'dexie';

/** What a build of one version left, as `tests/fixtures/db` keeps it. */
export interface OldDatabase {
  readonly version: number;
  /** As that version's schema had them. */
  readonly stores: Readonly<Record<string, string>>;
  readonly tables: Readonly<Record<string, readonly object[]>>;
}

/** Makes the database and closes it. @returns Its name. */
export async function leaveOld(old: OldDatabase): Promise<string> {
  const name = `whowhen-upgrade-test-${crypto.randomUUID()}`;
  await withOld(name, old, async (db) => {
    for (const [table, rows] of Object.entries(old.tables)) await db.table(table).bulkAdd(rows);
  });
  return name;
}

/** The rows as that version's build finds them. */
export function readOld(name: string, old: OldDatabase): Promise<Record<string, unknown[]>> {
  return withOld(name, old, async (db) => {
    const tables = await Promise.all(
      Object.keys(old.tables).map(async (table) => [table, await db.table(table).toArray()] as const),
    );
    return Object.fromEntries(tables);
  });
}

async function withOld<T>(
  name: string,
  { version, stores }: OldDatabase,
  work: (db: Dexie) => Promise<T>,
): Promise<T> {
  const db = new Dexie(name);
  db.version(version).stores(stores);
  await db.open();
  try {
    return await work(db);
  } finally {
    db.close();
  }
}
