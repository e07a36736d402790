import { afterEach, expect, test } from 'vitest';
import { type FollowedClone, followedClone } from '#lib/dom/article/followed-clone.ts';
import { atOnce } from '#lib/dom/steps.ts';
import { textNodesIn } from '#lib/dom/text/text-nodes.ts';
import { showPage } from './show-page.ts';

let undo = () => {};
afterEach(() => undo());

const PAGE =
  '<title>Vote</title><p>One <b>two</b></p><!-- no text --><template><p>three</p></template><div>four<br>five</div>';

/** The words of the live nodes that a copy's text nodes lead back to, and whether those are the live ones. */
function leadsBack({ texts, placeOf }: FollowedClone, copy: Node): boolean {
  return [...textNodesIn(copy)].every((node) => {
    const live = texts[placeOf(node) ?? -1];
    return live?.data === node.data && live.ownerDocument === document && live.isConnected;
  });
}

function clone(): FollowedClone {
  undo = showPage(new DOMParser().parseFromString(PAGE, 'text/html'));
  return atOnce(followedClone(document));
}

test.each<[string, (copy: Document) => Node]>([
  ['the clone', (copy) => copy],
  ['a copy of its body', ({ body }) => body.cloneNode(true)],
  ['a copy of a copy', ({ body }) => body.cloneNode(true).cloneNode(true)],
  [
    'a copy taken after nodes were moved',
    ({ body }) => {
      body.prepend(body.lastElementChild ?? '');
      return body.cloneNode(true);
    },
  ],
])('%s leads back to the live text nodes', (_, copyOf) => {
  const followed = clone();
  const copy = copyOf(followed.document);
  expect([...textNodesIn(copy)].length).toBeGreaterThan(3);
  expect(leadsBack(followed, copy)).toBe(true);
});

test('an element that is left out is in no copy, and what stands around it leads back', () => {
  undo = showPage(new DOMParser().parseFromString(PAGE, 'text/html'));
  const left = document.querySelector('b');
  const followed = atOnce(followedClone(document, new Set(left ? [left] : [])));
  expect(followed.document.body.textContent).toBe('One fourfive');
  expect(leadsBack(followed, followed.document)).toBe(true);
});

test('a page that is copied in many steps is copied as it is', () => {
  const many = Array.from({ length: 900 }, (_, n) => `<p>${n} <i>of</i> many</p>`).join('\n');
  undo = showPage(new DOMParser().parseFromString(`${PAGE}<main>${many}</main>`, 'text/html'));
  const followed = atOnce(followedClone(document));
  expect(followed.document.documentElement.outerHTML).toBe(document.documentElement.outerHTML);
  expect(leadsBack(followed, followed.document)).toBe(true);
});

test('a text node made later leads nowhere', () => {
  const { document: copy, placeOf } = clone();
  expect(placeOf(copy.createTextNode('One '))).toBeUndefined();
});

test('a shallow copy has no text to follow', () => {
  expect([...textNodesIn(clone().document.body.cloneNode(false))]).toEqual([]);
});
