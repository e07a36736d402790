import { codeAt, isSpace, matchAt } from './characters.ts';
import { SYMBOL } from './symbols.ts';
import type { Token } from './token.ts';

const HYPHEN_MINUS = 0x2d;
/** Rest of a web address, handle or tag; longer than any real one, so that hostile text costs no more. */
const ADDRESS = /(?:[@#]|:\/\/)\S{1,4096}/y;

const SYMBOLS: Readonly<Record<string, string>> = {
  ',': SYMBOL.comma,
  '/': SYMBOL.slash,
  '(': SYMBOL.open,
  '[': SYMBOL.open,
  ')': SYMBOL.close,
  ']': SYMBOL.close,
  '\u2012': SYMBOL.dash,
  '\u2013': SYMBOL.dash,
  '\u2014': SYMBOL.dash,
  '\u2212': SYMBOL.dash,
};

/** Codes of the symbols of the ASCII marks that are always one token, whatever stands beside them; 0 for others. */
export const PLAIN_MARKS: Readonly<Uint8Array> = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const char = String.fromCharCode(code);
  return /[!-/:-@[-`{-~]/.test(char) && !"-@#:'".includes(char) ? symbolOf(char).charCodeAt(0) : 0;
});

/** Reads one mark, or a run of hyphens, which stands for a dash; handles, tags and the rest of a web address count as an unknown word. */
export function lexPunctuation(text: string, start: number): Token {
  const char = text.charAt(start);
  let end = start + 1;
  if (char === '-' || char === '\u2010' || char === '\u2011') {
    while (codeAt(text, end) === HYPHEN_MINUS) end += 1;
    const isDash = end > start + 1 || isBoundary(text, start - 1) || isBoundary(text, end);
    return { symbol: isDash ? SYMBOL.dash : SYMBOL.hyphen, end };
  }
  if (char === '@' || char === '#' || char === ':') {
    const address = matchAt(ADDRESS, text, start);
    if (address !== undefined) return { symbol: SYMBOL.other, end: start + address.length };
  }
  return { symbol: symbolOf(char), end };
}

function symbolOf(char: string): string {
  return SYMBOLS[char] ?? SYMBOL.stop;
}

function isBoundary(text: string, at: number): boolean {
  const code = codeAt(text, at);
  return isSpace(code) || code === 0;
}
