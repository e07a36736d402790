import { beforeEach, expect, test, vi } from 'vitest';
import { writeCopyOut } from '../../../entrypoints/background/write-copy-out.ts';

const world = vi.hoisted(() => ({
  settings: { copiesOut: true },
  mayDownload: true,
  last: null as { id: string; isWritten: boolean } | null,
  copies: [] as { id: string; takenAt: string; reason: string }[],
  failure: null as Error | null,
  written: [] as string[],
}));
vi.mock('#lib/db/database.ts', () => ({ database: {} }));
vi.mock('#lib/db/library/snapshots.ts', () => ({
  listSnapshots: async () => world.copies,
  readSnapshotBytes: async () => new Uint8Array([1]),
}));
vi.mock('#lib/platform/settings.ts', () => ({ readSettings: async () => world.settings }));
vi.mock('#lib/platform/copies-out.ts', () => ({
  readCopyOut: async () => world.last,
  keepCopyOut: async (copy: typeof world.last) => {
    world.last = copy;
  },
}));
vi.mock('#lib/platform/send.ts', () => ({ send: vi.fn() }));
vi.mock('#lib/platform/downloads.ts', () => ({
  mayDownload: async () => world.mayDownload,
  download: async (_url: string, name: string) => {
    if (world.failure) throw world.failure;
    world.written.push(name);
  },
}));

const NEWEST = { id: 'b', takenAt: '2026-03-02T23:30:00.000Z', reason: 'daily' };
const FILE = 'Whowhen/whowhen-2026-03-02.jsonl.gz';

beforeEach(() => {
  Object.assign(world, {
    settings: { copiesOut: true },
    mayDownload: true,
    last: null,
    failure: null,
    written: [],
  });
  world.copies = [
    { id: 'c', takenAt: '2026-03-03T00:00:00.000Z', reason: 'before-import' },
    NEWEST,
    { id: 'a', takenAt: '2026-03-01T10:00:00.000Z', reason: 'daily' },
  ];
});

test('the newest daily copy is written once, under its day', async () => {
  await writeCopyOut();
  await writeCopyOut();
  expect(world.written).toEqual([FILE]);
  expect(world.last).toMatchObject({ id: 'b', isWritten: true });
});

test.each([
  ['not turned on', { settings: { copiesOut: false } }],
  ['the permission was taken back', { mayDownload: false }],
  ['there is no daily copy', { copies: [{ ...NEWEST, reason: 'before-restore' }] }],
  ['it is there', { last: { id: 'b', isWritten: true } }],
])('nothing is written: %s', async (_, state) => {
  Object.assign(world, state);
  await writeCopyOut();
  expect(world.written).toEqual([]);
});

test('what could not be written is told, and tried again', async () => {
  world.failure = new Error('the download ended with FILE_NO_SPACE');
  await expect(writeCopyOut()).rejects.toThrow('FILE_NO_SPACE');
  expect(world.last).toMatchObject({ id: 'b', isWritten: false });
  world.failure = null;
  await writeCopyOut();
  expect(world.written).toEqual([FILE]);
});

test('two at once write one file', async () => {
  await Promise.all([writeCopyOut(), writeCopyOut()]);
  expect(world.written).toEqual([FILE]);
});
