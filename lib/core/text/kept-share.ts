import { BLOCK_BREAK } from './text-map-builder.ts';

/** How much of a text, 0 to 1 by length, stands in another one, block by block; 1 when there is nothing to keep. */
export function keptShare(before: string, after: string): number {
  const blocks = before.split(BLOCK_BREAK).filter((block) => block !== '');
  const there = new Set(after.split(BLOCK_BREAK));
  const [all, kept] = [blocks, blocks.filter((block) => there.has(block))].map((some) =>
    some.reduce((length, block) => length + block.length, 0),
  );
  return all ? (kept ?? 0) / all : 1;
}
