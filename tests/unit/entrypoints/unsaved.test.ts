import { afterEach, expect, test, vi } from 'vitest';
import { Failure, type FailureCode } from '#lib/core/failure.ts';
import type { NoteChange } from '#lib/core/notes/note.ts';
import { readUnsaved } from '#lib/platform/unsaved.ts';
import { SAMPLE_ARTICLE, SAMPLE_NOTE } from '#tests/unit/components/sample-note.ts';
import { forgetUnsaved, writeOrKeep, writeUnsaved } from '../../../entrypoints/background/unsaved.ts';

const { changeNote, session } = vi.hoisted(() => {
  const kept: Record<string, unknown> = {};
  const session = {
    get: async (key: string) => ({ [key]: kept[key] }),
    set: async (items: object) => void Object.assign(kept, items),
  };
  return { changeNote: vi.fn(), session };
});
vi.mock('wxt/browser', () => ({ browser: { storage: { session } } }));
vi.mock('#lib/db/database.ts', () => ({ database: {} }));
vi.mock('#lib/db/notes.ts', () => ({ changeNote }));
vi.mock('#lib/db/queries.ts', () => ({
  noteWithArticle: async () => ({ note: SAMPLE_NOTE, article: SAMPLE_ARTICLE }),
}));

const disk = (failure: FailureCode | null) =>
  changeNote.mockImplementation(async (_db: unknown, id: string, change: NoteChange) => {
    if (failure) throw new Failure(failure);
    return { ...SAMPLE_NOTE, id, ...change };
  });
const kept = async () => (await readUnsaved()).map(({ id, change }) => ({ id, ...change }));
const written = () => changeNote.mock.calls.map(([, id, change]) => ({ id, ...change }));

afterEach(async () => {
  changeNote.mockReset();
  await session.set({ unsaved: [] });
});

test.each<[FailureCode, boolean]>([
  ['storage_full', true],
  ['database_unavailable', true],
  ['unexpected', true],
  ['note_missing', false],
  ['not_allowed', false],
])('a write that fails with %s is told, and kept: %s', async (code, isKept) => {
  disk(code);
  await expect(writeOrKeep('a', { text: 'words' })).rejects.toMatchObject({ code });
  expect(await kept()).toEqual(isKept ? [{ id: 'a', text: 'words' }] : []);
});

test('what was kept is written once there is space, in the order it was typed', async () => {
  disk('storage_full');
  for (const [id, text] of [
    ['a', '1'],
    ['b', '2'],
    ['a', '3'],
  ] as const) {
    await writeOrKeep(id, { text }).catch(() => {});
  }
  disk(null);
  changeNote.mockClear();
  const told: string[] = [];
  await writeUnsaved(({ id }) => told.push(id));
  expect(written()).toEqual([
    { id: 'b', text: '2' },
    { id: 'a', text: '3' },
  ]);
  expect([told, await kept()]).toEqual([['b', 'a'], []]);
});

test('a newer write is not undone by one that is tried again', async () => {
  disk('storage_full');
  await writeOrKeep('a', { text: 'old', tags: ['x'] }).catch(() => {});
  disk(null);
  const retried = writeUnsaved(() => {});
  await writeOrKeep('a', { text: 'new' });
  await retried;
  expect(Object.assign({}, ...written())).toEqual({ id: 'a', text: 'new', tags: ['x'] });
  expect(await kept()).toEqual([]);
});

test('while the disk is full, all stays kept; a deleted note needs no words', async () => {
  disk('storage_full');
  for (const id of ['a', 'b']) await writeOrKeep(id, { text: id }).catch(() => {});
  changeNote.mockClear();
  await writeUnsaved(() => {});
  expect(written()).toHaveLength(1);
  await forgetUnsaved('a');
  expect(await kept()).toEqual([{ id: 'b', text: 'b' }]);
});
