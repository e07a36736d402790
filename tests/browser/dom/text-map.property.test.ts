import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { rangeOfSpan, spanOfRange } from '#lib/dom/text/ranges.ts';
import { readText } from '#lib/dom/text/read-text.ts';
import { textNodesIn } from '#lib/dom/text/text-nodes.ts';

afterEach(() => document.body.replaceChildren());

/** Stands only where nothing is read. */
const UNREAD = 'X';

type Tree = string | { readonly name: string; readonly children: readonly Tree[] };

const words = fc.string({
  unit: fc.constantFrom('a', 'é', 'Я', '中', ' ', '\n', '\u00A0', '\u00AD', '\u200B', '😀'),
  maxLength: 8,
});
const unread = fc
  .constantFrom('script', 'style', 'textarea', 'button', 'hidden', 'editable')
  .map((name): Tree => ({ name, children: [UNREAD] }));
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    { weight: 4, arbitrary: words },
    { weight: 1, arbitrary: unread },
    { weight: 1, arbitrary: fc.constant<Tree>({ name: 'br', children: [] }) },
    {
      weight: 3,
      arbitrary: fc.record({
        name: fc.constantFrom('p', 'div', 'li', 'b', 'i', 'span', 'a', 'em'),
        children: fc.array(tie('tree'), { maxLength: 4 }),
      }),
    },
  ),
}));
const page = fc.array(tree, { maxLength: 5 });

function grow(node: Tree): Node {
  if (typeof node === 'string') return document.createTextNode(node);
  const isPlain = node.name !== 'hidden' && node.name !== 'editable';
  const element = document.createElement(isPlain ? node.name : 'span');
  // A script of this type does not run.
  if (node.name === 'script') element.setAttribute('type', 'text/plain');
  if (node.name === 'hidden') element.hidden = true;
  if (node.name === 'editable') element.contentEditable = 'true';
  element.append(...node.children.map(grow));
  return element;
}

function read(trees: readonly Tree[]) {
  document.body.replaceChildren(...trees.map(grow));
  return readText(document.body, new Set(textNodesIn(document.body)));
}

/** A range's words as the map reads them. */
function asRead(text: string): string {
  return text.replace(/[\u00AD\u200B]/gu, '').replace(/\s/gu, ' ');
}

test('every character is found on the page, and its offset again from there', () => {
  fc.assert(
    fc.property(page, (trees) => {
      const map = read(trees);
      for (let offset = 0; offset < map.text.length; offset++) {
        const points = map.rangeOf({ start: offset, end: offset + 1 });
        // What parts two blocks or stands for a line break is in no node.
        if (!points) expect(map.text.charAt(offset)).toMatch(/\s/);
        else {
          const { node, offset: at } = points.start;
          expect(asRead(node.data.charAt(at))).toBe(map.text.charAt(offset));
          expect(map.offsetOf(points.start)).toBe(offset);
        }
      }
    }),
  );
});

test('a span is the same after the way over a live range, over nodes and blocks', () => {
  fc.assert(
    fc.property(page, fc.nat(), fc.nat(), (trees, one, two) => {
      const map = read(trees);
      const inked = [...map.text.matchAll(/\S/g)].map(({ index }) => index);
      fc.pre(inked.length > 0);
      const at = [one, two].map((seed) => inked[seed % inked.length] ?? 0).sort((a, b) => a - b);
      const span = { start: at[0] ?? 0, end: (at[1] ?? 0) + 1 };
      const range = rangeOfSpan(map, span);
      expect(range && spanOfRange(map, range)).toEqual(span);
    }),
  );
});

test('what is hidden, of forms and of scripts is never read', () => {
  fc.assert(
    fc.property(page, (trees) => {
      expect(read(trees).text).not.toContain(UNREAD);
    }),
  );
});

test('no text node is split, joined, moved or changed', () => {
  fc.assert(
    fc.property(page, (trees) => {
      document.body.replaceChildren(...trees.map(grow));
      const before = [...textNodesIn(document.body)];
      const words = before.map(({ data }) => data);
      const map = readText(document.body, new Set(before));
      for (const { textStart: start, length } of map.pieces) rangeOfSpan(map, { start, end: start + length });
      expect([...textNodesIn(document.body)]).toEqual(before);
      expect(before.map(({ data }) => data)).toEqual(words);
    }),
  );
});
