import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';

/** From where to where the pointer was drawn, in pixels from the left of the axis; `from` may be right of `to`. */
export interface Brush {
  readonly from: number;
  readonly to: number;
}

/** Pixels that a click may slip. */
const SLIP = 4;

interface BrushHandlers {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
  readonly onPointerCancel: () => void;
}

/**
 * Draws a span over an axis with the pointer. Links under it stay links.
 *
 * @param axis Its left edge is where the axis begins.
 * @param onBrush Told at the end; a click is a brush without length.
 */
export function useBrush(
  axis: RefObject<HTMLElement | null>,
  onBrush: (brush: Brush) => void,
): { readonly brush: Brush | null; readonly handlers: BrushHandlers } {
  const [brush, setBrush] = useState<Brush | null>(null);
  const placeOf = (event: PointerEvent) => event.clientX - (axis.current?.getBoundingClientRect().left ?? 0);
  const handlers: BrushHandlers = {
    onPointerDown: (event) => {
      const isLink = event.target instanceof Element && event.target.closest('a, button') !== null;
      if (event.button !== 0 || isLink || !(event.currentTarget instanceof Element)) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      setBrush({ from: placeOf(event), to: placeOf(event) });
    },
    onPointerMove: (event) => {
      if (brush) setBrush({ ...brush, to: placeOf(event) });
    },
    onPointerUp: (event) => {
      if (!brush) return;
      const to = placeOf(event);
      setBrush(null);
      onBrush(Math.abs(to - brush.from) < SLIP ? { from: to, to } : { from: brush.from, to });
    },
    onPointerCancel: () => setBrush(null),
  };
  return { brush, handlers };
}
