import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MarkLayer } from '#lib/dom/paint/mark-layer.ts';
import { watchGround } from '#lib/dom/paint/watch-ground.ts';

let life: AbortController;
let onChange: ReturnType<typeof vi.fn<() => void>>;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  life = new AbortController();
  onChange = vi.fn<() => void>();
  watchGround(onChange, life.signal);
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  document.documentElement.removeAttribute('data-theme');
  document.body.removeAttribute('class');
  document.head.querySelector('#added')?.remove();
  document.body.replaceChildren();
});

function addStyle(css: string): void {
  const style = document.createElement('style');
  style.id = 'added';
  style.textContent = css;
  document.head.append(style);
}

test.each<[string, () => void]>([
  ['the root says another theme', () => document.documentElement.setAttribute('data-theme', 'dark')],
  ['the body has another class', () => document.body.setAttribute('class', 'night')],
  ['a style sheet comes', () => addStyle('p { color: white }')],
])('%s: told once, when it has settled', async (_, change) => {
  change();
  await vi.advanceTimersByTimeAsync(100);
  expect(onChange).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1000);
  expect(onChange).toHaveBeenCalledTimes(1);
});

test.each<[string, () => void]>([
  ['text comes', () => document.body.append('words')],
  [
    'an element deep in the page changes',
    () => document.body.appendChild(document.createElement('p')).setAttribute('class', 'a'),
  ],
])('%s: not told', async (_, change) => {
  change();
  await vi.advanceTimersByTimeAsync(1000);
  expect(onChange).not.toHaveBeenCalled();
});

test('after the signal nothing is told', async () => {
  addStyle('');
  life.abort();
  await vi.advanceTimersByTimeAsync(1000);
  expect(onChange).not.toHaveBeenCalled();
});

test('shown again, a mark takes the names of its new ground', () => {
  document.body.append('Putin');
  const range = document.createRange();
  range.selectNodeContents(document.body.firstChild as Text);
  const layer = new MarkLayer(10);
  const show = () => layer.show([{ kind: 'leader', range }]);
  const names = () => [...CSS.highlights.keys()];
  show();
  expect(names()).toEqual(['whowhen-leader']);
  addStyle('body { background: #111; color: #eee }');
  show();
  expect(names()).toEqual(['whowhen-leader-on-dark']);
  layer.clear();
  expect(names()).toEqual([]);
});
