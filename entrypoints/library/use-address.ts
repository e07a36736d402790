import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Step } from '#components/library/library.tsx';
import { formatAddress, parseAddress } from '#lib/core/library/library-address.ts';
import type { LibraryView } from '#lib/core/library/library-view.ts';

/** Milliseconds between writes while typing: browsers refuse more than some twenty a second. */
const GATHER = 300;

/** The view that the page's address names. Back and forward lead through its steps; what is typed at once is one step. */
export function useAddress(): [LibraryView, (view: LibraryView, step: Step) => void] {
  const [view, setView] = useState(() => parseAddress(location.hash));
  const typing = useRef<{ timer: ReturnType<typeof setTimeout> | undefined } | null>(null);

  useEffect(() => {
    const follow = () => {
      clearTimeout(typing.current?.timer);
      typing.current = null;
      setView(parseAddress(location.hash));
    };
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);

  const go = useCallback((next: LibraryView, step: Step) => {
    setView(next);
    clearTimeout(typing.current?.timer);
    if (step === 'push' || typing.current === null) {
      if (addressOf(next) !== location.href) history.pushState(null, '', addressOf(next));
      typing.current = step === 'push' ? null : { timer: undefined };
      return;
    }
    typing.current.timer = setTimeout(() => history.replaceState(null, '', addressOf(next)), GATHER);
  }, []);
  return [view, go];
}

function addressOf(view: LibraryView): string {
  const hash = formatAddress(view);
  const { origin, pathname } = location;
  return hash === '' ? origin + pathname : `${origin}${pathname}#${hash}`;
}
