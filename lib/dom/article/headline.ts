import { collapseSpace } from '#lib/core/text/collapse-space.ts';
import { isOutside } from './outside.ts';

/**
 * The article's headline on the page: Readability leaves it out of the body when it repeats the title.
 *
 * @param first First text node of the body; a headline stands before it, or is part of it.
 */
export function findHeadline(page: Document, title: string, first: Text): Element | null {
  const candidates = [...page.querySelectorAll('h1, [itemprop~="headline"]')].filter(
    (heading) =>
      words(heading) !== '' && !isOutside(heading, page.documentElement) && standsBefore(heading, first),
  );
  const titled = candidates.filter((heading) => isSameTitle(words(heading), comparable(title)));
  return titled.at(-1) ?? candidates.filter((heading) => heading.localName === 'h1').at(-1) ?? null;
}

function standsBefore(heading: Element, first: Text): boolean {
  const position = heading.compareDocumentPosition(first);
  return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** A page's title often carries the outlet's name after the headline, or a shorter headline than the page shows. */
function isSameTitle(heading: string, title: string): boolean {
  return title !== '' && (title.startsWith(heading) || heading.startsWith(title));
}

function words(element: Element): string {
  return comparable(element.textContent ?? '');
}

function comparable(text: string): string {
  return collapseSpace(text).toLowerCase();
}
