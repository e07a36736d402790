import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Failure } from '#lib/core/failure.ts';
import { NoteWriter } from '#lib/platform/note-writer.ts';

const send = vi.hoisted(() => vi.fn());
vi.mock('#lib/platform/send.ts', () => ({ send }));

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  send.mockReset();
});

function writer(): { writer: NoteWriter; statuses: string[] } {
  const statuses: string[] = [];
  return { writer: new NoteWriter('n1', (status) => statuses.push(status)), statuses };
}

const written = () => send.mock.calls.map(([, { change }]) => change);

test('the first change is written at once, those that follow are gathered', async () => {
  send.mockResolvedValue({});
  const { writer: noteWriter, statuses } = writer();
  noteWriter.change({ text: 'a' });
  await vi.advanceTimersByTimeAsync(0);
  expect(written()).toEqual([{ text: 'a' }]);
  for (const text of ['ab', 'abc']) {
    noteWriter.change({ text });
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(written()).toEqual([{ text: 'a' }]);
  await vi.advanceTimersByTimeAsync(100);
  expect(written()).toEqual([{ text: 'a' }, { text: 'abc' }]);
  expect(statuses.at(-1)).toBe('saved');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(written()).toHaveLength(2);
});

test('who never pauses is written all the same', async () => {
  send.mockResolvedValue({});
  const { writer: noteWriter } = writer();
  for (let typed = 1; typed <= 50; typed++) {
    noteWriter.change({ text: 'x'.repeat(typed) });
    await vi.advanceTimersByTimeAsync(100);
    const last: string = written().at(-1).text;
    // At most three keys of a tenth of a second each are not on disk.
    expect(typed - last.length).toBeLessThanOrEqual(3);
  }
});

test('a disk that stays full is not asked more often than every few seconds', async () => {
  send.mockRejectedValue(new Failure('storage_full'));
  const { writer: noteWriter } = writer();
  noteWriter.change({ text: 'a' });
  await vi.advanceTimersByTimeAsync(16_000);
  expect(written()).toHaveLength(4);
});

test('different fields changed together are written together', async () => {
  send.mockResolvedValue({});
  const { writer: noteWriter } = writer();
  noteWriter.change({ color: 'blue' });
  await noteWriter.flush();
  noteWriter.change({ text: 'a' });
  noteWriter.change({ tags: ['t'] });
  await noteWriter.flush();
  expect(written().at(-1)).toEqual({ text: 'a', tags: ['t'] });
});

test('a flush writes at once, and once', async () => {
  send.mockResolvedValue({});
  const { writer: noteWriter } = writer();
  noteWriter.change({ text: 'a' });
  await noteWriter.flush();
  await vi.advanceTimersByTimeAsync(1000);
  await noteWriter.flush();
  expect(written()).toEqual([{ text: 'a' }]);
});

test('while an answer is waited for the words go out all the same, and are not called saved before they are', async () => {
  const answers: (() => void)[] = [];
  send.mockImplementation(() => new Promise((resolve) => answers.push(() => resolve({}))));
  const { writer: noteWriter, statuses } = writer();
  noteWriter.change({ text: 'a' });
  noteWriter.change({ text: 'ab' });
  await vi.advanceTimersByTimeAsync(300);
  expect(written()).toEqual([{ text: 'a' }, { text: 'ab' }]);
  const settled = noteWriter.flush();
  answers[0]?.();
  await vi.advanceTimersByTimeAsync(0);
  expect(statuses).not.toContain('saved');
  answers[1]?.();
  await settled;
  expect(statuses.at(-1)).toBe('saved');
  expect(written()).toHaveLength(2);
});

test('a background that sleeps long costs the last moment and no more', async () => {
  send.mockImplementation(() => new Promise(() => {}));
  const { writer: noteWriter } = writer();
  for (let typed = 1; typed <= 50; typed++) {
    noteWriter.change({ text: 'x'.repeat(typed) });
    await vi.advanceTimersByTimeAsync(100);
    expect(typed - written().at(-1).text.length).toBeLessThanOrEqual(3);
  }
});

test('the failure of a write that was overtaken is none: what it held went with the next', async () => {
  const fails: ((error: Error) => void)[] = [];
  send.mockImplementation(() => new Promise((_, reject) => fails.push(reject)));
  const { writer: noteWriter, statuses } = writer();
  noteWriter.change({ text: 'a', color: 'blue' });
  send.mockResolvedValue({});
  noteWriter.change({ text: 'ab' });
  await noteWriter.flush();
  fails[0]?.(new Failure('storage_full'));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(written().at(-1)).toEqual({ text: 'ab', color: 'blue' });
  expect(statuses).not.toContain('failed');
  expect(statuses.at(-1)).toBe('saved');
});

test('what is known to be on disk is not written again', async () => {
  send.mockResolvedValue({});
  const { writer: noteWriter } = writer();
  noteWriter.change({ color: 'blue' });
  await vi.advanceTimersByTimeAsync(1000);
  noteWriter.change({ text: 'a' });
  await noteWriter.flush();
  expect(written()).toEqual([{ color: 'blue' }, { text: 'a' }]);
});

test('what could not be written goes with the next change, and the newer words win', async () => {
  send.mockRejectedValueOnce(new Failure('storage_full')).mockResolvedValue({});
  const { writer: noteWriter, statuses } = writer();
  noteWriter.change({ text: 'old', color: 'blue' });
  await vi.advanceTimersByTimeAsync(0);
  expect(statuses.at(-1)).toBe('failed');
  noteWriter.change({ text: 'new' });
  await noteWriter.flush();
  expect(written().at(-1)).toEqual({ text: 'new', color: 'blue' });
  expect(statuses.at(-1)).toBe('saved');
});

test('what failed is tried again by itself', async () => {
  send.mockRejectedValueOnce(new Failure('storage_full')).mockResolvedValue({});
  const { writer: noteWriter, statuses } = writer();
  noteWriter.change({ text: 'kept' });
  await noteWriter.flush();
  await vi.advanceTimersByTimeAsync(5000);
  expect(written()).toEqual([{ text: 'kept' }, { text: 'kept' }]);
  expect(statuses.at(-1)).toBe('saved');
});

test('a note that was deleted is not tried again', async () => {
  send.mockRejectedValue(new Failure('note_missing'));
  const { writer: noteWriter } = writer();
  noteWriter.change({ text: 'too late' });
  await noteWriter.flush();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(written()).toEqual([{ text: 'too late' }]);
});

test('on leaving, the last words go out at once, with what is still under way', async () => {
  send.mockImplementation(() => new Promise(() => {}));
  const { writer: noteWriter } = writer();
  noteWriter.change({ text: 'a', color: 'blue' });
  noteWriter.change({ text: 'ab' });
  void noteWriter.flush();
  expect(written()).toEqual([
    { text: 'a', color: 'blue' },
    { text: 'ab', color: 'blue' },
  ]);
});

test('after its end it tries nothing again', async () => {
  send.mockRejectedValue(new Failure('storage_full'));
  const { writer: noteWriter } = writer();
  noteWriter.change({ text: 'a' });
  noteWriter.end();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(written()).toEqual([{ text: 'a' }]);
});
