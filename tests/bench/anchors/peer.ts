import search from 'approx-string-match';
import type { Anchor } from '#lib/core/anchor/anchor.ts';
import type { Span } from '#lib/core/text/span.ts';

/** Weights of quote, prefix, suffix and position, context length and errors, as Hypothesis' client is published with. */
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 };
const CONTEXT = 32;
const MOST_ERRORS = 256;

/**
 * approx-string-match used the way Hypothesis uses it: all places with at most half the quote wrong, the best by
 * weighted likeness of quote, context and position. There is no floor.
 */
export function locateByPeer(text: string, { quote, prefix, suffix, position }: Anchor): Span | null {
  const found = matches(text, quote, Math.min(MOST_ERRORS, quote.length / 2));
  let best: { span: Span; score: number } | null = null;
  for (const { start, end, errors } of found) {
    const before = likeness(text.slice(Math.max(0, start - CONTEXT), start), prefix.slice(-CONTEXT));
    const behind = likeness(text.slice(end, end + CONTEXT), suffix.slice(0, CONTEXT));
    const near = 1 - Math.abs(start - position.start) / text.length;
    const score =
      WEIGHTS.quote * (1 - errors / quote.length) +
      WEIGHTS.prefix * before +
      WEIGHTS.suffix * behind +
      WEIGHTS.position * near;
    if (!best || score > best.score) best = { span: { start, end }, score };
  }
  return best?.span ?? null;
}

function matches(text: string, part: string, mostErrors: number) {
  const exact: { start: number; end: number; errors: number }[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    exact.push({ start: at, end: at + part.length, errors: 0 });
  }
  return exact.length > 0 ? exact : search(text, part, mostErrors);
}

function likeness(text: string, part: string): number {
  if (part === '') return 1;
  if (text === '') return 0;
  const errors = matches(text, part, part.length)[0]?.errors ?? part.length;
  return 1 - errors / part.length;
}
