import { expect, test } from 'vitest';
import { UndoStack } from '#lib/core/notes/undo-stack.ts';

function recorded(...names: string[]) {
  const [stack, undone] = [new UndoStack(), [] as string[]];
  const takeBack = names.map((name) =>
    stack.push(async () => {
      undone.push(name);
    }),
  );
  return { stack, undone, takeBack };
}

test('the newest act is taken back first, and none twice', async () => {
  const { stack, undone } = recorded('made', 'coloured');
  for (let i = 0; i < 3; i++) await stack.undoLast();
  expect(undone).toEqual(['coloured', 'made']);
  expect(stack.isEmpty).toBe(true);
});

test('an older act can be taken back by itself, and is then done with', async () => {
  const { stack, undone, takeBack } = recorded('made', 'coloured');
  await takeBack[0]?.();
  await takeBack[0]?.();
  await stack.undoLast();
  expect(undone).toEqual(['made', 'coloured']);
});

test('an act that could not be taken back is tried again', async () => {
  const stack = new UndoStack();
  let tries = 0;
  stack.push(async () => {
    tries++;
    if (tries === 1) throw new Error('disk full');
  });
  await expect(stack.undoLast()).rejects.toThrow('disk full');
  expect(stack.isEmpty).toBe(false);
  await stack.undoLast();
  expect([tries, stack.isEmpty]).toEqual([2, true]);
});
