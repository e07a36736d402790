import type { Lexed } from './lex.ts';
import { symbolString } from './symbol-string.ts';
import { SYMBOL } from './symbols.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Tokens no form runs across, though it may look at them from beside. */
const BREAKS = SYMBOL.other + SYMBOL.name + SYMBOL.amount + SYMBOL.blockBreak;

/**
 * Leaves out the stretches between unknown words that hold no word a date could be made of: four fifths of an
 * article. Rules find the same in what is left, because every form holds such a word and none holds a break.
 */
export function condense(lexed: Lexed, vocabulary: Vocabulary): Lexed {
  const { text, symbols } = lexed;
  const kept: number[] = [];
  const keep = (from: number, to: number) => {
    for (let token = Math.max(from, (kept.at(-1) ?? -1) + 1); token < to; token++) kept.push(token);
  };
  let from = 0;
  let promising = false;
  for (let token = 0; token < symbols.length; token++) {
    const symbol = symbols.charAt(token);
    if (BREAKS.includes(symbol)) {
      if (promising) keep(from, token + 1);
      from = token;
      promising = false;
    } else promising ||= vocabulary.cores.has(symbol);
  }
  if (promising) keep(from, symbols.length);
  return {
    text,
    symbols: symbolString(kept.map((token) => symbols.charCodeAt(token))),
    starts: kept.map((token) => lexed.starts[token] ?? 0),
    ends: kept.map((token) => lexed.ends[token] ?? 0),
  };
}
