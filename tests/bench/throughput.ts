/** Least time a measure takes, in ms: shorter ones are noise. */
const MEASURE_TIME = 700;
/** Runs before it counts, so that the code is compiled as it will stay. */
const WARM_UP_RUNS = 3;

/** Megabytes (10⁶ bytes of UTF-8) of text a second, warm: the best of the runs that fit in the time. */
export function throughput(texts: readonly string[], work: (text: string) => unknown): number {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  for (let run = 0; run < WARM_UP_RUNS; run++) for (const text of texts) work(text);
  let best = Number.POSITIVE_INFINITY;
  const end = performance.now() + MEASURE_TIME;
  do {
    const start = performance.now();
    for (const text of texts) work(text);
    best = Math.min(best, performance.now() - start);
  } while (performance.now() < end);
  return bytes / 1000 / best;
}
