import { blockSpanAround } from '../text/block-span.ts';
import { countCodePoints } from '../text/code-points.ts';
import { sentencesAround } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Anchor } from './anchor.ts';
import type { ArticleText } from './article-text.ts';
import { findEdited } from './find-edited.ts';
import { findExact } from './find-exact.ts';
import { type NotedSentence, notedSentence } from './noted-sentence.ts';
import { toPlainAnchor } from './places.ts';
import { toPlain } from './plain-text.ts';

/**
 * Where a noted passage stands now. `exact`: where it stood, with its words. `moved`: its words, elsewhere. `edited`:
 * the sentence they stand in reads otherwise than it did. `gone`: not here, or not surely here; never the most similar
 * place.
 */
export type Verdict = Standing | { readonly kind: 'gone' };

type Standing = {
  readonly span: Span;
  /** How many equal passages the article has, where nothing says surely which of them was noted: this one most likely. */
  readonly among?: number;
} & (
  | { readonly kind: 'exact' | 'moved' }
  | { readonly kind: 'edited'; readonly was: string; readonly now: string }
);

/**
 * Finds a noted passage by its position, then by its quote and context, then by what stands beside it, with a floor
 * (promise 4).
 */
export function locateAnchor(text: ArticleText, anchor: Anchor): Verdict {
  if (isUnchanged(text.source, anchor)) return { kind: 'exact', span: anchor.position };
  const known = toPlainAnchor(anchor);
  if (known.quote === '') return { kind: 'gone' };
  const noted = notedSentence(anchor);
  const place = findExact(text, known, noted, anchor);
  if (place) {
    const found = judge(text.source, text.plain.toSource(place), noted, anchor);
    // The same words in another sentence, beside nothing that was beside them, are another sentence's.
    if (place.isToldByContext || found.kind !== 'edited') {
      return place.among === undefined ? found : { ...found, among: place.among };
    }
  }
  const span = findEdited(text, known, noted, anchor);
  return span ? judge(text.source, span, noted, anchor) : { kind: 'gone' };
}

function judge(source: string, span: Span, noted: NotedSentence, anchor: Anchor): Standing {
  const { start, end } = sentencesAround(source, span);
  const now = source.slice(start, end);
  if (toPlain(now) !== toPlain(noted.text)) return { kind: 'edited', span, was: noted.text, now };
  return { kind: isWhereNoted(source, span, anchor) ? 'exact' : 'moved', span };
}

/** Of a quote that came without its place nobody can say that it moved. */
function isWhereNoted(source: string, { start }: Span, { position, codePoint }: Anchor): boolean {
  if (position.start < position.end) return start === position.start;
  return codePoint === undefined || countCodePoints(source.slice(0, start)) === codePoint;
}

/** Whether quote, context and paragraph stand where they stood, letter by letter: most notes on most visits. */
function isUnchanged(source: string, { quote, prefix, suffix, position, paragraph }: Anchor): boolean {
  const { start, end } = position;
  if (quote === '' || end - start !== quote.length || start < prefix.length) return false;
  if (!source.startsWith(prefix + quote + suffix, start - prefix.length)) return false;
  const block = blockSpanAround(source, position);
  return source.slice(block.start, block.end) === paragraph;
}
