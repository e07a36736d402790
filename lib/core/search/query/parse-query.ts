import { type DaySpan, daySpanOf } from '../text/day-span.ts';
import { isUnspaced, tokenise } from '../text/tokenise.ts';
import type { QueryProblem, SearchQuery, TextClause, ValueClause } from './search-query.ts';
import { type QueryPiece, splitQuery } from './split-query.ts';

/** More pieces are left out: nobody types them, and each costs a look-up. */
const MAX_PIECES = 32;
const RANGE = '..';

/** Reads a search. What cannot be understood is left out and named in `problems`; it never throws. */
export function parseQuery(query: string): SearchQuery {
  const all = splitQuery(query);
  const pieces = all.slice(0, MAX_PIECES);
  const problems = pieces.flatMap((piece) => problemOf(piece) ?? []);
  const over = all[MAX_PIECES];
  if (over) problems.push({ kind: 'too-long', span: { start: over.start, end: query.length } });

  const of = (operator: QueryPiece['operator']) => pieces.filter((piece) => piece.operator === operator);
  const spans = (operator: QueryPiece['operator']) =>
    of(operator).flatMap((piece) => periodOf(piece.value) ?? []);
  const before = spans('before').map(({ first }) => first);
  const after = spans('after').map(({ last }) => last);
  return {
    text: of(null).flatMap((piece) => textClause(piece) ?? []),
    tags: of('tag').flatMap((piece) => valueClause(piece) ?? []),
    sites: of('site').flatMap((piece) => valueClause(piece) ?? []),
    leaders: of('leader').flatMap((piece) => valueClause(piece) ?? []),
    before: before.length > 0 ? Math.min(...before) : null,
    after: after.length > 0 ? Math.max(...after) : null,
    mentions: spans('mentions'),
    problems,
  };
}

function problemOf(piece: QueryPiece): QueryProblem | null {
  const { start, end, operator, value, isOpen } = piece;
  const span = { start, end };
  if (isOpen) return { kind: 'open-quote', span };
  if (operator === null) return null;
  const isDated = operator === 'before' || operator === 'after' || operator === 'mentions';
  if (isDated && value !== '' && periodOf(value) === null) return { kind: 'no-date', span };
  return tokenise(value).length === 0 ? { kind: 'no-value', span } : null;
}

/** Several terms without a space between them stand together in the note, too: `Jong-un`, `2025-06`, `泽连斯基`. */
function textClause({ value, isQuoted }: QueryPiece): TextClause | null {
  const tokens = tokenise(value);
  const terms = tokens
    // The pairs before it say it all; in a text the last character of a run need not be the last.
    .filter(({ end, term }, i) => !(isUnspaced(term) && term.length === 1 && tokens[i - 1]?.end === end))
    .map(({ term }) => term);
  return terms.length > 0 ? { typed: value, terms, isPrefix: !isQuoted || endsInOneUnspaced(terms) } : null;
}

/** A character of an unspaced script by itself is found wherever it begins a pair. */
function endsInOneUnspaced(terms: readonly string[]): boolean {
  const last = terms.at(-1) ?? '';
  return last.length === 1 && isUnspaced(last);
}

function valueClause({ value, isQuoted }: QueryPiece): ValueClause | null {
  const words = tokenise(value).map(({ term }) => term);
  return words.length > 0 ? { typed: value, words, isExact: isQuoted } : null;
}

/** A day, week, month, quarter, season, year, decade or century as TIMEX3 writes it, or two with `..` between. */
function periodOf(value: string): DaySpan | null {
  const [from = '', to = from, ...more] = value.trim().toUpperCase().split(RANGE);
  const first = daySpanOf(from);
  const last = daySpanOf(to);
  return first && last && more.length === 0 && first.first <= last.last
    ? { first: first.first, last: last.last }
    : null;
}
