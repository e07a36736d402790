import { afterEach, expect, test } from 'vitest';
import { readText } from '#lib/dom/text/read-text.ts';

afterEach(() => document.body.replaceChildren());

/** HTML of a block, and how a reader reads it. */
const READ_AS: readonly [html: string, text: string][] = [
  ['<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
  ['<p><span style="float:left;font-size:40px">T</span>he president</p>', 'The president'],
  ['<p>Angela <b>Merkel</b>, <i>who</i></p>', 'Angela Merkel, who'],
  ['<div>a<div></div>b</div>', 'a\n\nb'],
  ['<div>a<p>b</p>c</div>', 'a\n\nb\n\nc'],
  ['<p>one<br>two</p>', 'one two'],
  ['<p>one<br><br>two</p>', 'one\n\ntwo'],
  ['<p><span style="display:block">Kicker</span>Text</p>', 'Kicker\n\nText'],
  ['<p>shown <span style="display:none">hidden</span>words</p>', 'shown words'],
  ['<p>shown <span style="visibility:hidden">hidden</span>words</p>', 'shown words'],
  ['<p>shown <span hidden>hidden</span>words</p>', 'shown words'],
  ['<p>Zelen&shy;sky and Pu&#8203;tin</p>', 'Zelensky and Putin'],
  ['<p>a<script>b</script><style>c</style><noscript>d</noscript>e</p>', 'ae'],
  ['<p>before</p><textarea>typed</textarea><p contenteditable>written</p><button>Go</button>', 'before'],
  ['<ul><li>one</li><li>two</li></ul>', 'one\n\ntwo'],
  ['<table><tr><td>one</td><td>two</td></tr></table>', 'one\n\ntwo'],
];

test.each(READ_AS)('%s', (html, text) => {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(
    ...[...parsed.body.childNodes].map((node) => document.importNode(node, true)),
  );
  const before = document.body.cloneNode(true);
  expect(readText(document.body, allTexts()).text).toBe(text);
  expect(document.body.isEqualNode(before)).toBe(true);
});

test('what was not chosen is not read', () => {
  document.body.append('one ', document.createElement('b'), 'two');
  const chosen = new Set([document.body.firstChild as Text]);
  expect(readText(document.body, chosen).text).toBe('one');
});

function allTexts(): Set<Text> {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = new Set<Text>();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.add(node as Text);
  return texts;
}
