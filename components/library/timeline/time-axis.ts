import { type TimelineUnit, unitNumber, unitSpan } from '#lib/core/search/result/timeline-unit.ts';
import type { DaySpan } from '#lib/core/search/text/day-span.ts';

/** Where a day begins on an axis of `width` pixels that shows a span. */
export function axisX(day: number, { first, last }: DaySpan, width: number): number {
  return ((day - first) / (last - first + 1)) * width;
}

/** The day at a place of the axis, within the span. */
export function dayAt(x: number, { first, last }: DaySpan, width: number): number {
  const day = first + Math.floor((x / Math.max(1, width)) * (last - first + 1));
  return Math.min(last, Math.max(first, day));
}

export interface Tick {
  readonly x: number;
  /** First day of the unit that it names. */
  readonly day: number;
  readonly unit: TimelineUnit;
}

/** Pixels between two ticks at least, so that their words do not touch. */
const LEAST_GAP = 72;

/** Pixels of the words of a tick: one nearer to the end of the axis is left out. */
const WORDS = 40;

/** How far ticks may stand apart, finest first: steps of each unit, and its days. */
const STEPS: readonly [unit: TimelineUnit, step: number, days: number][] = [
  ['day', 1, 1],
  ['day', 2, 2],
  ['day', 7, 7],
  ['month', 1, 30.4],
  ['month', 3, 91.3],
  ['month', 6, 182.6],
  ['year', 1, 365.2],
  ['year', 2, 730.5],
  ['year', 5, 1826],
  ['year', 10, 3652],
  ['year', 20, 7305],
  ['year', 50, 18_262],
  ['year', 100, 36_524],
  ['year', 500, 182_621],
];

/** The ticks of an axis: as many as can be read. */
export function axisTicks(span: DaySpan, width: number): Tick[] {
  const perDay = width / (span.last - span.first + 1);
  const [unit, step] = STEPS.find(([, , days]) => days * perDay >= LEAST_GAP) ?? ['year', 1000];
  const ticks: Tick[] = [];
  const firstNumber = Math.ceil(unitNumber(span.first, unit) / step) * step;
  for (let number = firstNumber; ; number += step) {
    const { first: day } = unitSpan(number, unit);
    if (day > span.last) return ticks;
    const x = axisX(day, span, width);
    if (day >= span.first && x <= width - WORDS) ticks.push({ x, day, unit });
  }
}
