import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Step } from '#components/library/library.tsx';
import { formatAddress, parseAddress } from '#lib/core/library/library-address.ts';
import type { LibraryView } from '#lib/core/library/library-view.ts';
import { useSignalEffect } from '#lib/hooks/use-signal-effect.ts';

/** Milliseconds between writes while typing: browsers refuse more than some twenty a second. */
const GATHER = 300;

/** The view that the page's address names. Back and forward lead through its steps; what is typed at once is one step. */
export function useAddress(): [LibraryView, (view: LibraryView, step: Step) => void] {
  const [view, setView] = useState(() => parseAddress(location.hash));
  /** The step of what is being typed, and what of it is not in the history yet. */
  const typing = useRef<TypingStep | null>(null);

  const go = useCallback((next: LibraryView, step: Step) => {
    setView(next);
    if (step === 'push') {
      write(typing.current);
      typing.current = null;
      if (addressOf(next) !== location.href) history.pushState(null, '', addressOf(next));
      // Another list begins at its beginning.
      scrollTo({ top: 0 });
    } else if (typing.current === null) {
      history.pushState(null, '', addressOf(next));
      typing.current = { pending: null, timer: undefined };
    } else {
      const typed = typing.current;
      clearTimeout(typed.timer);
      typed.pending = next;
      typed.timer = setTimeout(() => write(typed), GATHER);
    }
  }, []);

  useSignalEffect((signal) => {
    const follow = () => {
      clearTimeout(typing.current?.timer);
      typing.current = null;
      setView(parseAddress(location.hash));
    };
    addEventListener('popstate', follow, { signal });
  }, []);
  useEffect(() => {
    // A link into the library is a step as any other; what it stood in may be gone, so the focus goes to what is new.
    const onClick = (event: MouseEvent) => {
      const link =
        event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
      if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
        return;
      event.preventDefault();
      go(parseAddress(link.hash), 'push');
      document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, [go]);
  return [view, go];
}

interface TypingStep {
  pending: LibraryView | null;
  timer: ReturnType<typeof setTimeout> | undefined;
}

function write(step: TypingStep | null): void {
  if (!step?.pending) return;
  clearTimeout(step.timer);
  history.replaceState(null, '', addressOf(step.pending));
  step.pending = null;
}

function addressOf(view: LibraryView): string {
  const hash = formatAddress(view);
  const { origin, pathname } = location;
  return hash === '' ? origin + pathname : `${origin}${pathname}#${hash}`;
}
