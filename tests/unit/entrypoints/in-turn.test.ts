import { expect, test } from 'vitest';
import { inTurn } from '../../../entrypoints/background/in-turn.ts';

/** A step of the database that ends when it is told to. */
function step() {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  return { promise, end: resolve, fail: reject };
}
const ticks = () => new Promise((resolve) => setTimeout(resolve));

test('what was asked for first is done first, however long it takes', async () => {
  const [slow, quick] = [step(), step()];
  let text = '';
  const write = (words: string, read: Promise<void>) => async () => {
    await read;
    text = words;
    return words;
  };
  const answers = [
    inTurn('a', write('Never wai', slow.promise)),
    inTurn('a', write('Never waited', quick.promise)),
  ];
  quick.end();
  await ticks();
  expect(text).toBe('');
  slow.end();
  expect(await Promise.all(answers)).toEqual(['Never wai', 'Never waited']);
  expect(text).toBe('Never waited');
});

test('another note does not wait', async () => {
  const slow = step();
  const first = inTurn('a', () => slow.promise);
  expect(await inTurn('b', async () => 'b')).toBe('b');
  slow.end();
  await first;
});

test('a failure is told to who asked, and the next has its turn', async () => {
  const failing = step();
  const first = inTurn('a', () => failing.promise);
  const second = inTurn('a', async () => 'second');
  failing.fail(new Error('disk'));
  await expect(first).rejects.toThrow('disk');
  expect(await second).toBe('second');
});
