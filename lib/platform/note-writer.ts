import type { Note, NoteChange } from '#lib/core/notes/note.ts';
import { send } from './send.ts';

export type WriteStatus = 'saving' | 'saved' | 'failed';

/** Milliseconds after the last keystroke until it is written: what a crash may cost at most. */
const QUIET = 300;

/**
 * Writes a note's changes as they are typed: gathered for a moment, in order, never two writes at once, and at once
 * when the reader leaves. A failed write stays pending and goes with the next one.
 */
export class NoteWriter {
  readonly #id: string;
  readonly #onStatus: (status: WriteStatus, note: Note | null, error?: unknown) => void;
  #pending: NoteChange | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #writing: Promise<void> = Promise.resolve();

  constructor(id: string, onStatus: (status: WriteStatus, note: Note | null, error?: unknown) => void) {
    this.#id = id;
    this.#onStatus = onStatus;
  }

  change(change: NoteChange): void {
    this.#pending = { ...this.#pending, ...change };
    this.#onStatus('saving', null);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), QUIET);
  }

  /** Writes what is pending now. Settles when it is on disk or has failed; never rejects. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#writing = this.#writing.then(() => this.#write());
    return this.#writing;
  }

  /** Flushes when the page is hidden or left, where timers no longer run. */
  flushOnLeave(signal: AbortSignal): void {
    const flush = () => void this.flush();
    addEventListener('pagehide', flush, { signal });
    document.addEventListener('visibilitychange', flush, { signal });
    addEventListener('blur', flush, { signal });
    signal.addEventListener('abort', flush);
  }

  async #write(): Promise<void> {
    const change = this.#pending;
    if (!change) return;
    this.#pending = null;
    try {
      const note = await send('change-note', { id: this.#id, change });
      if (!this.#pending) this.#onStatus('saved', note);
    } catch (error) {
      this.#pending = { ...change, ...(this.#pending as NoteChange | null) };
      this.#onStatus('failed', null, error);
    }
  }
}
