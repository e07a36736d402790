/**
 * Work that may be interrupted wherever it yields. What it read before, the page may have changed when it goes on: who
 * runs it in slices checks the result.
 */
export type Steps<T> = Generator<Pause, T, void>;

/** What comes next: a step of well under a millisecond, or one that may take long and cannot be divided. */
export type Pause = 'short' | 'long';

/** Milliseconds of the page's main thread taken at once: half a frame. */
export const SLICE = 8;

/** Does it all in the caller's task. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * Does it a slice of time after the other, and lets the page have its turn between them. A long step begins in a task
 * of its own.
 *
 * @param turn Resolves when the page has had its turn, at once or when it has nothing to do.
 * @param onSlice Told the milliseconds each slice took.
 */
export async function inSlices<T>(
  steps: Steps<T>,
  turn: (next: Pause) => Promise<void>,
  onSlice: (time: number) => void = () => {},
): Promise<T> {
  let start = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    const time = performance.now() - start;
    if (!done && value === 'short' && time < SLICE) continue;
    onSlice(time);
    if (done) return value;
    await turn(value);
    start = performance.now();
  }
}
