import { expect, test } from 'vitest';
import { keptShare } from '#lib/core/text/kept-share.ts';

test.each([
  ['the same text', 'one\n\ntwo', 'one\n\ntwo', 1],
  ['a block added', 'one\n\ntwo', 'zero\n\none\n\ntwo\n\nthree', 1],
  ['blocks in another order', 'one\n\ntwo', 'two\n\none', 1],
  ['one of two blocks of one length gone', 'one\n\ntwo', 'two', 0.5],
  ['a block changed by a letter', 'one\n\ntwos', 'One\n\ntwos', 4 / 7],
  ['another text', 'one\n\ntwo', 'three', 0],
  ['no text left', 'one', '', 0],
  ['nothing to keep', '', 'one', 1],
])('%s', (_, before, after, share) => {
  expect(keptShare(before, after)).toBeCloseTo(share);
});
