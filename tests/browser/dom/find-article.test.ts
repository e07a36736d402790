import { afterEach, expect, test } from 'vitest';
import { findArticle } from '#lib/dom/article/find-article.ts';
import { isCurrent } from '#lib/dom/text/ranges.ts';
import { element, LATER, make, showChangingPage } from './changing-page.ts';

const ADDRESS = 'https://gazette.example.org/world/harbour-vote';

afterEach(() => document.body.replaceChildren());

/** Longer than the least that is an article. */
function show(): void {
  showChangingPage();
  element('#third').after(make('p', `Fourth. ${LATER}`), make('p', `Fifth. ${LATER}`));
}

/** What a page does to its article between two slices of reading it. */
const CHANGES: readonly { name: string; change: () => void; read?: string; left?: string }[] = [
  {
    name: 'a paragraph is replaced by another',
    change: () => element('#second').replaceWith(make('p', `Replaced. ${LATER}`)),
    read: 'Replaced.',
    left: 'Jane Roe',
  },
  { name: 'a paragraph is taken away', change: () => element('#second').remove(), left: 'Jane Roe' },
  {
    name: 'a text node gets other words',
    change: () => {
      const [text] = element('#first').childNodes;
      if (text) text.nodeValue = `Rewritten. ${text.nodeValue}`;
    },
    read: 'Rewritten.',
  },
  {
    name: 'all is rendered anew from the same words',
    change: () => element('article').replaceWith(element('article').cloneNode(true)),
    read: 'Jane Roe',
  },
  {
    name: 'a translator wraps each text in its elements',
    change: () => {
      const [text] = element('#third').childNodes;
      if (!text) return;
      const font = document.createElement('font');
      text.replaceWith(font);
      font.append(make('font', `Übersetzt. ${text.nodeValue}`));
    },
    read: 'Übersetzt.',
  },
];

function find(turns: (slice: number) => void, address = () => ADDRESS) {
  let slice = 0;
  return findArticle(document, address, null, () => turns(slice++));
}

test.each(CHANGES)(
  '$name while it is read: what is found stands on the page',
  async ({ change, read, left }) => {
    show();
    const live = await find((slice) => slice === 0 && change());
    if (!live) throw new Error('nothing was found');
    const { map } = live;
    expect(isCurrent(map, { start: 0, end: map.text.length })).toBe(true);
    if (read !== undefined) expect(map.text).toContain(read);
    if (left !== undefined) expect(map.text).not.toContain(left);
  },
);

test('a page that changes again when it is read again is read all the same', async () => {
  show();
  let version = 0;
  // The third turn is in the second attempt, where the first had two.
  const live = await find((slice) => {
    if (slice === 0 || slice === 2) element('#second').replaceChildren(`Version ${++version}. ${LATER}`);
  });
  expect(live?.map.text).toContain(`Version ${version}.`);
});

test('a page that goes to another address while it is read is read at that one', async () => {
  show();
  let address = ADDRESS;
  const live = await find(
    (slice) => {
      if (slice === 0) address = 'https://gazette.example.org/world/fog';
    },
    () => address,
  );
  expect(live?.article.id).toBe('https://gazette.example.org/world/fog');
});
