import { isOrphaned } from './send.ts';

/** Milliseconds between two looks, each of which reads one property. */
const INTERVAL = 2000;

/**
 * Calls back when this context has outlived its extension, again and again until the signal ends. Nothing else tells it
 * so: a port to the background closes whenever that is stopped, and would wake it again if it were kept open.
 */
export function watchOrphaned(onOrphaned: () => void, signal: AbortSignal): void {
  const timer = setInterval(() => {
    if (isOrphaned()) onOrphaned();
  }, INTERVAL);
  signal.addEventListener('abort', () => clearInterval(timer));
}
