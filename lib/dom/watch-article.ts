import type { WorkBudget } from '#lib/core/work-budget.ts';
import { concernsArticle, type ReadArea } from './article-changes.ts';

/** Milliseconds without a change of the article after which it is read again: less than half of what marks may lag. */
const QUIET = 200;
/** A page that goes on changing is read all the same when its first unread change is this many milliseconds old. */
const LONGEST_UNREST = 2000;

export interface ArticleWatch {
  /** What was read last; null where the page has no article. */
  area(): ReadArea | null;
  /**
   * Reads the page again; settles when it has. What it does before it returns is counted, what it does later it has to
   * tell the budget itself. What changes meanwhile is read after it.
   */
  onChange(): void | Promise<void>;
}

/**
 * Calls back when the page has changed its article and rests. A page in a hidden tab waits until it is shown.
 *
 * @param budget Pays for looking at changes and for reading. While it is spent the page is not even observed.
 * @returns Has the page read now, for a reason of the caller's.
 */
export function watchArticle(
  { area, onChange }: ArticleWatch,
  signal: AbortSignal,
  budget: WorkBudget,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let unreadSince: number | null = null;
  let isResting = false;
  let isReading = false;

  const observer = new MutationObserver((records) => {
    if (spending(() => concernsArticle(records, area()))) wait();
    restIfSpent();
  });
  const observe = () => observer.observe(document, { subtree: true, childList: true, characterData: true });
  const wait = () => {
    const now = performance.now();
    unreadSince ??= now;
    clearTimeout(timer);
    timer = setTimeout(readIfShown, Math.max(0, Math.min(QUIET, unreadSince + LONGEST_UNREST - now)));
  };
  const readIfShown = () => {
    if (unreadSince !== null && !document.hidden && !isResting) read();
  };
  const read = () => {
    unreadSince = isReading ? performance.now() : null;
    if (isReading) return;
    const reading = spending(onChange);
    if (reading) {
      isReading = true;
      void reading.finally(onRead);
    }
    restIfSpent();
  };
  const onRead = () => {
    isReading = false;
    if (unreadSince !== null && !signal.aborted) wait();
    restIfSpent();
  };
  const restIfSpent = () => {
    const rest = budget.restFrom(performance.now());
    if (rest === 0 || isResting || signal.aborted) return;
    isResting = true;
    observer.disconnect();
    clearTimeout(timer);
    timer = setTimeout(() => {
      isResting = false;
      observe();
      // Nobody looked meanwhile.
      unreadSince ??= performance.now();
      readIfShown();
    }, rest);
  };
  const spending = <T>(work: () => T): T => {
    const start = performance.now();
    const result = work();
    const now = performance.now();
    budget.spend(now - start, now);
    return result;
  };

  observe();
  document.addEventListener('visibilitychange', readIfShown, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
  return read;
}
