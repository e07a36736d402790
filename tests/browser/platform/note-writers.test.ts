import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NoteWriters } from '#lib/platform/note-writers.ts';

const send = vi.hoisted(() => vi.fn());
vi.mock('#lib/platform/send.ts', () => ({ send }));

let end = new AbortController();
beforeEach(() => {
  // No answer ever comes, as from a background that sleeps; and no time passes.
  send.mockReset().mockReturnValue(new Promise(() => {}));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

const written = () => send.mock.calls.map(([, { change }]) => change.text);

/** Two notes with words of which the first went out at once, and the last did not. */
function typeInTwo(): void {
  const writers = new NoteWriters(() => {}, end.signal);
  for (const text of ['a', 'ab']) {
    writers.change('n1', { text });
    writers.change('n2', { text: `${text}!` });
  }
  expect(written()).toEqual(['a', 'a!']);
}

test.each<[string, () => void]>([
  ['left', () => dispatchEvent(new Event('pagehide'))],
  ['hidden', () => document.dispatchEvent(new Event('visibilitychange'))],
  ['no longer the window in front', () => dispatchEvent(new Event('blur'))],
  ['given up by its reader', () => end.abort()],
])('when the page is %s the last words of every note go out within that moment', (_, leave) => {
  typeInTwo();
  leave();
  expect(written()).toEqual(['a', 'a!', 'ab', 'ab!']);
});

test('what has gone out does not go again, and after its end nothing does', () => {
  typeInTwo();
  for (let i = 0; i < 2; i++) dispatchEvent(new Event('pagehide'));
  expect(written()).toHaveLength(4);
  end.abort();
  dispatchEvent(new Event('pagehide'));
  vi.advanceTimersByTime(60_000);
  expect(written()).toHaveLength(4);
});
