/** Milliseconds that small steps together may hold the thread: a reader feels 50, and a timer costs up to 4. */
const HELD = 12;

/** Counts how long steps have held the thread since it was made. Not for use within a transaction, which would end. */
export class Breather {
  #since = performance.now();

  /** To be awaited between two steps. */
  async pause(): Promise<void> {
    if (performance.now() - this.#since < HELD) return;
    await breathe();
    this.#since = performance.now();
  }
}

/** Lets the thread do what has come up meanwhile: a key, a frame. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
