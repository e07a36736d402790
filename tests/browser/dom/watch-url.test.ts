import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchUrl } from '#lib/dom/watch-url.ts';

const SETTLED = 700;
const home = location.href;
let life: AbortController;
let onChange: ReturnType<typeof vi.fn<() => void>>;

beforeEach(() => {
  life = new AbortController();
  onChange = vi.fn<() => void>();
  watchUrl(onChange, life.signal);
});
afterEach(() => {
  life.abort();
  history.replaceState(null, '', home);
});

async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, SETTLED));
}

test.each([
  ['another path', '/another-article'],
  ['another query', '?article=2'],
])('%s is another page', async (_, url) => {
  history.pushState(null, '', url);
  await settle();
  expect(onChange).toHaveBeenCalledTimes(1);
});

test.each([
  ['a fragment', '#comments'],
  ['the same address again', ''],
])('%s is none', async (_, url) => {
  history.replaceState(null, '', `${location.pathname}${location.search}${url}`);
  await settle();
  expect(onChange).not.toHaveBeenCalled();
});

test('tracking parameters taken away are none', async () => {
  life.abort();
  history.replaceState(null, '', '?a=1&utm_source=mail');
  life = new AbortController();
  watchUrl(onChange, life.signal);
  history.replaceState(null, '', '?a=1');
  await settle();
  expect(onChange).not.toHaveBeenCalled();
});

test('several changes at once are one', async () => {
  for (const url of ['/a', '/b', '/c']) history.pushState(null, '', url);
  await settle();
  expect(onChange).toHaveBeenCalledTimes(1);
});

test('after the signal nothing is heard', async () => {
  history.pushState(null, '', '/a');
  life.abort();
  history.pushState(null, '', '/b');
  await settle();
  expect(onChange).not.toHaveBeenCalled();
});
