import { ArticleText } from '#lib/core/anchor/article-text.ts';
import { describeAnchor } from '#lib/core/anchor/describe-anchor.ts';
import { locateAnchor } from '#lib/core/anchor/locate-anchor.ts';
import type { Span } from '#lib/core/text/span.ts';
import type { TextMap } from '#lib/core/text/text-map.ts';
import { rangeOfSpan, spanOfRange } from '#lib/dom/text/ranges.ts';
import { Random } from '../../seeded/random.ts';

/** Selections made on a page, and those that were noted and found again as the same range. */
export interface Selections {
  readonly made: number;
  readonly found: number;
}

const SELECTIONS = 20;
/** Code units: from within a word to over several paragraphs. */
const LONGEST = 1_500;

/** Selects, notes and finds again on an article and the same article read anew, as a later visit reads it. */
export function selectAndFind(map: TextMap<Text>, later: TextMap<Text>): Selections {
  const random = new Random(map.text.length);
  const [text, laterText] = [new ArticleText(map.text), new ArticleText(later.text)];
  let made = 0;
  let found = 0;
  for (let i = 0; i < SELECTIONS; i++) {
    const start = random.below(map.text.length);
    const end = Math.min(map.text.length, start + 1 + random.zipf(LONGEST));
    const selection = rangeOfSpan(map, { start, end });
    const span = selection && spanOfRange(map, selection);
    if (!span) continue;
    made += 1;
    const verdict = locateAnchor(laterText, describeAnchor(text, span));
    if (verdict.kind === 'exact' && isSameRange(map, later, span, verdict.span)) found += 1;
  }
  return { made, found };
}

function isSameRange(map: TextMap<Text>, later: TextMap<Text>, noted: Span, placed: Span): boolean {
  const [was, is] = [rangeOfSpan(map, noted), rangeOfSpan(later, placed)];
  return (
    was !== null &&
    is !== null &&
    was.compareBoundaryPoints(Range.START_TO_START, is) === 0 &&
    was.compareBoundaryPoints(Range.END_TO_END, is) === 0
  );
}
