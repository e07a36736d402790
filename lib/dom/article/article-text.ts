import type { TextMap } from '#lib/core/text/text-map.ts';
import type { Steps } from '../steps.ts';
import { readTextSteps } from '../text/read-text.ts';
import { textNodesIn } from '../text/text-nodes.ts';
import { withoutBeside } from './beside.ts';
import { blockSteps } from './blocks.ts';
import { firstProse, withoutFurniture } from './head-blocks.ts';
import { findHeadline } from './headline.ts';
import { findLede } from './lede.ts';
import { withoutSideParts } from './outside.ts';

/** Share of an article's text that is shown from the start; where less is, the page shows it when its script has run. */
const MIN_SHOWN = 0.25;

export interface ArticleText {
  /** Null where the page shows none. */
  readonly headline: Element | null;
  /** First text of the body. */
  readonly first: Text;
  /** First text of its next paragraph; the same where there is none. */
  readonly second: Text;
  readonly map: TextMap<Text>;
  /** The least element that holds all of it. */
  readonly root: Element;
}

/**
 * The article's text: what Readability kept, less what is beside the article, and with the headline, standfirst and
 * lead caption that it left out.
 *
 * @param where The part of the page that holds it, and its headline where that is known.
 * @param survivors The live text nodes that Readability kept, in document order.
 * @param titles What the page says its title is.
 * @returns Null when there is no text.
 */
export function* readArticleText(
  where: { readonly element: Element; readonly headline: Element | null },
  survivors: Iterable<Text>,
  titles: readonly string[],
): Steps<ArticleText | null> {
  const inked = [...survivors].filter((text) => /\S/u.test(text.data));
  const prose = firstProse(yield* blockSteps(inked))[0]?.nodes[0];
  const last = inked.at(-1);
  if (!prose || !last) return null;
  const headline = where.headline ?? findHeadline(where.element, titles, prose);
  const root = commonAncestor(headline ? [headline, prose, last] : [prose, last]);
  yield 'short';
  const blocks = yield* blockSteps(withoutSideParts(inked, root));
  const kept = withoutFurniture(yield* withoutBeside(blocks, root), headline);
  yield 'short';
  const chosen = new Set(kept.flatMap(({ nodes }) => nodes));
  const [first = prose, second = first] = firstProse(kept).map(({ nodes }) => nodes[0] ?? prose);
  for (const part of headline ? [headline, ...findLede(headline, first, second, root)] : []) {
    for (const text of textNodesIn(part)) chosen.add(text);
  }
  return { headline, first, second, root, map: yield* readShownText(root, chosen) };
}

/** The shown text; all of it where next to nothing is shown. */
function* readShownText(root: Element, chosen: ReadonlySet<Text>): Steps<TextMap<Text>> {
  const shown = yield* readTextSteps(root, chosen);
  let inked = 0;
  for (const text of chosen) inked += text.data.trim().length;
  if (shown.text.length >= inked * MIN_SHOWN) return shown;
  return yield* readTextSteps(root, chosen, { alsoHidden: true });
}

function commonAncestor(nodes: readonly Node[]): Element {
  const [first, ...others] = nodes;
  let element = first?.nodeType === Node.ELEMENT_NODE ? (first as Element) : (first?.parentElement ?? null);
  while (element && !others.every((node) => element?.contains(node))) element = element.parentElement;
  return element ?? document.documentElement;
}
