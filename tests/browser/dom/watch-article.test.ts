import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Allowance, WorkBudget } from '#lib/core/work-budget.ts';
import type { ReadArea } from '#lib/dom/article-changes.ts';
import { watchArticle } from '#lib/dom/watch-article.ts';
import { element, LATER, make, showChangingPage } from './changing-page.ts';

/** Milliseconds in which marks are to follow a page that rests. */
const FOLLOWED = 500;
const AMPLE: Allowance = { burst: 10_000, share: 1 };

let life: AbortController;
let area: ReadArea;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] });
  life = new AbortController();
  area = showChangingPage();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  document.body.replaceChildren();
});

function watch(allowance = AMPLE, work: () => void | Promise<void> = () => {}) {
  const onChange = vi.fn(work);
  const budget = new WorkBudget(allowance, performance.now());
  const readNow = watchArticle({ area: () => area, onChange }, life.signal, budget);
  return { onChange, readNow };
}

/** Lets time pass on the test's own clock; a busy machine changes nothing. */
const pause = (time: number) => vi.advanceTimersByTimeAsync(time);
const append = () => element('article').append(make('p', LATER));

test('a change is heard once the page rests, many at once as one', async () => {
  const { onChange } = watch();
  for (let i = 0; i < 3; i++) {
    append();
    await pause(50);
  }
  expect(onChange).not.toHaveBeenCalled();
  await pause(FOLLOWED);
  expect(onChange).toHaveBeenCalledTimes(1);
});

test('a clock that ticks all the time does not hold up what is to be read', async () => {
  const { onChange } = watch();
  const ticking = setInterval(() => element('#clock').replaceChildren(String(performance.now())), 20);
  await pause(FOLLOWED);
  expect(onChange).not.toHaveBeenCalled();
  append();
  await pause(FOLLOWED);
  clearInterval(ticking);
  expect(onChange).toHaveBeenCalledTimes(1);
});

test('a page that never rests is read all the same', async () => {
  const { onChange } = watch();
  const changing = setInterval(append, 100);
  await pause(2500);
  clearInterval(changing);
  expect(onChange).toHaveBeenCalled();
});

test('a page that has spent its budget is left in peace, and read after the rest', async () => {
  // 20 ms of work where 10 are given; a tenth of them is there again in (1 + 10) / 0.01 ms.
  const { onChange } = watch({ burst: 10, share: 0.01 }, () => {
    vi.advanceTimersByTime(20);
  });
  append();
  await pause(FOLLOWED);
  expect(onChange).toHaveBeenCalledTimes(1);
  append();
  await pause(FOLLOWED);
  expect(onChange).toHaveBeenCalledTimes(1);
  await pause(1500);
  expect(onChange).toHaveBeenCalledTimes(2);
});

test('what changes while it is read is read after that, and not beside it', async () => {
  let end = () => {};
  const { onChange, readNow } = watch(AMPLE, () => new Promise<void>((resolve) => (end = resolve)));
  readNow();
  append();
  readNow();
  await pause(FOLLOWED);
  expect(onChange).toHaveBeenCalledTimes(1);
  end();
  await pause(FOLLOWED);
  expect(onChange).toHaveBeenCalledTimes(2);
  end();
  await pause(FOLLOWED);
  expect(onChange).toHaveBeenCalledTimes(2);
});

test('it can be read at once', () => {
  const { onChange, readNow } = watch();
  readNow();
  expect(onChange).toHaveBeenCalledTimes(1);
});

test('after the signal nothing is heard', async () => {
  const { onChange } = watch();
  append();
  await pause(50);
  life.abort();
  append();
  await pause(FOLLOWED);
  expect(onChange).not.toHaveBeenCalled();
});
