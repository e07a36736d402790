import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanTag, cleanTags, tagKey } from '#lib/core/notes/tags.ts';

test.each([
  ['  peace  talks ', 'peace talks'],
  ['#Ukraine', 'Ukraine'],
  ['## a', 'a'],
  ['#', ''],
  [' \n\t ', ''],
  ['C#', 'C#'],
])('%j is kept as %j', (typed, kept) => {
  expect(cleanTag(typed)).toBe(kept);
});

test('the first spelling of a tag stays', () => {
  expect(cleanTags(['NATO', 'nato', ' ', 'Summit', '#NATO'])).toEqual(['NATO', 'Summit']);
});

test('a clean tag is clean, and its key is the key of every spelling', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      const tag = cleanTag(typed);
      expect(cleanTag(tag)).toBe(tag);
      expect(tagKey(typed)).toBe(tagKey(tag));
    }),
  );
});
