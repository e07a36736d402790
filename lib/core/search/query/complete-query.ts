import { collapseSpace } from '../../text/collapse-space.ts';
import type { Span } from '../../text/span.ts';
import type { Facets } from '../result/count-facets.ts';
import { isNamed } from '../segment/match-filters.ts';
import { tokenise } from '../text/tokenise.ts';
import { OPERATORS, type Operator } from './search-query.ts';
import { type QueryPiece, splitQuery } from './split-query.ts';

/** A way to go on with what is being typed. */
export interface Completion {
  /** What of the search it takes the place of. */
  readonly span: Span;
  readonly text: string;
  /** An operator, or the value as it is to be shown. */
  readonly label: string;
  /** How many notes have the value; null for an operator. */
  readonly count: number | null;
}

/** Offered at once; more is no help. */
const MOST = 8;
const QUOTES = /["“”„«»]/g;

/**
 * Operators, and their values with the most frequent first, that what stands before the caret may be the beginning of.
 *
 * @param facets Of all notes, or of those found without this piece.
 */
export function completeQuery(query: string, caret: number, facets: Facets): Completion[] {
  const piece = splitQuery(query).find(({ start, end }) => start < caret && caret <= end);
  if (!piece) return [];
  const completions =
    piece.operator === null ? operators(piece, caret) : values(piece, piece.operator, facets);
  return completions.slice(0, MOST);
}

function operators(piece: QueryPiece, caret: number): Completion[] {
  if (piece.isQuoted || caret < piece.end) return [];
  const typed = piece.value.toLowerCase();
  const span = { start: piece.start, end: piece.end };
  return OPERATORS.filter((name) => name.startsWith(typed)).map((name) => ({
    span,
    text: `${name}:`,
    label: `${name}:`,
    count: null,
  }));
}

function values(piece: QueryPiece, operator: Operator, facets: Facets): Completion[] {
  const words = tokenise(piece.value).map(({ term }) => term);
  const clause = { typed: piece.value, words, isExact: false };
  const span = { start: piece.start, end: piece.end };
  return countsOf(operator, facets)
    .filter((entry) => words.length === 0 || isNamed(entry, clause))
    .map(({ label, count }) => ({ span, text: `${operator}:${quoted(label)} `, label, count }));
}

function countsOf(operator: Operator, { tags, sites, leaders, mentioned, months }: Facets) {
  switch (operator) {
    case 'tag':
      return tags;
    case 'site':
      return sites;
    case 'leader':
      return leaders;
    case 'mentions':
      return mentioned;
    case 'before':
    case 'after':
      return months;
  }
}

/** In quotation marks where it is not one plain word. It cannot hold any itself: there is no way to write them. */
function quoted(label: string): string {
  const bare = collapseSpace(label.replace(QUOTES, ' '));
  return /^[\p{L}\p{N}-]+$/u.test(bare) ? bare : `"${bare}"`;
}
