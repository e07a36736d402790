import { parsePublishedDate } from '#lib/core/article/published-date.ts';
import { readShownDate } from '#lib/core/article/shown-date.ts';
import { isUnread } from '../text/read-text.ts';
import { type Block, blocksOf } from './blocks.ts';
import { CHANGED } from './modified.ts';

/** Text nodes over the headline that are looked at: a section's name, a byline, a share bar. */
const NODES_OVER = 40;
/** Text nodes between headline and body that are looked at: pictures and share bars stand between. */
const NODES_UNDER = 120;
/** Words up to which a block is a dateline and no text that names a day. */
const DATELINE_WORDS = 25;
const DATELINE_SENTENCE_WORDS = 12;
/** The same between the first paragraph, which may be a caption or a standfirst, and the second. */
const INNER_WORDS = 6;
/** Levels from the headline up to the element that holds its dateline, too. A page's own header holds today's date. */
const MAX_LEVELS = 5;
/** Names of elements that hold a date, in classes and ids. */
const DATE_NAME = /date|time|publi|posted|fecha|datum|byline|meta/i;
const BESIDE = 'nav, aside, footer, figure, figcaption, [role="navigation"], [role="complementary"]';

/**
 * The publication day that the page shows at its headline: below it, else close above it in an element named for it.
 * A line about the last change is not taken.
 *
 * @param texts The page's text nodes in document order.
 * @param first First text of the body.
 * @param second First text of its next paragraph, from where nothing is looked at.
 */
export function findDateline(
  texts: readonly Text[],
  headline: Element | null,
  first: Text,
  second: Text,
  lang: string,
): string | null {
  const start = texts.findIndex((text) => headline?.contains(text) ?? text === first);
  const body = texts.indexOf(first);
  const end = texts.indexOf(second, body);
  const under = texts.slice(start, Math.min(body, start + NODES_UNDER));
  const inner = texts.slice(body, Math.min(end, body + NODES_UNDER));
  const shown = [
    ...datelines(
      under.filter((text) => !headline?.contains(text)),
      DATELINE_WORDS,
    ),
    ...datelines(inner, INNER_WORDS),
  ];
  return (
    shown.map((block) => dateOf(block, lang)).find((date) => date !== null) ??
    lastDate(texts.slice(Math.max(start - NODES_OVER, 0), start), headline ?? first.parentElement, lang)
  );
}

/** The nearest date over an element, where it is named as one and stands in one part of the page with it. */
function lastDate(over: readonly Text[], below: Element | null, lang: string): string | null {
  const named = datelines(over, DATELINE_WORDS).filter(
    ({ element }) => isNamedDate(element) && isNear(element, below),
  );
  return named.map((block) => dateOf(block, lang)).findLast((date) => date !== null) ?? null;
}

function datelines(nodes: readonly Text[], most: number): Block[] {
  const readable = nodes.filter(
    ({ data, parentElement }) => /\S/u.test(data) && parentElement !== null && !isUnread(parentElement),
  );
  return blocksOf(readable).filter(
    ({ element, words, text, isSentence }) =>
      words <= (isSentence ? Math.min(most, DATELINE_SENTENCE_WORDS) : most) &&
      !CHANGED.test(text) &&
      !element.closest(BESIDE) &&
      /\p{Nd}/u.test(text),
  );
}

function dateOf({ element, nodes, text }: Block, lang: string): string | null {
  const time = nodes[0]?.parentElement?.closest('time') ?? element.querySelector('time');
  const stated = time?.getAttribute('datetime') ?? null;
  return (stated === null ? null : parsePublishedDate(stated)) ?? readShownDate(text, lang);
}

function isNamedDate(element: Element): boolean {
  const parts = [element, element.parentElement, element.firstElementChild];
  return parts.some(
    (part) =>
      part && (part.localName === 'time' || DATE_NAME.test(`${part.getAttribute('class') ?? ''} ${part.id}`)),
  );
}

function isNear(element: Element, below: Element | null): boolean {
  let holder = below;
  for (let level = 0; holder && level < MAX_LEVELS; level++, holder = holder.parentElement) {
    if (holder === holder.ownerDocument.body) return false;
    if (holder.contains(element)) return true;
  }
  return false;
}
