import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asFirstSpelled, cleanTag, cleanTags, TAG_HUES, tagHue, tagKey } from '#lib/core/notes/tags.ts';

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

test('a tag that was used before is spelled as it was then', () => {
  const known = new Map([['nato', 'NATO']]);
  expect(asFirstSpelled(['Nato', 'Summit', 'nato'], known)).toEqual(['NATO', 'Summit']);
});

test('a tag has one hue in all its spellings', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      const hue = tagHue(typed);
      expect(hue).toBe(tagHue(`# ${cleanTag(typed)} `));
      expect(Number.isInteger(hue) && hue >= 0 && hue < TAG_HUES).toBe(true);
    }),
  );
});

test('common tags are spread over the hues', () => {
  const tags = 'economy politics peace war climate energy trade health law media sport culture'.split(' ');
  expect(new Set(tags.map(tagHue)).size).toBeGreaterThan(TAG_HUES / 2);
});
