import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { ArticleText } from '#lib/core/anchor/article-text.ts';
import { describeAnchor } from '#lib/core/anchor/describe-anchor.ts';
import { locateAnchor } from '#lib/core/anchor/locate-anchor.ts';
import { readArticle } from '#lib/dom/article/read-article.ts';
import { rangeOfSpan, spanOfRange } from '#lib/dom/text/ranges.ts';
import { PAGE_CASES } from './article-pages.ts';
import { BESIDE_CASES } from './beside-pages.ts';
import { showPage } from './show-page.ts';

const URL = 'https://gazette.example.org/world/harbour-vote';
let undo = () => {};
afterEach(() => undo());

test.each([...PAGE_CASES, ...BESIDE_CASES])(
  'any selection is noted and found again as it was: $name',
  ({ page }) => {
    undo = showPage(page);
    const map = readArticle(document, URL)?.map;
    const nodes = [...new Set(map?.pieces.map(({ node }) => node) ?? [])];
    if (!map || nodes.length === 0) return;
    // The page read again: what a later visit finds.
    const again = readArticle(document, URL)?.map;
    const later = new ArticleText(again?.text ?? '');
    const point = fc.record({ node: fc.nat(nodes.length - 1), offset: fc.nat(500) });
    fc.assert(
      fc.property(point, point, (a, b) => {
        const [from, to] = [a, b].sort((x, y) => x.node - y.node || x.offset - y.offset);
        const [first, last] = [nodes[from?.node ?? 0], nodes[to?.node ?? 0]];
        if (!from || !to || !first || !last || !again) return;
        const selection = document.createRange();
        selection.setStart(first, Math.min(from.offset, first.length));
        selection.setEnd(last, Math.min(to.offset, last.length));
        const span = spanOfRange(map, selection);
        if (!span) return;
        const verdict = locateAnchor(later, describeAnchor(new ArticleText(map.text), span));
        expect(verdict).toEqual({ kind: 'exact', span });
        expect(String(rangeOfSpan(again, span))).toBe(String(rangeOfSpan(map, span)));
      }),
    );
  },
);
