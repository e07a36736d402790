import { describe, expect, test } from 'vitest';
import { isKnown, type KeptVerdict, keptVerdict, type SeenVerdict } from '#lib/core/notes/seen-verdict.ts';

const span = { start: 3, end: 9 };
const since = '2025-05-14T12:00:00.000Z';

test('a verdict is kept without its place', () => {
  expect(keptVerdict({ kind: 'exact', span })).toEqual({ kind: 'exact' });
  expect(keptVerdict({ kind: 'moved', span, among: 3 })).toEqual({ kind: 'moved', among: 3 });
  expect(keptVerdict({ kind: 'edited', span, was: 'a', now: 'b' })).toEqual({
    kind: 'edited',
    was: 'a',
    now: 'b',
  });
  expect(keptVerdict({ kind: 'gone' })).toEqual({ kind: 'gone' });
});

describe('news is what was not seen so before', () => {
  test.each<[KeptVerdict, KeptVerdict | null, boolean]>([
    [{ kind: 'exact' }, null, true],
    [{ kind: 'moved' }, null, false],
    [{ kind: 'exact', among: 2 }, null, false],
    [{ kind: 'moved', among: 2 }, { kind: 'moved', among: 2 }, true],
    [{ kind: 'moved', among: 3 }, { kind: 'moved', among: 2 }, false],
    [{ kind: 'moved' }, { kind: 'moved', among: 2 }, false],
    [{ kind: 'edited', was: 'a', now: 'b' }, { kind: 'edited', was: 'a', now: 'b' }, true],
    [{ kind: 'edited', was: 'a', now: 'c' }, { kind: 'edited', was: 'a', now: 'b' }, false],
  ])('%j after %j: known is %s', (verdict, seen, known) => {
    expect(isKnown(verdict, seen ? ({ ...seen, since } as SeenVerdict) : undefined)).toBe(known);
  });
});
