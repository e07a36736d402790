import type { View } from './driver.ts';

/** The texts of every highlight registered in the page, by its name, in the order of the page. */
export function registeredHighlights(page: View): Promise<Readonly<Record<string, readonly string[]>>> {
  return page.eval(() => {
    const inOrder = (a: AbstractRange, b: AbstractRange): number => {
      if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset;
      const position = a.startContainer.compareDocumentPosition(b.startContainer);
      return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    };
    const names = [...CSS.highlights].map(([name, ranges]) => [name, [...ranges].sort(inOrder).map(String)]);
    return Object.fromEntries(names);
  });
}
