import { expect, test } from 'vitest';
import { isReadableSize } from '#lib/dom/article/page-size.ts';

function pageWith(fill: (body: HTMLElement, page: Document) => void): Document {
  const page = document.implementation.createHTMLDocument('');
  fill(page.body, page);
  return page;
}

function nested(depth: number): Document {
  return pageWith((body, page) => {
    let inner: Element = body;
    for (let i = 0; i < depth; i++) inner = inner.appendChild(page.createElement('div'));
    inner.append('The innermost words.');
  });
}

const long = (length: number, tag: string) =>
  pageWith((body, page) => {
    const element = body.appendChild(page.createElement(tag));
    element.textContent = 'a'.repeat(length);
    element.after(page.createElement('p'));
  });

const many = (count: number) =>
  pageWith((body, page) => {
    for (let i = 0; i < count; i++) body.append(page.createElement('i'));
  });

test.each([
  ['an empty page', pageWith(() => {}), true],
  ['elements as deep as a parser makes them', nested(500), true],
  ['elements 10,000 deep', nested(10_000), false],
  ['a long book', long(3_200_000, 'p'), true],
  ['twenty million characters', long(20_000_000, 'p'), false],
  ['a script of twenty million characters', long(20_000_000, 'script'), true],
  ['as many elements as news pages have', many(5_000), true],
  ['far more elements', many(31_000), false],
])('%s', (_, page, isReadable) => {
  expect(isReadableSize(page)).toBe(isReadable);
});

test('depth is counted from the root in each branch anew', () => {
  const page = nested(400);
  const branch = nested(400).body.firstElementChild;
  if (branch) page.body.append(page.adoptNode(branch));
  expect(isReadableSize(page)).toBe(true);
});
