import { isApostrophe, isDigit, isLetter, isSpace } from './characters.ts';
import { lexApostrophe } from './lex-apostrophe.ts';
import { lexNumber } from './lex-number.ts';
import { lexPunctuation } from './lex-punctuation.ts';
import { lexAbbreviation, wordEnd, wordSymbol } from './lex-word.ts';
import { symbolString } from './symbol-string.ts';
import { SYMBOL } from './symbols.ts';
import type { Token } from './token.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A text as tokens: token `i` is `text.slice(starts[i], ends[i])` and its kind the symbol `symbols[i]`. */
export interface Lexed {
  readonly text: string;
  readonly symbols: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * Splits a text into tokens in one pass. White space is no token, except that a blank line is a block break; a run of
 * words unknown to the vocabulary is one token.
 */
export function lex(text: string, vocabulary: Vocabulary): Lexed {
  const codes: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let last = '';
  const put = (symbol: string, start: number, end: number) => {
    if (symbol === last && (symbol === SYMBOL.other || symbol === SYMBOL.name)) {
      ends[ends.length - 1] = end;
      return;
    }
    codes.push(symbol.charCodeAt(0));
    starts.push(start);
    ends.push(end);
    last = symbol;
  };
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) {
      const end = wordEnd(text, at);
      const abbreviation = lexAbbreviation(text, at, end, vocabulary);
      put(abbreviation?.symbol ?? wordSymbol(text, at, end, vocabulary), at, abbreviation?.end ?? end);
      at = abbreviation?.end ?? end;
    } else if (code === 0x20) at += 1;
    else {
      const token = lexOther(text, at, code);
      if (token.symbol !== null) put(token.symbol, at, token.end);
      at = token.end;
    }
  }
  return { text, symbols: symbolString(codes), starts, ends };
}

function lexOther(text: string, at: number, code: number): Token {
  if (isDigit(code)) return lexNumber(text, at);
  if (isSpace(code)) return lexSpace(text, at);
  return isApostrophe(code) ? lexApostrophe(text, at) : lexPunctuation(text, at);
}

function lexSpace(text: string, at: number): Token {
  let lines = 0;
  let end = at;
  for (let code = text.charCodeAt(end); isSpace(code); code = text.charCodeAt(end)) {
    if (code === 0x0a) lines += 1;
    end += 1;
  }
  return { symbol: lines > 1 ? SYMBOL.blockBreak : null, end };
}
