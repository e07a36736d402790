import { collapseSpace } from '#lib/core/text/collapse-space.ts';
import { isOutside } from './outside.ts';

/** Where headlines stand, most certain first. */
const PLACES = ['h1', '[itemprop~="headline"]', 'h2'];
/** Share of words in common (Dice) from which a heading and a title are the same one. */
const ALIKE = 0.5;

/**
 * The article's headline on the page: Readability leaves it out of the body when it repeats the title.
 *
 * @param titles What the page says its title is, in its metadata.
 * @param first First text node of the body; a headline stands before it, or is part of it.
 */
export function findHeadline(where: Element, titles: readonly string[], first: Text): Element | null {
  const wanted = titles.map(wordsOf);
  const places = PLACES.map((place) =>
    [...where.querySelectorAll(place)].filter(
      (heading) =>
        wordsOf(heading.textContent ?? '').size > 0 &&
        !isOutside(heading, where) &&
        standsBefore(heading, first),
    ),
  );
  for (const headings of places) {
    const titled = headings.filter((heading) => {
      const words = wordsOf(heading.textContent ?? '');
      return wanted.some((title) => areAlike(words, title));
    });
    const last = titled.at(-1);
    if (last) return last;
  }
  return places[0]?.at(-1) ?? null;
}

function standsBefore(heading: Element, first: Text): boolean {
  const position = heading.compareDocumentPosition(first);
  return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** A page's title often carries the outlet's name, or is a shorter headline than the page shows. */
function areAlike(heading: ReadonlySet<string>, title: ReadonlySet<string>): boolean {
  const common = [...heading].filter((word) => title.has(word)).length;
  const isWhole = common === Math.min(heading.size, title.size) && common > 1;
  return isWhole || 2 * common >= ALIKE * (heading.size + title.size);
}

function wordsOf(text: string): Set<string> {
  return new Set(
    collapseSpace(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [],
  );
}
