import type { Box, Page, Point } from './driver.ts';

/**
 * Scrolls to the `nth` (from 0) place in the page where `text` stands, also across inline elements, and tells the
 * boxes of its lines, first to last.
 *
 * @throws when the page does not have it that often.
 */
export async function linesOfText(page: Page, text: string, nth = 0): Promise<readonly [Box, ...Box[]]> {
  const [first, ...others] = await page.eval(findLines, text, nth);
  if (!first) throw new Error(`“${text}” is not shown`);
  return [first, ...others];
}

/** Where to point at to hit the text. */
export async function middleOfText(page: Page, text: string, nth = 0): Promise<Point> {
  const [{ x, y, width, height }] = await linesOfText(page, text, nth);
  return { x: x + width / 2, y: y + height / 2 };
}

/** Selects a text with the mouse: pressed at its start, let go at its end. */
export async function selectByMouse(page: Page, text: string, nth = 0): Promise<void> {
  const lines = await linesOfText(page, text, nth);
  const first = lines[0];
  const last = lines.at(-1) ?? first;
  await page.mouse.drag(
    { x: first.x + 1, y: first.y + first.height / 2 },
    { x: last.x + last.width - 1, y: last.y + last.height / 2 },
  );
}

/** Selects a text by the keyboard: a click before it, then Shift and the arrow key. */
export async function selectByKeyboard(page: Page, text: string, nth = 0): Promise<void> {
  const [{ x, y, height }] = await linesOfText(page, text, nth);
  await page.mouse.click({ x: x + 1, y: y + height / 2 });
  for (let i = 0; i < text.length; i++) await page.keyboard.press('Shift+ArrowRight');
}

/** Runs in the page. */
async function findLines(wanted: string, nth: number): Promise<Box[]> {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (!node.parentElement?.closest('script, style')) nodes.push(node);
  }
  const whole = nodes.map((node) => node.data).join('');
  let start = whole.indexOf(wanted);
  for (let i = 0; i < nth && start >= 0; i++) start = whole.indexOf(wanted, start + 1);
  if (start < 0) throw new Error(`the page does not have “${wanted}” ${nth + 1} times`);

  const range = document.createRange();
  let passed = 0;
  for (const node of nodes) {
    const from = start - passed;
    const to = from + wanted.length;
    if (from >= 0 && from < node.length) range.setStart(node, from);
    if (to > 0 && to <= node.length) range.setEnd(node, to);
    passed += node.length;
  }
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  // The mouse acts on what is painted, and a busy machine paints a scrolled page later than scripts see it.
  await new Promise((resolve) => setTimeout(resolve, 150));
  return [...range.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height }));
}
