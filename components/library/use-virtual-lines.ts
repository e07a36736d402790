import { observeWindowOffset, observeWindowRect, Virtualizer, windowScroll } from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

/** Height of a line that has not been seen yet, in pixels: two lines of a quote, words, chips and the foot. */
const ESTIMATE = 150;
/** Lines drawn beyond what is seen, so that scrolling meets drawn ones. */
const OVERSCAN = 6;
/** What stands over the window's edges: the bar with the search, and the one for many notes. */
const HEAD = 72;
const FOOT = 88;

type WindowVirtualizer = Virtualizer<Window, HTMLElement>;

/**
 * Draws of a long list, scrolled with the window, what is seen and little more. Heights are measured as lines come.
 *
 * @param kept A line that stays drawn wherever the window is, since it has the focus.
 */
export function useVirtualLines(
  list: RefObject<HTMLElement | null>,
  count: number,
  kept: number,
): WindowVirtualizer {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const [margin, setMargin] = useState(0);
  const options = {
    count,
    scrollMargin: margin,
    overscan: OVERSCAN,
    scrollPaddingStart: HEAD,
    scrollPaddingEnd: FOOT,
    getScrollElement: () => window,
    estimateSize: () => ESTIMATE,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    // A line that is measured anew moves others, which the observer would call a loop.
    useAnimationFrameWithResizeObserver: true,
    initialOffset: () => scrollY,
    rangeExtractor: ({ startIndex, endIndex, overscan }: LineRange) => {
      const first = Math.max(0, startIndex - overscan);
      const last = Math.min(count - 1, endIndex + overscan);
      const drawn = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
      if (kept < first && kept >= 0) return [kept, ...drawn];
      return kept > last && kept < count ? [...drawn, kept] : drawn;
    },
    onChange: () => redraw(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer<Window, HTMLElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => {
    virtualizer._willUpdate();
    const top = list.current ? Math.round(list.current.getBoundingClientRect().top + scrollY) : 0;
    setMargin(top);
  });
  return virtualizer;
}

interface LineRange {
  readonly startIndex: number;
  readonly endIndex: number;
  readonly overscan: number;
}
