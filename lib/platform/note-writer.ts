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
 * Writes a note's changes as they are typed: the first at once, those that follow gathered for a moment. No write waits
 * for the answer to the one before, which may take long where the background sleeps or the machine is busy: each holds
 * all that is not known to be on disk, and the background does them in the order in which they were sent. A reader who
 * never pauses is written all the same; what a view that is closed says with its last breath does not always arrive, so
 * as little as can be is left for it. What a failed write held goes with the next one, or is tried again.
 */
export class NoteWriter {
  readonly #id: string;
  readonly #onStatus: OnStatus;
  /** All that is not known to be on disk. */
  #unsaved: NoteChange | null = null;
  /** Whether all of that was sent, and no answer said that it failed. */
  #isSent = true;
  /** Whether something was changed since the last write; what a failed write left is no news. */
  #hasNews = false;
  /** How many were sent: only the answer to the last one says how things stand. */
  #writes = 0;
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
    this.#unsaved = { ...this.#unsaved, ...change };
    this.#isSent = false;
    this.#hasNews = true;
    this.#onStatus('saving', null);
    if (this.#gathering === undefined) this.#writeAndGather();
  }

  /** Sends at once what was not sent. Settles when all is on disk or has failed; never rejects. */
  flush(): Promise<void> {
    clearTimeout(this.#retry);
    if (this.#unsaved && !this.#isSent) this.#writing = this.#write(this.#unsaved);
    return this.#writing;
  }

  /** The last chance before the context ends: as `flush`, and tries nothing again. */
  end(): void {
    this.#isOver = true;
    void this.flush();
  }

  #writeAndGather(): void {
    void this.flush();
    this.#gathering = setTimeout(() => {
      this.#gathering = undefined;
      if (this.#hasNews && !this.#isOver) this.#writeAndGather();
    }, GATHER);
  }

  async #write(change: NoteChange): Promise<void> {
    this.#isSent = true;
    this.#hasNews = false;
    this.#writes += 1;
    const turn = this.#writes;
    // Of one that was overtaken nothing is to be said: what it held went with the next.
    const isLast = () => turn === this.#writes;
    try {
      const note = await send('change-note', { id: this.#id, change });
      if (!isLast() || this.#hasNews) return;
      this.#unsaved = null;
      this.#onStatus('saved', note);
    } catch (error) {
      if (!isLast()) return;
      const isFinal = error instanceof Failure && FINAL.includes(error.code);
      this.#isSent = isFinal;
      if (isFinal) {
        this.#unsaved = null;
        this.#hasNews = false;
      }
      this.#onStatus('failed', null, error);
      clearTimeout(this.#retry);
      if (!isFinal && !this.#isOver) this.#retry = setTimeout(() => void this.flush(), RETRY);
    }
  }
}
