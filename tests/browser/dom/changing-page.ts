import { type ReadArea, readAreaOf } from '#lib/dom/article-changes.ts';
import { readText } from '#lib/dom/text/read-text.ts';
import { textNodesIn } from '#lib/dom/text/text-nodes.ts';

const PARAGRAPH =
  'The committee met for the third time this week, and its members heard from witnesses who had travelled far.';

/** Text of a paragraph that a page may add. */
export const LATER = `Later. ${PARAGRAPH}`;

/** An article of three paragraphs with a clock, a side part and an editor in it, and a footer beside it. */
export function showChangingPage(): ReadArea {
  const parsed = new DOMParser().parseFromString(
    `<article><h1>Harbour vote</h1><p id="first">First. ${PARAGRAPH}</p><p id="second">Second, <b>Jane Roe</b> said. ${PARAGRAPH}</p>
    <p id="third">Third. ${PARAGRAPH}</p><span id="clock">12:00:00</span><aside id="side"></aside><div contenteditable id="editor"></div></article>
    <footer id="footer"></footer>`,
    'text/html',
  );
  document.body.replaceChildren(
    ...[...parsed.body.childNodes].map((node) => document.importNode(node, true)),
  );
  const chosen = [...textNodesIn(document.body)].filter((text) => text.parentElement?.id !== 'clock');
  const area = readAreaOf(readText(element('article'), new Set(chosen)));
  if (!area) throw new Error('nothing was read');
  return area;
}

export function element(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
}

export function make(tag: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}
