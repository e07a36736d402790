import type { Candidate } from '../grammar/match.ts';
import type { Reading } from '../reading.ts';

/** More than this between a time and a day, and they are two expressions. */
const MAX_GAP = 16;

/** Joins a time of day with the day beside it: `9 a.m.` `Monday`, `May 11` at `5:00 pm`. */
export function mergeTimes(candidates: readonly Candidate[], text: string, joint: RegExp): Candidate[] {
  const merged: Candidate[] = [];
  for (const candidate of candidates) {
    const previous = merged.at(-1);
    const joined = previous && join(previous, candidate, text, joint);
    if (joined) merged[merged.length - 1] = joined;
    else merged.push(candidate);
  }
  return merged;
}

function join(first: Candidate, second: Candidate, text: string, joint: RegExp): Candidate | null {
  const gap = second.start - first.end;
  if (gap < 0 || gap > MAX_GAP || !joint.test(text.slice(first.end, second.start))) return null;
  const time = timeAlone(first.reading) ?? timeAlone(second.reading);
  const day = dayAlone(first.reading) ?? dayAlone(second.reading);
  if (time === null || day === null) return null;
  return {
    start: first.start,
    end: second.end,
    rule: `${first.rule} + ${second.rule}`,
    confidence: Math.max(first.confidence, second.confidence),
    reading: { ...day, time },
  };
}

function timeAlone(reading: Reading): string | null {
  return reading.at === 'time' ? (reading.time ?? null) : null;
}

function dayAlone(reading: Reading): Reading | null {
  if (reading.time !== undefined) return null;
  const isDay =
    reading.at === 'day' ||
    reading.at === 'dayOfMonth' ||
    reading.at === 'weekday' ||
    reading.at === 'holiday' ||
    (reading.at === 'shift' && reading.unit === 'day');
  return isDay ? reading : null;
}
