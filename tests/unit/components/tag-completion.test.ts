import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completeTag } from '#components/notes/tag-completion.ts';
import { tagKey } from '#lib/core/notes/tags.ts';

const IN_USE = [
  { tag: 'Ukraine', count: 12 },
  { tag: 'peace talks', count: 7 },
  { tag: 'UK', count: 3 },
  { tag: 'to-check', count: 3 },
  { tag: 'talk radio', count: 1 },
];

const completed = (typed: string, chosen: readonly string[] = []) =>
  completeTag(typed, IN_USE, chosen).map(({ tag }) => tag);

describe('what is offered', () => {
  test.each([
    ['u', [], ['Ukraine', 'UK']],
    ['U', [], ['Ukraine', 'UK']],
    // A tag that starts with it goes before a more used one that has a word which does.
    ['tal', [], ['talk radio', 'peace talks']],
    ['check', [], ['to-check']],
    ['u', ['ukraine'], ['UK']],
    // What is typed in full is added by Enter and need not be offered.
    ['uk', [], ['Ukraine']],
    ['  #peace ', [], ['peace talks']],
    ['xyz', [], []],
    ['kraine', [], []],
    ['', [], ['Ukraine', 'peace talks', 'to-check', 'UK', 'talk radio']],
  ])('%j with %j chosen', (typed, chosen, expected) => {
    expect(completed(typed, chosen)).toEqual(expected);
  });
});

test('never more than six, never one that is chosen or typed, whatever the tags', () => {
  const tag = fc.string({ minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(fc.record({ tag, count: fc.nat() })), fc.array(tag), tag, (inUse, chosen, typed) => {
      const offered = completeTag(typed, inUse, chosen);
      const taken = new Set([...chosen, typed].map(tagKey));
      expect(offered.length).toBeLessThanOrEqual(6);
      expect(offered.some((each) => taken.has(tagKey(each.tag)))).toBe(false);
      expect(offered.every((each) => inUse.includes(each))).toBe(true);
    }),
  );
});
