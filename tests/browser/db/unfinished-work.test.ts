import { afterEach, expect, test } from 'vitest';
import { NO_PEOPLE } from '#lib/core/people/people.ts';
import { dropWork, type KeptWork, unfinishedWork, whileKept } from '#lib/db/unfinished-work.ts';

const deleting: KeptWork = { id: 'a', work: { kind: 'delete', ids: ['1', '2'] } };
const file = new Blob(['{"type":"note"}']);
const importing: KeptWork = {
  id: 'b',
  work: {
    kind: 'import',
    source: { kind: 'file', name: 'mine.jsonl' },
    file,
    at: '2026-01-01T00:00:00.000Z',
  },
};

afterEach(async () => {
  for (const { id } of await unfinishedWork()) await dropWork(id);
});

test('work that ends is not kept any longer', async () => {
  expect(await whileKept(deleting, async () => 'done')).toBe('done');
  expect(await unfinishedWork()).toEqual([]);
});

test('work that is under way is nobody else’s to go on with', async () => {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  let begin = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const work = whileKept(deleting, () => {
    begin();
    return ended;
  });
  await begun;
  expect(await unfinishedWork()).toEqual([]);
  end();
  await work;
});

test('work that fails stays, with what was found out until then, and can be gone on with', async () => {
  const { work } = importing;
  if (work.kind !== 'import') throw new Error('no import');
  const before = { copy: 'a copy', people: NO_PEOPLE };
  const failed = whileKept({ ...importing, work }, async (keep) => {
    await keep({ ...work, before });
    throw new Error('full');
  });
  await expect(failed).rejects.toThrow('full');
  const [left] = await unfinishedWork();
  expect(left).toMatchObject({ id: 'b', work: { kind: 'import', before } });
  // The bytes themselves, whatever becomes of the reader's file.
  expect(left?.work.kind === 'import' && (await left.work.file?.text())).toBe('{"type":"note"}');
  if (left) await whileKept(left, async () => {});
  expect(await unfinishedWork()).toEqual([]);
});

test('what is not wanted any more is dropped', async () => {
  await expect(whileKept(deleting, () => Promise.reject(new Error('full')))).rejects.toThrow();
  await dropWork('a');
  expect(await unfinishedWork()).toEqual([]);
});
