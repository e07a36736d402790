import type { Span } from '../../text/span.ts';
import { OPERATORS, type Operator } from './search-query.ts';

/** A piece of a search between spaces: a word, a phrase, or an operator with its value. */
export interface QueryPiece extends Span {
  readonly operator: Operator | null;
  readonly value: string;
  /** Where the value begins, after the operator and an opening quotation mark. */
  readonly valueStart: number;
  readonly isQuoted: boolean;
  /** The closing quotation mark is missing: it is being typed. */
  readonly isOpen: boolean;
}

/** Operator, opening quotation mark and what it holds, or a run without spaces. Typographic marks count, too. */
const PIECE = new RegExp(`(?:(${OPERATORS.join('|')}):)?(?:["“”„«»]([^"“”„«»]*)(["“”„«»]?)|(\\S*))`, 'giuy');
const SPACE = /\s*/uy;

/** A word before a colon that is no operator is text: `Q: who asked`. */
export function splitQuery(query: string): QueryPiece[] {
  const pieces: QueryPiece[] = [];
  let at = 0;
  for (;;) {
    SPACE.lastIndex = at;
    SPACE.exec(query);
    at = SPACE.lastIndex;
    if (at >= query.length) return pieces;
    PIECE.lastIndex = at;
    const found = PIECE.exec(query);
    const [whole = '', operator, quoted, closing, bare = ''] = found ?? [];
    const isQuoted = quoted !== undefined;
    const value = quoted ?? bare;
    const head = operator === undefined ? 0 : operator.length + 1;
    pieces.push({
      start: at,
      end: at + whole.length,
      operator: (operator?.toLowerCase() as Operator | undefined) ?? null,
      value,
      valueStart: at + head + (isQuoted ? 1 : 0),
      isQuoted,
      isOpen: isQuoted && closing === '',
    });
    at += whole.length;
  }
}
