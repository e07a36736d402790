import { sentencesAround } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Anchor } from './anchor.ts';

/** The noted words within the paragraph that is kept with them. */
export interface NotedSentence {
  readonly quote: string;
  /** The sentences that the quote touches, as they stood. */
  readonly text: string;
  /** Whether the quote began and ended with them. */
  readonly isFromStart: boolean;
  readonly isToEnd: boolean;
  /** What stood before and behind the quote, as far as it is known: its paragraph's rest, or the context kept. */
  readonly before: string;
  readonly behind: string;
}

/** Reads the noted sentences from an anchor; where its parts do not fit together, the quote alone. */
export function notedSentence(anchor: Anchor): NotedSentence {
  const { paragraph, quote, prefix, suffix } = anchor;
  const span = quoteInParagraph(anchor);
  if (!span) return { quote, text: quote, isFromStart: true, isToEnd: true, before: prefix, behind: suffix };
  const sentence = sentencesAround(paragraph, span);
  return {
    quote,
    text: paragraph.slice(sentence.start, sentence.end),
    isFromStart: sentence.start === span.start,
    isToEnd: sentence.end === span.end,
    before: longer(paragraph.slice(0, span.start), prefix),
    behind: longer(paragraph.slice(span.end), suffix),
  };
}

function longer(a: string, b: string): string {
  return a.length >= b.length ? a : b;
}

/** Of several places with the same words, the one after which the paragraph goes on as the suffix does. */
function quoteInParagraph({ paragraph, quote, prefix, suffix }: Anchor): Span | null {
  let best: { span: Span; agreement: number } | null = null;
  for (let at = paragraph.indexOf(quote); at >= 0 && quote !== ''; at = paragraph.indexOf(quote, at + 1)) {
    const span = { start: at, end: at + quote.length };
    const agreement =
      Math.min(span.start, commonEnd(paragraph.slice(0, span.start), prefix)) +
      commonStart(paragraph.slice(span.end), suffix);
    if (!best || agreement > best.agreement) best = { span, agreement };
  }
  return best?.span ?? null;
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}
