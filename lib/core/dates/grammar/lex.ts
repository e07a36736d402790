import { codeAt, isApostrophe, isDigit, isLetter, isSpace } from './characters.ts';
import { lexApostrophe } from './lex-apostrophe.ts';
import { lexNumber } from './lex-number.ts';
import { lexPunctuation, PLAIN_MARKS } from './lex-punctuation.ts';
import { lexAbbreviation, WordReader } from './lex-word.ts';
import { SYMBOL } from './symbols.ts';
import type { Token } from './token.ts';
import { type Lexed, TokenBuffer } from './token-buffer.ts';
import type { Vocabulary } from './vocabulary.ts';

const SPACE = 0x20;
const LINE_FEED = 0x0a;
const FULL_STOP = 0x2e;

/**
 * Splits a text into tokens in one pass, of which the buffer keeps those that may be part of a date. White space is no
 * token, except that a blank line is a block break.
 */
export function lex(text: string, vocabulary: Vocabulary): Lexed {
  const tokens = new TokenBuffer(vocabulary.kinds);
  const word = new WordReader(text, vocabulary);
  const { length } = text;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (code === SPACE) {
      at += 1;
    } else if (isLetter(code)) {
      word.read(at, code);
      const { end, after } = word;
      const abbreviation = after === FULL_STOP ? lexAbbreviation(text, at, end, vocabulary) : null;
      if (abbreviation === null) {
        tokens.put(word.code, at, end);
        at = after === SPACE ? end + 1 : end;
      } else at = put(tokens, abbreviation, at);
    } else if (code < 0x80 && PLAIN_MARKS[code]) {
      tokens.put(PLAIN_MARKS[code], at, at + 1);
      at += 1;
    } else at = put(tokens, lexOther(text, at, code), at);
  }
  return tokens.finish(text);
}

function put(tokens: TokenBuffer, { symbol, end }: Token, start: number): number {
  if (symbol !== null) tokens.put(symbol.charCodeAt(0), start, end);
  return end;
}

function lexOther(text: string, at: number, code: number): Token {
  if (isDigit(code)) return lexNumber(text, at);
  if (isSpace(code)) return lexSpace(text, at);
  return isApostrophe(code) ? lexApostrophe(text, at) : lexPunctuation(text, at);
}

function lexSpace(text: string, at: number): Token {
  let lines = 0;
  let end = at;
  for (let code = codeAt(text, end); isSpace(code); code = codeAt(text, end)) {
    if (code === LINE_FEED) lines += 1;
    end += 1;
  }
  return { symbol: lines > 1 ? SYMBOL.blockBreak : null, end };
}
