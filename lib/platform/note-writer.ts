import { Failure, type FailureCode } from '#lib/core/failure.ts';
import type { Note, NoteChange } from '#lib/core/notes/note.ts';
import { send } from './send.ts';

export type WriteStatus = 'saving' | 'saved' | 'failed';
export type OnStatus = (status: WriteStatus, note: Note | null, error?: unknown) => void;

/** Milliseconds after the last keystroke until it is written: what a crash may cost at most. */
const QUIET = 300;
/** Milliseconds until a write that failed is tried again by itself: a full disk is not emptied in a second. */
const RETRY = 5000;

/** After these another try cannot do better: the note was deleted, or nobody is left to write it. */
const FINAL: readonly FailureCode[] = ['note_missing', 'not_allowed', 'extension_updated'];

/**
 * Writes a note's changes as they are typed: gathered for a moment, in order, never two writes at once. A failed write
 * stays pending; it goes with the next one, or is tried again.
 */
export class NoteWriter {
  readonly #id: string;
  readonly #onStatus: OnStatus;
  #pending: NoteChange | null = null;
  #inFlight: NoteChange | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #writing: Promise<void> = Promise.resolve();
  #isOver = false;

  constructor(id: string, onStatus: OnStatus) {
    this.#id = id;
    this.#onStatus = onStatus;
  }

  change(change: NoteChange): void {
    this.#pending = { ...this.#pending, ...change };
    this.#onStatus('saving', null);
    this.#flushIn(QUIET);
  }

  /** Writes what is pending now. Settles when it is on disk or has failed; never rejects. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#writing = this.#writing.then(() => this.#write());
    return this.#writing;
  }

  /**
   * The last chance before the context ends: sends what is pending at once, without waiting for the write under way,
   * whose answer may never come. So that the two may arrive in any order, it holds that one's fields, too.
   */
  leave(): void {
    clearTimeout(this.#timer);
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

  #flushIn(milliseconds: number): void {
    clearTimeout(this.#timer);
    if (this.#isOver) return;
    this.#timer = setTimeout(() => void this.flush(), milliseconds);
  }

  async #write(): Promise<void> {
    const change = this.#pending;
    this.#pending = null;
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
      if (!isFinal) this.#flushIn(RETRY);
    } finally {
      this.#inFlight = null;
    }
  }
}
