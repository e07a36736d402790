import { afterEach, expect, test } from 'vitest';
import { readText } from '#lib/dom/text/read-text.ts';
import { selectsInShadow } from '#lib/dom/text/shadow-selection.ts';
import { textNodesIn } from '#lib/dom/text/text-nodes.ts';

afterEach(() => {
  getSelection()?.removeAllRanges();
  document.body.replaceChildren();
});

/** Two paragraphs with a shadow tree between or behind them. */
function page(place: 'between' | 'behind') {
  const [first, second, box] = ['p', 'p', 'div'].map((name) => document.createElement(name)) as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  first.textContent = 'Before the box.';
  second.textContent = 'Behind it.';
  const inner = document.createElement('p');
  inner.textContent = 'Words in the box.';
  box.attachShadow({ mode: 'open' }).append(inner);
  document.body.append(...(place === 'between' ? [first, box, second] : [first, second, box]));
  const texts = [first, second].flatMap((each) => [...textNodesIn(each)]);
  return { map: readText(document.body, new Set(texts)), first, inner };
}

/** What the page hears when the pointer is let go over an element. */
function letGo(over: Element): Promise<Event> {
  return new Promise((resolve) => {
    document.addEventListener('pointerup', resolve, { once: true });
    over.dispatchEvent(new PointerEvent('pointerup', { bubbles: true, composed: true }));
  });
}

async function ask(
  place: 'between' | 'behind',
  over: 'first' | 'inner',
  selected: boolean,
): Promise<boolean> {
  const { map, ...elements } = page(place);
  if (selected) getSelection()?.selectAllChildren(elements.first);
  let answer = false;
  document.addEventListener(
    'pointerup',
    (event) => {
      answer = selectsInShadow(event, map);
    },
    { once: true },
  );
  await letGo(elements[over]);
  return answer;
}

test.each([
  ['a selection that ends in a box among the text', 'between', 'inner', true, true],
  ['a press in the box with nothing selected', 'between', 'inner', false, false],
  ['a selection that ends in the text', 'between', 'first', true, false],
  ['a box beside the article', 'behind', 'inner', true, false],
] as const)('%s', async (_, place, over, selected, expected) => {
  expect(await ask(place, over, selected)).toBe(expected);
});
