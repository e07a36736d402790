import { type Block, blocksOf } from '#lib/dom/article/blocks.ts';
import { isBoilerplate } from '#lib/dom/article/boilerplate.ts';
import { isOverText } from '#lib/dom/article/head-blocks.ts';
import { readJsonLd } from '#lib/dom/article/json-ld.ts';
import { isOutside } from '#lib/dom/article/outside.ts';
import { isFurniture, isNamedBeside } from '#lib/dom/article/part-names.ts';
import { isUnread } from '#lib/dom/text/read-text.ts';
import { textNodesIn } from '#lib/dom/text/text-nodes.ts';

/** Why our text of a page is another than Readability's, and in how many words. `other` is no reason. */
export interface Cause {
  readonly cause: string;
  readonly words: number;
}

const LINKED = 0.9;

/**
 * What of the page's blocks stands in one of the two texts alone, by its kind, the largest first. Runs in the page.
 *
 * @param body Our text without the headline.
 * @param article The least element that holds our text; names of what encloses it left nothing out.
 */
export function causesOf(body: string, peer: string, headline: string, article: Element): Cause[] {
  const [own, other, title] = [new Words(body), new Words(peer), letters(headline)];
  const words = new Map<string, number>();
  const count = (cause: string, block: Block) => words.set(cause, (words.get(cause) ?? 0) + block.words);
  const stated = letters(
    readJsonLd(document)
      .articles.map(({ articleBody }) => articleBody)
      .join(' '),
  );
  let isOver = true;
  for (const block of blocksOf(shownTexts())) {
    const text = letters(block.text);
    if (text === '') continue;
    const [isOurs, isPeers] = [own.has(text), other.has(text)];
    if (isOurs && isPeers && text.length > SHORT) isOver = false;
    if (isOurs && !isPeers) count(addedAs(block, isOver, stated), block);
    else if (isPeers && !isOurs)
      count(text === title ? 'headline kept apart' : leftOutAs(block, article), block);
  }
  return [...words]
    .map(([cause, count]) => ({ cause, words: Math.round(count) }))
    .sort((a, b) => b.words - a.words);
}

function addedAs({ element, isHeading, text }: Block, isOver: boolean, stated: string): string {
  if (element.closest('figure, figcaption, [itemprop~="caption"]')) return 'caption added';
  if (isOver) return isHeading ? 'subtitle added' : 'standfirst added';
  return stated.includes(letters(text)) ? 'paragraph of the stated body added' : 'other';
}

function leftOutAs(block: Block, article: Element): string {
  const { element, linked, isSentence, isHeading, words } = block;
  const root = article.contains(element) ? article : document.documentElement;
  if (!element.checkVisibility({ visibilityProperty: true })) return 'hidden text left out';
  if (isOutside(element, root)) return 'side part left out';
  if (isNamedBeside(element, root)) return 'part named as beside left out';
  if (isBoilerplate(block)) return 'label or call left out';
  if (linked >= LINKED && !isSentence) return 'link left out';
  if (isFurniture(element) || isOverText(block, null)) return 'byline, date or label left out';
  return isHeading || (words <= 8 && !isSentence) ? 'label over or under what was left out' : 'other';
}

/** Letters up to which a block is looked for as whole lines of a text; what is longer stands in it by no chance. */
const SHORT = 30;

class Words {
  readonly #all: string;
  /** Where lines begin, and so end, in it. */
  readonly #breaks: ReadonlySet<number>;

  constructor(text: string) {
    let length = 0;
    const lines = text.split('\n').map(letters);
    this.#all = lines.join('');
    this.#breaks = new Set([0, ...lines.map((line) => (length += line.length))]);
  }

  /** A block of several lines stands in one text as one and in the other as many. */
  has(block: string): boolean {
    let at = this.#all.indexOf(block);
    if (block.length > SHORT) return at !== -1;
    while (at !== -1 && !(this.#breaks.has(at) && this.#breaks.has(at + block.length))) {
      at = this.#all.indexOf(block, at + 1);
    }
    return at !== -1;
  }
}

function* shownTexts(): Generator<Text> {
  for (const text of textNodesIn(document.body)) {
    const parent = text.parentElement;
    if (/\S/u.test(text.data) && parent && !isUnread(parent)) yield text;
  }
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
