import { Failure, type FailureCode } from '#lib/core/failure.ts';
import type { Note, NoteChange } from '#lib/core/notes/note.ts';
import { send } from './send.ts';

export type WriteStatus = 'saving' | 'saved' | 'failed';
export type OnStatus = (status: WriteStatus, note: Note | null, error?: unknown) => void;

/** Milliseconds from one write to the next: what a crash may cost at most. */
const GATHER = 300;
/** Milliseconds until a write that failed is tried again by itself: a full disk is not emptied in a second. */
const RETRY = 5000;

/** After these another try cannot do better: the note was deleted, or nobody is left to write it. */
const FINAL: readonly FailureCode[] = ['note_missing', 'not_allowed', 'extension_updated'];

/**
 * Writes a note's changes as they are typed: the first at once, those that follow gathered for a moment, in order, never
 * two writes at once. A reader who never pauses is written all the same; what a view that is closed says with its last
 * breath does not always arrive, so as little as can be is left for it. A failed write stays pending; it goes with the
 * next one, or is tried again.
 */
export class NoteWriter {
  readonly #id: string;
  readonly #onStatus: OnStatus;
  #pending: NoteChange | null = null;
  #inFlight: NoteChange | null = null;
  /** Whether something was changed since the last write; what a failed write left pending is no news. */
  #hasNews = false;
  /** Runs while changes are gathered. */
  #gathering: ReturnType<typeof setTimeout> | undefined;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #writing: Promise<void> = Promise.resolve();
  #isOver = false;

  constructor(id: string, onStatus: OnStatus) {
    this.#id = id;
    this.#onStatus = onStatus;
  }

  change(change: NoteChange): void {
    this.#pending = { ...this.#pending, ...change };
    this.#hasNews = true;
    this.#onStatus('saving', null);
    if (this.#gathering === undefined) this.#writeAndGather();
  }

  /** Writes what is pending now. Settles when it is on disk or has failed; never rejects. */
  flush(): Promise<void> {
    clearTimeout(this.#retry);
    this.#writing = this.#writing.then(() => this.#write());
    return this.#writing;
  }

  /**
   * The last chance before the context ends: sends what is pending at once, without waiting for the write under way,
   * whose answer may never come. So that the two may arrive in any order, it holds that one's fields, too.
   */
  leave(): void {
    clearTimeout(this.#retry);
    if (!this.#pending) return;
    const change = { ...this.#inFlight, ...this.#pending };
    this.#pending = null;
    // There may be nobody left to hear of it; where there is, it goes on as any other write.
    this.#writing = this.#send(change);
  }

  /** As `leave`, and tries nothing again. */
  end(): void {
    this.#isOver = true;
    this.leave();
  }

  #writeAndGather(): void {
    void this.flush();
    this.#gathering = setTimeout(() => {
      this.#gathering = undefined;
      if (this.#hasNews && !this.#isOver) this.#writeAndGather();
    }, GATHER);
  }

  async #write(): Promise<void> {
    const change = this.#pending;
    this.#pending = null;
    this.#hasNews = false;
    if (change) await this.#send(change);
  }

  async #send(change: NoteChange): Promise<void> {
    this.#inFlight = change;
    try {
      const note = await send('change-note', { id: this.#id, change });
      if (!this.#pending) this.#onStatus('saved', note);
    } catch (error) {
      const isFinal = error instanceof Failure && FINAL.includes(error.code);
      const newer: NoteChange | null = this.#pending;
      this.#pending = isFinal ? null : { ...change, ...newer };
      this.#onStatus('failed', null, error);
      clearTimeout(this.#retry);
      if (!isFinal && !this.#isOver) this.#retry = setTimeout(() => void this.flush(), RETRY);
    } finally {
      this.#inFlight = null;
    }
  }
}
