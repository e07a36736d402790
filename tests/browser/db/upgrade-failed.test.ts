import { afterEach, expect, test, vi } from 'vitest';
import { checkLibrary } from '#lib/db/check/check-library.ts';
import { NotesDatabase } from '#lib/db/database.ts';
import { countLibrary } from '#lib/db/library/health.ts';
import { openDatabase } from '#lib/db/open-database.ts';
import v1 from '#tests/fixtures/db/v1.json' with { type: 'json' };
import { leaveOld, readOld } from './old-database.ts';

afterEach(() => vi.restoreAllMocks());

/** The upgrade writes three notes, two articles and the index's state. */
const WRITES = [1, 2, 3, 4, 5, 6];

const FAULTS: Readonly<Record<string, (store: IDBObjectStore) => never>> = {
  'the disk is full': () => {
    throw new DOMException('full', 'QuotaExceededError');
  },
  'the browser aborts': (store) => {
    store.transaction.abort();
    throw new DOMException('aborted', 'AbortError');
  },
};

test.each(Object.entries(FAULTS))('an upgrade that fails leaves the old data: %s', async (_, fail) => {
  for (const failing of WRITES) {
    const name = await leaveOld(v1);
    const before = await readOld(name, v1);
    const { put } = IDBObjectStore.prototype;
    let writes = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      writes += 1;
      return writes === failing ? fail(this) : put.apply(this, args);
    });
    const db = new NotesDatabase(name);
    await expect(openDatabase(db)).rejects.toThrow();
    db.close();
    vi.restoreAllMocks();
    expect(writes).toBeGreaterThanOrEqual(failing);
    expect(await readOld(name, v1)).toEqual(before);

    const again = new NotesDatabase(name);
    expect(await countLibrary(again)).toEqual({ notes: 3, articles: 2 });
    expect(await checkLibrary(again)).toEqual([]);
    again.close();
  }
});
