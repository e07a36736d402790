import { sentenceSpans } from '#lib/core/text/sentences.ts';
import type { Span } from '#lib/core/text/span.ts';
import { BLOCK_BREAK } from '#lib/core/text/text-map-builder.ts';

/** A sentence of a page's text, and whether it opens or closes a paragraph. */
export interface Sentence extends Span {
  readonly text: string;
  readonly opensBlock: boolean;
  readonly closesBlock: boolean;
}

/** Fewer words are a label or a crumb of one, and nobody's sentence. */
const LEAST_WORDS = 3;

export function sentencesOf(text: string): Sentence[] {
  return sentenceSpans(text).map(({ start, end }) => ({
    start,
    end,
    text: text.slice(start, end),
    opensBlock: start === 0 || text.slice(start - BLOCK_BREAK.length, start) === BLOCK_BREAK,
    closesBlock: end === text.length || text.startsWith(BLOCK_BREAK, end),
  }));
}

export function isNotable({ text }: Sentence): boolean {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).length >= LEAST_WORDS;
}
