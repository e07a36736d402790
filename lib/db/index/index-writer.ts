import type { NotesDatabase } from '../database.ts';
import type { NoteRow } from '../rows.ts';
import { EMPTY_STATE, type SearchStateRow, strike, tailStart } from './search-state.ts';

/**
 * Keeps the search index right while notes are written, in the transaction that writes them: gives rows their numbers,
 * and strikes out in the segments what they no longer hold. `commit` must be the last step of the transaction.
 */
export class IndexWriter {
  readonly #db: NotesDatabase;
  #state: SearchStateRow;

  private constructor(db: NotesDatabase, state: SearchStateRow) {
    this.#db = db;
    this.#state = state;
  }

  static async begin(db: NotesDatabase): Promise<IndexWriter> {
    return new IndexWriter(db, (await db.searchState.get('search')) ?? EMPTY_STATE);
  }

  articleNumber(): number {
    const { nextArticle } = this.#state;
    this.#state = { ...this.#state, nextArticle: nextArticle + 1 };
    return nextArticle;
  }

  /** The number to write a note under: the one it has while it is in the tail, else the next one. */
  noteNumber(known: NoteRow | undefined): number {
    if (known && known.number >= tailStart(this.#state)) return known.number;
    if (known) this.#strike(known.number);
    const { nextNote, notes } = this.#state;
    this.#state = { ...this.#state, nextNote: nextNote + 1, notes: known ? notes : notes + 1 };
    return nextNote;
  }

  /** Forgets a note whose row is deleted. */
  remove({ number }: NoteRow): void {
    this.#strike(number);
    this.#state = { ...this.#state, notes: this.#state.notes - 1 };
  }

  /** In the tail nothing is to be done: it is what the rows are. */
  #strike(number: number): void {
    const segments = this.#state.segments.map((entry) =>
      number >= entry.start && number < entry.end
        ? { ...entry, struck: strike(entry.struck, number - entry.start) }
        : entry,
    );
    this.#state = { ...this.#state, segments };
  }

  async commit(): Promise<void> {
    await this.#db.searchState.put({ ...this.#state, revision: this.#state.revision + 1 });
  }
}
