import { Dexie, type EntityTable } from 'dexie';
import type { HighlightColor } from '#lib/core/notes/note.ts';
import type { People } from '#lib/core/people/people.ts';
import { nameFailure } from './with-database.ts';

/** How it was when an import was begun. */
export interface Before {
  /** The copy of all notes taken then; null where there were none. */
  readonly copy: string | null;
  readonly people: People;
}

/** A file that is brought in, or a copy kept inside. */
export interface ImportWork {
  readonly kind: 'import';
  readonly source:
    | { readonly kind: 'file'; readonly name: string }
    | { readonly kind: 'copy'; readonly id: string; readonly takenAt: string };
  /** All of the file: the reader's own may be gone, and may not be read again unasked. Null for a copy. */
  readonly file: Blob | null;
  /** ISO 8601 instant: when it was begun. */
  readonly at: string;
  /** Absent until it was kept. */
  readonly before?: Before;
}

/** The same done to many notes. */
export type NotesWork = { readonly ids: readonly string[] } & (
  | { readonly kind: 'tag'; readonly tags: readonly string[] }
  | { readonly kind: 'color'; readonly color: HighlightColor }
  | { readonly kind: 'delete' }
);

export type LongWork = ImportWork | NotesWork;

/** Work with all it takes to do it again from the beginning; what is done already is left alone then. */
export interface KeptWork<T extends LongWork = LongWork> {
  readonly id: string;
  readonly work: T;
}

/**
 * Work that ends with its page is kept here while it runs, so that it can be gone on with when a page was closed under
 * it. A database of its own: nothing here is the reader's, and the notes' schema does not change for it.
 */
class WorkDatabase extends Dexie {
  declare work: EntityTable<KeptWork, 'id'>;

  constructor() {
    super('whowhen-work', { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ work: 'id' });
  }
}

const database = new WorkDatabase();

/**
 * Runs work that is kept until it ends, by itself or by Cancel. Where it fails it stays kept: it can be gone on with
 * when there is room again.
 *
 * @param run Is given a way to keep more of what it has found out so far.
 */
export function whileKept<W extends LongWork, T>(
  { id, work }: KeptWork<W>,
  run: (keep: (work: W) => Promise<void>) => Promise<T>,
): Promise<T> {
  const keep = (now: W) => named(database.work.put({ id, work: now }).then(() => {}));
  // The browser gives the lock back however the page ends: who holds it is at work.
  return navigator.locks.request(lockOf(id), async () => {
    await keep(work);
    const result = await run(keep);
    await dropWork(id);
    return result;
  });
}

/** Kept work that no page is at. */
export async function unfinishedWork(): Promise<KeptWork[]> {
  const { held } = await navigator.locks.query();
  const running = new Set(held?.map(({ name }) => name));
  return (await named(database.work.toArray())).filter(({ id }) => !running.has(lockOf(id)));
}

export function isImport(kept: KeptWork): kept is KeptWork<ImportWork> {
  return kept.work.kind === 'import';
}

export function isOnNotes(kept: KeptWork): kept is KeptWork<NotesWork> {
  return kept.work.kind !== 'import';
}

export function dropWork(id: string): Promise<void> {
  return named(database.work.delete(id));
}

function lockOf(id: string): string {
  return `work ${id}`;
}

async function named<T>(work: PromiseLike<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw nameFailure(error) ?? error;
  }
}
