import { afterEach, expect, test } from 'vitest';
import { isCurrent, rangeOfSpan, spanOfRange } from '#lib/dom/text/ranges.ts';
import { readText } from '#lib/dom/text/read-text.ts';
import { textAtPoint } from '#lib/dom/text/text-at-point.ts';

afterEach(() => document.body.replaceChildren());

/** Brackets in text nodes become the selection's boundaries. */
function article(): ReturnType<typeof readText> {
  const first = document.createElement('p');
  first.append('Angela ', element('b', 'Merkel'), ' spoke first.');
  const second = element('p', 'Then  Mr. Roe\n answered.');
  document.body.append(first, element('nav', 'menu'), second);
  const texts = new Set<Text>();
  for (const node of [...first.childNodes, ...second.childNodes]) {
    texts.add((node.nodeType === Node.TEXT_NODE ? node : node.firstChild) as Text);
  }
  return readText(document.body, texts);
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function selection(start: [Node | null, number], end: [Node | null, number]): Range {
  const range = document.createRange();
  if (start[0] && end[0]) {
    range.setStart(start[0], start[1]);
    range.setEnd(end[0], end[1]);
  }
  return range;
}

test('a span over two nodes is one range', () => {
  const map = article();
  expect(String(rangeOfSpan(map, { start: 0, end: 13 }))).toBe('Angela Merkel');
});

test('a span whose nodes have left the page has no range', () => {
  const map = article();
  document.querySelector('b')?.remove();
  expect(rangeOfSpan(map, { start: 0, end: 13 })).toBeNull();
});

test('a span whose node was cut short has no range', () => {
  const map = article();
  const last = map.pieces.at(-1)?.node;
  last?.replaceData(3, last.length, '');
  expect(rangeOfSpan(map, { start: map.text.length - 4, end: map.text.length })).toBeNull();
});

test.each<[string, () => Range, string | null]>([
  ['inside one node', () => selection([q('p').firstChild, 0], [q('p').firstChild, 6]), 'Angela'],
  ['over an element', () => selection([q('p').firstChild, 0], [q('b').firstChild, 6]), 'Angela Merkel'],
  ['with element boundaries', () => selection([q('p'), 0], [q('p'), 3]), 'Angela Merkel spoke first.'],
  [
    'over two blocks and what stands between',
    () => selection([q('b').firstChild, 0], [q('p:last-of-type').firstChild, 4]),
    'Merkel spoke first.\n\nThen',
  ],
  ['with white space at its ends', () => selection([q('p').firstChild, 6], [q('p').lastChild, 1]), 'Merkel'],
  [
    'of all',
    () => selection([document.body, 0], [document.body, 3]),
    'Angela Merkel spoke first.\n\nThen Mr. Roe answered.',
  ],
  ['outside the article', () => selection([q('nav').firstChild, 0], [q('nav').firstChild, 4]), null],
])('a selection %s', (_, select, text) => {
  const map = article();
  const span = spanOfRange(map, select());
  expect(span && map.text.slice(span.start, span.end)).toBe(text);
});

test('the character under a point is found, and nothing beside the text', () => {
  const map = article();
  const box = rangeOfSpan(map, { start: 7, end: 8 })?.getBoundingClientRect() ?? new DOMRect();
  expect(textAtPoint(map, box.x + box.width / 2, box.y + box.height / 2)).toBe(7);
  expect(textAtPoint(map, innerWidth - 2, box.y + box.height / 2)).toBeNull();
  expect(textAtPoint(map, box.x, innerHeight - 2)).toBeNull();
});

function q(selector: string): Element {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

test('a span is current while its words stand where they were read, and no longer', () => {
  const map = article();
  const span = { start: 7, end: 19 };
  expect(isCurrent(map, span)).toBe(true);
  (q('p').lastChild as Text).appendData(' Later words do not matter.');
  expect(isCurrent(map, span)).toBe(true);
  (q('b').firstChild as Text).replaceData(0, 1, 'X');
  expect(isCurrent(map, span)).toBe(false);
});

test('a span whose nodes were replaced by equal ones is not current', () => {
  const map = article();
  q('p').replaceWith(q('p').cloneNode(true));
  expect(isCurrent(map, { start: 0, end: 5 })).toBe(false);
});
