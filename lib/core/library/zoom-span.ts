import type { DaySpan } from '../search/text/day-span.ts';

/** Days that are shown at least: with fewer there is nothing left to see. */
const LEAST = 7;

/** The middle half of a span. */
export function zoomIn(span: DaySpan): DaySpan {
  const days = lengthOf(span);
  if (days <= LEAST) return span;
  const wanted = Math.max(LEAST, Math.round(days / 2));
  const first = span.first + Math.floor((days - wanted) / 2);
  return { first, last: first + wanted - 1 };
}

/** Twice the span around its middle, within the extent; null where that is all there is. */
export function zoomOut(span: DaySpan, extent: DaySpan): DaySpan | null {
  const more = Math.ceil(lengthOf(span) / 2);
  const first = Math.max(extent.first, span.first - more);
  const last = Math.min(extent.last, span.last + more);
  return first <= extent.first && last >= extent.last ? null : { first, last };
}

/** The span moved by half of itself, as far as the extent reaches. */
export function pan(span: DaySpan, direction: -1 | 1, extent: DaySpan): DaySpan {
  const days = lengthOf(span);
  const step = direction * Math.max(1, Math.round(days / 2));
  const latest = Math.max(extent.first, extent.last - days + 1);
  const first = Math.min(Math.max(span.first + step, extent.first), latest);
  return { first, last: first + days - 1 };
}

function lengthOf({ first, last }: DaySpan): number {
  return last - first + 1;
}
