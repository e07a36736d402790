import { expect, test } from 'vitest';
import { taggedRuns } from '#components/text/tagged-text.ts';

test.each([
  ['no tags', [{ tag: null, text: 'no tags' }]],
  ['', []],
  [
    '<who>Ada</who> on <when>Monday</when>.',
    [
      { tag: 'who', text: 'Ada' },
      { tag: null, text: ' on ' },
      { tag: 'when', text: 'Monday' },
      { tag: null, text: '.' },
    ],
  ],
  ['<who>never closed', [{ tag: null, text: '<who>never closed' }]],
  ['<who>closed by another</when>', [{ tag: null, text: '<who>closed by another</when>' }]],
  ['3 < 4 and 5 > 4', [{ tag: null, text: '3 < 4 and 5 > 4' }]],
])('%j', (message, runs) => {
  expect(taggedRuns(message)).toEqual(runs);
});
