import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Scrolls to where the reader was, once what was there is there again, and tells where the reader scrolls to. */
export function useKeptScroll(
  element: RefObject<HTMLElement | null>,
  last: number,
  isShown: boolean,
  onScroll: (scroll: number) => void,
): void {
  const tell = useRef(onScroll);
  tell.current = onScroll;
  useLayoutEffect(() => {
    if (isShown) element.current?.scrollTo(0, last);
  }, [isShown]);
  useLayoutEffect(() => {
    const scrolled = element.current;
    // When it has come to rest: each place in between would be kept, too.
    const onEnd = () => tell.current(scrolled?.scrollTop ?? 0);
    scrolled?.addEventListener('scrollend', onEnd);
    return () => scrolled?.removeEventListener('scrollend', onEnd);
  }, []);
}
