import type { Note, NoteChange } from '#lib/core/notes/note.ts';
import { NoteWriter, type WriteStatus } from './note-writer.ts';

export type OnWrite = (id: string, status: WriteStatus, note: Note | null, error?: unknown) => void;

/**
 * The writers of the notes that are edited in one context, one a note. A writer stays as long as the context: what it
 * could not write it tries again, whether or not the editor is still open.
 */
export class NoteWriters {
  readonly #writers = new Map<string, NoteWriter>();
  readonly #onWrite: OnWrite;

  /** Writes at once what is pending when the page is hidden or left, where timers no longer run, or the signal ends. */
  constructor(onWrite: OnWrite, signal: AbortSignal) {
    this.#onWrite = onWrite;
    const flush = () => void this.flush();
    addEventListener('pagehide', flush, { signal });
    addEventListener('blur', flush, { signal });
    document.addEventListener('visibilitychange', flush, { signal });
    signal.addEventListener('abort', () => {
      for (const writer of this.#writers.values()) writer.end();
    });
  }

  change(id: string, change: NoteChange): void {
    const known = this.#writers.get(id);
    const writer = known ?? new NoteWriter(id, (...written) => this.#onWrite(id, ...written));
    this.#writers.set(id, writer);
    writer.change(change);
  }

  /** Settles when what was pending is on disk or has failed. */
  async flush(): Promise<void> {
    await Promise.all([...this.#writers.values()].map((writer) => writer.flush()));
  }

  /** Settles when all of a note is written; then forgets it. To be called before it is deleted. */
  async finish(id: string): Promise<void> {
    await this.#writers.get(id)?.flush();
    this.#writers.delete(id);
  }
}
