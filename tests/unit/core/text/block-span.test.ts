import { expect, test } from 'vitest';
import { blockSpanAround } from '#lib/core/text/block-span.ts';

const TEXT = 'First block.\n\nSecond one here.\n\nThird.';

test.each([
  ['in the first block', 0, 5, 'First block.'],
  ['in the middle', 14, 20, 'Second one here.'],
  ['at the start of a block', 14, 15, 'Second one here.'],
  ['to the end of a block', 20, 30, 'Second one here.'],
  ['in the last block', 32, 38, 'Third.'],
  ['over two blocks', 6, 20, 'First block.\n\nSecond one here.'],
  ['over all', 0, 38, TEXT],
])('%s', (_, start, end, block) => {
  const span = blockSpanAround(TEXT, { start, end });
  expect(TEXT.slice(span.start, span.end)).toBe(block);
});
