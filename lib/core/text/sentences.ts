import { blockSpanAround } from './block-span.ts';
import type { Span } from './span.ts';

let segmenter: Intl.Segmenter | undefined;

/**
 * Boundaries by Unicode's rules (UAX 29), which need no language: the same text is always cut the same way. Made when a
 * text first needs it: it takes the browser longer than evaluating the whole reader, which most pages need without it.
 */
function theSegmenter(): Intl.Segmenter {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'sentence' });
  return segmenter;
}

/** The sentences of a text in their order, without white space at their ends. None goes over a line break. */
export function sentenceSpans(text: string): Span[] {
  return Array.from(theSegmenter().segment(text), ({ index, segment }) => ({
    start: index + (segment.length - segment.trimStart().length),
    end: index + segment.trimEnd().length,
  })).filter(({ start, end }) => start < end);
}

/** The sentences of its blocks that a span touches, from the start of the first to the end of the last. */
export function sentencesAround(text: string, span: Span): Span {
  const block = blockSpanAround(text, span);
  const sentences = sentenceSpans(text.slice(block.start, block.end)).map(({ start, end }) => ({
    start: block.start + start,
    end: block.start + end,
  }));
  const first = sentences.findLast(({ start }) => start <= span.start);
  const last = sentences.find(({ end }) => end >= span.end);
  return { start: first?.start ?? span.start, end: last?.end ?? span.end };
}
