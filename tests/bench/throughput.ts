/** Least time a measure takes, in ms: shorter ones are noise. */
const MEASURE_TIME = 2000;
/** Runs before it counts, so that the code is compiled as it will stay. */
const WARM_UP_RUNS = 10;

/**
 * Megabytes (10⁶ bytes of UTF-8) of text a second, warm: of each text the best of the runs that fit in the time, so that
 * what else the machine does counts least.
 */
export function throughput(texts: readonly string[], work: (text: string) => unknown): number {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  for (let run = 0; run < WARM_UP_RUNS; run++) for (const text of texts) work(text);
  const best = texts.map(() => Number.POSITIVE_INFINITY);
  const end = performance.now() + MEASURE_TIME;
  do {
    for (const [i, text] of texts.entries()) {
      const start = performance.now();
      work(text);
      best[i] = Math.min(best[i] ?? 0, performance.now() - start);
    }
  } while (performance.now() < end);
  return bytes / 1000 / best.reduce((sum, time) => sum + time, 0);
}
