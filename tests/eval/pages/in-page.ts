import { Readability } from '@mozilla/readability';
import { BLOCK_BREAK } from '#lib/core/text/text-map-builder.ts';
import { type LiveArticle, readArticle } from '#lib/dom/article/read-article.ts';
import { readAreaOf } from '#lib/dom/article-changes.ts';
import { type Mark, MarkLayer } from '#lib/dom/paint/mark-layer.ts';
import { rangeOfSpan } from '#lib/dom/text/ranges.ts';
import { readText } from '#lib/dom/text/read-text.ts';
import { textNodesIn } from '#lib/dom/text/text-nodes.ts';
import { type Cause, causesOf } from './causes.ts';
import { type Selections, selectAndFind } from './selections.ts';

/** What is measured of one page; runs in the page, bundled by `open-pages.ts`. */
export interface PageResult {
  /** Our live text; null when we found no article. */
  readonly ours: string | null;
  /** The same without the headline, which expected bodies and Readability keep apart from the body. */
  readonly oursBody: string | null;
  /** Readability's own text on the same page; null when it found none. */
  readonly peer: string | null;
  /** Why ours is another than Readability's; empty where one of the two is missing. */
  readonly causes: readonly Cause[];
  readonly publishedAt: string | null;
  /** Whether reading and marking it left the page as it was, node by node. */
  readonly isUntouched: boolean;
  /** Null where we found no article. */
  readonly selections: Selections | null;
}

export function measurePage(): PageResult {
  const before = document.documentElement.outerHTML;
  const nodesBefore = [...allNodes()];
  const live = readArticle(document, location.href);
  const marks = new MarkLayer(0);
  if (live) marks.show(marksOnEveryBlock(live));
  const nodes = [...allNodes()];
  const isUntouched =
    document.documentElement.outerHTML === before &&
    nodes.length === nodesBefore.length &&
    nodes.every((node, at) => node === nodesBefore[at]);
  marks.clear();
  const later = readArticle(document, location.href);
  const peer = new Readability(document.cloneNode(true) as Document).parse();
  const [oursBody, peerText] = [
    live && withoutTitle(live),
    peer?.content == null ? null : textOfHtml(peer.content),
  ];
  return {
    ours: live?.map.text ?? null,
    oursBody,
    peer: peerText,
    causes:
      live && oursBody && peerText ? causesOf(oursBody, peerText, live.article.title, rootOf(live)) : [],
    publishedAt: live?.article.publishedAt ?? null,
    isUntouched,
    selections: live && later && selectAndFind(live.map, later.map),
  };
}

function rootOf({ map }: LiveArticle): Element {
  return readAreaOf(map)?.root ?? document.documentElement;
}

function* allNodes(): Generator<Node> {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node;
}

/** As many marks as a page may have: the beginning of every block. */
function marksOnEveryBlock({ map }: LiveArticle): Mark[] {
  let start = 0;
  return map.text.split(BLOCK_BREAK).flatMap((block): Mark[] => {
    const range = rangeOfSpan(map, { start, end: start + Math.min(block.length, 20) });
    start += block.length + BLOCK_BREAK.length;
    return range ? [{ kind: 'leader', range }] : [];
  });
}

function withoutTitle({ article, map }: LiveArticle): string {
  const blocks = map.text.split(BLOCK_BREAK);
  return blocks.filter((block) => block !== article.title).join(BLOCK_BREAK);
}

/** Text of an HTML string with blocks apart, as the expected bodies are read. */
export function textOfHtml(html: string): string {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const walker = parsed.createTreeWalker(parsed.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const parts: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const isInline = /^(?:A|ABBR|B|CITE|CODE|EM|I|MARK|Q|S|SMALL|SPAN|STRONG|SUB|SUP|TIME|U|FONT)$/.test(
      node.nodeName,
    );
    if (node.nodeType === Node.TEXT_NODE) parts.push(node.nodeValue ?? '');
    else if (!isInline) parts.push('\n');
  }
  return parts.join('');
}

/** All text of the page, as the text of an article is read. */
export function readWhole(): string {
  return readText(document.body, new Set(textNodesIn(document.body))).text;
}
