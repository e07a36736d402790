import type { WorkBudget } from '#lib/core/work-budget.ts';
import { watchArticle } from './watch-article.ts';

/** Milliseconds in which a page without an article may get one: slow networks and slow scripts included. */
const LATEST = 30_000;

/**
 * Looks for an article whenever text has come to a page that has none, until one is found or it is too late.
 *
 * @param look Tells whether there is nothing left to look for.
 */
export function awaitArticle(
  look: () => boolean | Promise<boolean>,
  budget: WorkBudget,
  signal?: AbortSignal,
): void {
  const found = new AbortController();
  const onChange = (): void | Promise<void> => {
    const looked = look();
    if (looked === true) found.abort();
    else if (looked !== false)
      return looked.then((isDone) => {
        if (isDone) found.abort();
      });
  };
  const ends = [found.signal, AbortSignal.timeout(LATEST), ...(signal ? [signal] : [])];
  watchArticle({ area: () => null, onChange }, AbortSignal.any(ends), budget);
}
