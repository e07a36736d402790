import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordChanges } from '#lib/core/text/word-changes.ts';

function shown(was: string, now: string): [string, string] {
  const changes = wordChanges(was, now);
  const mark = (runs: typeof changes.was) =>
    runs.map(({ text, isChanged }) => (isChanged ? text.replace(/\S.*\S|\S/su, '[$&]') : text)).join('');
  return [mark(changes.was), mark(changes.now)];
}

test.each([
  [
    'a word',
    'It will rise to five percent.',
    'It will rise to six percent.',
    'It will rise to [five] percent.',
    'It will rise to [six] percent.',
  ],
  ['a word put in', 'It will rise.', 'It will not rise.', 'It will rise.', 'It will [not] rise.'],
  ['a number', 'About 1,500 came.', 'About 15,000 came.', 'About [1,500] came.', 'About [15,000] came.'],
  [
    'a character',
    '税率将提高到百分之五。',
    '税率将提高到百分之六。',
    '税率将提高到百分之[五]。',
    '税率将提高到百分之[六]。',
  ],
  ['a capital', 'the bill passed', 'The bill passed', '[the] bill passed', '[The] bill passed'],
])('%s', (_, was, now, shownWas, shownNow) => {
  expect(shown(was, now)).toEqual([shownWas, shownNow]);
});

const sentences = fc
  .array(fc.constantFrom('a', 'b', 'c', 'd,', '中'), { minLength: 1 })
  .map((words) => words.join(' '));

test('the runs are all of both versions, and what is not changed stands in both', () => {
  fc.assert(
    fc.property(sentences, sentences, (was, now) => {
      const changes = wordChanges(was, now);
      expect(changes.was.map(({ text }) => text).join('')).toBe(was);
      expect(changes.now.map(({ text }) => text).join('')).toBe(now);
      const kept = (runs: typeof changes.was) =>
        runs.flatMap(({ text, isChanged }) => (isChanged ? [] : [text.replace(/\s+/g, '')])).join('');
      expect(kept(changes.was)).toBe(kept(changes.now));
    }),
  );
});
