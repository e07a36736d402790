import type { Box, View } from './driver.ts';

/** Where a text stands. */
export interface TextPlace {
  /** The viewport's boxes of its lines, top to bottom. */
  readonly lines: readonly Box[];
}

/**
 * Scrolls to the `nth` (from 0) place where `text` stands within one paragraph, heading or the like, also across its
 * inline elements, and tells where that is.
 *
 * @throws when the page does not have it that often.
 */
export function placeOfText(page: View, text: string, nth = 0): Promise<TextPlace> {
  return page.eval(
    (wanted: string, index: number) => {
      const blocks = document.body.querySelectorAll(
        'h1, h2, h3, p, figcaption, blockquote, li, a, footer, time',
      );
      let left = index;
      for (const block of blocks) {
        if (block.querySelector('p')) continue;
        for (let at = (block.textContent ?? '').indexOf(wanted); at >= 0; ) {
          if (left === 0) {
            const range = document.createRange();
            const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
            let passed = 0;
            for (let node = walker.nextNode(); node; node = walker.nextNode()) {
              const { length } = node as Text;
              if (at >= passed && at < passed + length) range.setStart(node, at - passed);
              const end = at + wanted.length;
              if (end > passed && end <= passed + length) range.setEnd(node, end - passed);
              passed += length;
            }
            range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
            const lines = [...range.getClientRects()].map(({ x, y, width, height }) => ({
              x,
              y,
              width,
              height,
            }));
            return { lines };
          }
          left -= 1;
          at = (block.textContent ?? '').indexOf(wanted, at + 1);
        }
      }
      throw new Error(`the page has “${wanted}” only ${index - left} times`);
    },
    text,
    nth,
  );
}

/** Selects a text with the mouse: pressed at its start, let go at its end. */
export async function selectText(page: View, text: string, nth = 0): Promise<void> {
  const { lines } = await placeOfText(page, text, nth);
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) throw new Error(`“${text}” is not shown`);
  await page.mouse.drag(
    { x: first.x + 1, y: first.y + first.height / 2 },
    { x: last.x + last.width - 1, y: last.y + last.height / 2 },
  );
}
