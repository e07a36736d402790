import type { Span } from '../../text/span.ts';
import type { TextClause } from '../query/search-query.ts';
import { isUnspaced, type Token, tokenise } from '../text/tokenise.ts';

/** Where a search's words stand in a text, ascending, those that touch or overlap as one; for showing the match. */
export function matchSpans(text: string, clauses: readonly TextClause[]): Span[] {
  if (clauses.length === 0) return [];
  const tokens = tokenise(text);
  const spans: Span[] = [];
  for (const { terms, isPrefix } of clauses) {
    for (let at = 0; at + terms.length <= tokens.length; at++) {
      if (terms.every((term, i) => fits(tokens[at + i], term, isPrefix && i === terms.length - 1)))
        spans.push({ start: tokens[at]?.start ?? 0, end: endOf(tokens[at + terms.length - 1], terms) });
    }
  }
  return merged(spans);
}

function fits(token: Token | undefined, term: string, isPrefix: boolean): boolean {
  return token !== undefined && (isPrefix ? token.term.startsWith(term) : token.term === term);
}

/** A character of an unspaced script is found as the first of a pair, of which only it is meant. */
function endOf(token: Token | undefined, terms: readonly string[]): number {
  const last = terms.at(-1) ?? '';
  if (token === undefined) return 0;
  return isUnspaced(last) && last.length < token.term.length ? token.start + last.length : token.end;
}

function merged(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const before = merged.at(-1);
    if (before && span.start <= before.end)
      merged[merged.length - 1] = { start: before.start, end: Math.max(before.end, span.end) };
    else merged.push(span);
  }
  return merged;
}
