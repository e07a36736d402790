/** An event of Chromium's trace: https://chromium.googlesource.com/catapult/+/HEAD/tracing/README.md */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
}

/** What has to be recorded for `mainThreadTime`. */
export const TRACE_CATEGORIES = [
  'blink.user_timing',
  'disabled-by-default-devtools.timeline',
  'devtools.timeline',
];

export interface MainThreadTime {
  /** Milliseconds of all tasks. */
  readonly total: number;
  /** Milliseconds of the longest one. */
  readonly longest: number;
}

/** What one page's main thread did between two `performance.mark`s of that page, also in part. */
export function eventsBetween(trace: Buffer, from: string, to: string): TraceEvent[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: readonly TraceEvent[] };
  const [start, end] = [from, to].map((name) =>
    traceEvents.find((event) => event.name === name && /^[RIi]$/.test(event.ph)),
  );
  if (!start || !end) throw new Error(`the trace has no mark ${start ? to : from}`);
  return traceEvents.filter(
    ({ pid, tid, ts, dur = 0 }) =>
      pid === start.pid && tid === start.tid && ts + dur > start.ts && ts < end.ts,
  );
}

/** The time of the tasks of that page's main thread between the two marks. */
export function mainThreadTime(trace: Buffer, from: string, to: string): MainThreadTime {
  const times = eventsBetween(trace, from, to)
    .filter(({ name }) => name === 'RunTask')
    .map(({ dur = 0 }) => dur / 1000);
  return { total: times.reduce((sum, time) => sum + time, 0), longest: Math.max(0, ...times) };
}
