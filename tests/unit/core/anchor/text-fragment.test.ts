import { expect, test } from 'vitest';
import { ArticleText } from '#lib/core/anchor/article-text.ts';
import { describeAnchor } from '#lib/core/anchor/describe-anchor.ts';
import { textFragmentUrl } from '#lib/core/anchor/text-fragment.ts';

function anchorOf(quote: string) {
  return describeAnchor(new ArticleText(quote), { start: 0, end: quote.length });
}

test.each([
  ['a plain quote', 'the vote was lost', 'the%20vote%20was%20lost'],
  [
    'syntax of the directive',
    'a half-won, half-lost vote & more',
    'a%20half%2Dwon%2C%20half%2Dlost%20vote%20%26%20more',
  ],
  ['two paragraphs', 'one two\n\nthree four', 'one%20two,three%20four'],
])('%s', (_, quote, term) => {
  expect(textFragmentUrl('https://example.org/a?b=1#old', anchorOf(quote))).toBe(
    `https://example.org/a?b=1#:~:text=${term}`,
  );
});

test('a long quote is given by its first and last words', () => {
  const words = Array.from({ length: 90 }, (_, i) => `w${i}`).join(' ');
  expect(textFragmentUrl('https://example.org/', anchorOf(words))).toBe(
    'https://example.org/#:~:text=w0%20w1%20w2%20w3%20w4,w85%20w86%20w87%20w88%20w89',
  );
});
