import type { View } from './driver.ts';

/** What every highlight registered in the page covers, by name, in the order of the page. */
export function registeredHighlights(page: View): Promise<Readonly<Record<string, readonly string[]>>> {
  return page.eval(() =>
    Object.fromEntries(
      [...CSS.highlights].map(([name, highlight]) => [
        name,
        [...highlight]
          .sort((a, b) =>
            a.startContainer.compareDocumentPosition(b.startContainer) & Node.DOCUMENT_POSITION_PRECEDING
              ? 1
              : a.startContainer === b.startContainer
                ? a.startOffset - b.startOffset
                : -1,
          )
          .map(String),
      ]),
    ),
  );
}
