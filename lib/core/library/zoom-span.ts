import { type TimelineUnit, unitFor, unitNumber, unitSpan } from '../search/result/timeline-unit.ts';
import type { DaySpan } from '../search/text/day-span.ts';

/** A span as the whole units that it is shown in: from the one number to the other. */
interface UnitRange {
  readonly unit: TimelineUnit;
  readonly from: number;
  readonly to: number;
}

/** Days that are shown at least: with fewer there is nothing left to see. */
const LEAST_DAYS = 7;

/** The middle half of a span. */
export function zoomIn(span: DaySpan): DaySpan {
  const { unit, from, to } = unitsOf(span);
  const count = to - from + 1;
  const wanted = Math.min(count, Math.max(unit === 'day' ? LEAST_DAYS : 1, Math.ceil(count / 2)));
  const start = from + Math.floor((count - wanted) / 2);
  return daysOf({ unit, from: start, to: start + wanted - 1 });
}

/** Twice the span around its middle, within the extent; null where that is all there is. */
export function zoomOut(span: DaySpan, extent: DaySpan): DaySpan | null {
  const { unit, from, to } = unitsOf(span);
  const more = Math.ceil((to - from + 1) / 2);
  const all = unitsOf(extent, unit);
  const next = { unit, from: Math.max(all.from, from - more), to: Math.min(all.to, to + more) };
  return next.from <= all.from && next.to >= all.to ? null : daysOf(next);
}

/** The span moved by half of itself, as far as the extent reaches. */
export function pan(span: DaySpan, direction: -1 | 1, extent: DaySpan): DaySpan {
  const { unit, from, to } = unitsOf(span);
  const count = to - from + 1;
  const all = unitsOf(extent, unit);
  const latest = Math.max(all.from, all.to - count + 1);
  const wanted = from + direction * Math.ceil(count / 2);
  const start = Math.min(Math.max(wanted, all.from), latest);
  return daysOf({ unit, from: start, to: start + count - 1 });
}

/** Whole years around a span. */
export function wholeYears(span: DaySpan): DaySpan {
  return daysOf(unitsOf(span, 'year'));
}

/** Decades are only drawn; spans are moved by the year. */
function unitsOf(span: DaySpan, unit: TimelineUnit = unitFor(span)): UnitRange {
  const by = unit === 'decade' ? 'year' : unit;
  return { unit: by, from: unitNumber(span.first, by), to: unitNumber(span.last, by) };
}

function daysOf({ unit, from, to }: UnitRange): DaySpan {
  return { first: unitSpan(from, unit).first, last: unitSpan(to, unit).last };
}
