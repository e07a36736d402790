/** Takes one act back. Settles when that is done; rejects where it could not be done. */
export type Undo = () => Promise<void>;

/** What the reader did, newest last, each with the way back. It lasts as long as whoever holds it. */
export class UndoStack {
  readonly #acts: Undo[] = [];

  /** @returns Takes this act back, once, whatever was done since. */
  push(undo: Undo): Undo {
    this.#acts.push(undo);
    return () => this.#take(undo);
  }

  get isEmpty(): boolean {
    return this.#acts.length === 0;
  }

  /** Takes the newest act back. One that fails stays, to be tried again. */
  async undoLast(): Promise<void> {
    const last = this.#acts.at(-1);
    if (last) await this.#take(last);
  }

  async #take(undo: Undo): Promise<void> {
    const at = this.#acts.indexOf(undo);
    if (at < 0) return;
    this.#acts.splice(at, 1);
    try {
      await undo();
    } catch (error) {
      this.#acts.splice(at, 0, undo);
      throw error;
    }
  }
}
