import { afterEach, expect, test } from 'vitest';
import { concernsArticle } from '#lib/dom/article-changes.ts';
import { element, LATER, make, showChangingPage } from './changing-page.ts';

afterEach(() => document.body.replaceChildren());

type Change = readonly [name: string, change: () => void];

const CONCERNING: readonly Change[] = [
  ['a paragraph is appended', () => element('article').append(make('p', LATER))],
  ['a paragraph comes first', () => element('#first').before(make('p', LATER))],
  ['a paragraph is removed', () => element('#second').remove()],
  [
    'a paragraph is replaced by its like',
    () => element('#second').replaceWith(element('#second').cloneNode(true)),
  ],
  ['all of it is replaced', () => element('article').replaceWith(element('article').cloneNode(true))],
  ['all of the page is replaced', () => document.body.replaceChildren(make('p', 'Loading'))],
  [
    'words are changed in their node',
    () => (element('#first').firstChild as Text).replaceData(0, 5, 'Fifth'),
  ],
  ['a name is written into a sentence', () => element('b').before(make('i', 'Minister '))],
  ['a word is written beside a sentence', () => element('#first').append('More.')],
  ['a translator wraps words', () => wrap(element('b').firstChild as Text)],
  ['a node is split', () => (element('#first').firstChild as Text).splitText(10)],
  ['an empty block is filled', () => element('#clock').firstChild?.replaceWith(LATER)],
  ['a long text comes elsewhere', () => element('#footer').append(make('div', LATER.repeat(5)))],
];

const UNCONCERNING: readonly Change[] = [
  ['a clock in the article ticks', () => ((element('#clock').firstChild as Text).data = '12:00:01')],
  ['a clock is rendered anew', () => element('#clock').replaceChildren('12:00:01')],
  ['a label comes between paragraphs', () => element('#second').before(make('span', 'Advertisement'))],
  ['a picture comes between paragraphs', () => element('#second').before(document.createElement('img'))],
  ['a side part is filled', () => element('#side').append(make('p', LATER))],
  ['the reader writes', () => element('#editor').append(make('p', LATER))],
  [
    'a script and a style come',
    () => element('article').append(make('script', `/* ${LATER} */`), make('style', `/* ${LATER} */`)),
  ],
  ['a teaser comes elsewhere', () => element('#footer').append(make('p', LATER))],
  ['attributes change', () => element('#first').setAttribute('class', 'shown')],
  ['white space comes', () => element('#first').append('\n  ')],
  ['our interface opens', () => document.documentElement.append(document.createElement('whowhen-ui'))],
  ['our interface closes', () => element('whowhen-ui').remove()],
];

function recordsOf(change: () => void): MutationRecord[] {
  const observer = new MutationObserver(() => {});
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  change();
  return observer.takeRecords();
}

test.each(CONCERNING)('%s: it concerns the article', (_, change) => {
  const area = showChangingPage();
  expect(concernsArticle(recordsOf(change), area)).toBe(true);
});

test.each(UNCONCERNING)('%s: it does not', (_, change) => {
  const area = showChangingPage();
  expect(concernsArticle(recordsOf(change), area)).toBe(false);
});

test('where there is no article every longer text concerns it, and no short one', () => {
  showChangingPage();
  expect(
    concernsArticle(
      recordsOf(() => element('#footer').append(make('p', LATER))),
      null,
    ),
  ).toBe(true);
  expect(
    concernsArticle(
      recordsOf(() => element('#footer').append(make('p', 'Loading'))),
      null,
    ),
  ).toBe(false);
});

test('so many changes that they are not all looked at concern it', () => {
  const area = showChangingPage();
  const labels = Array.from({ length: 3000 }, () => make('i', '.'));
  expect(
    concernsArticle(
      recordsOf(() => element('#footer').append(...labels)),
      area,
    ),
  ).toBe(true);
});

function wrap(text: Text): void {
  const font = document.createElement('font');
  text.replaceWith(font);
  font.append(text);
}
