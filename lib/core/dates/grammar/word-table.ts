/** Looks a word up where it stands in a text, without cutting it out: most words of a text are in no vocabulary. */
export interface WordTable {
  /** Code of the symbol of `text.slice(start, end)`, by its exact spelling; 0 where it is none of the words. */
  codeAt(text: string, start: number, end: number): number;
}

/** Slots of the table: some ten for each word of a language, so that an unknown word seldom meets one. */
const SLOTS = 1 << 13;

/** Words by length and three of their letters, which few share. */
export function createWordTable(symbols: ReadonlyMap<string, string>): WordTable {
  const spellings: string[] = [''];
  const codes = new Uint16Array(symbols.size + 1);
  /** Number of the first word of a slot, and after each word that of the next; 0 for none. */
  const firsts = new Uint16Array(SLOTS);
  const nexts = new Uint16Array(symbols.size + 1);
  for (const [spelling, symbol] of symbols) {
    const slot = slotOf(spelling, 0, spelling.length);
    const word = spellings.push(spelling) - 1;
    codes[word] = symbol.charCodeAt(0);
    nexts[word] = firsts[slot] ?? 0;
    firsts[slot] = word;
  }
  return {
    codeAt(text, start, end) {
      let word = firsts[slotOf(text, start, end)] ?? 0;
      while (word !== 0) {
        const spelling = spellings[word] ?? '';
        if (spelling.length === end - start && standsAt(spelling, text, start)) return codes[word] ?? 0;
        word = nexts[word] ?? 0;
      }
      return 0;
    },
  };
}

/** Multipliers are odd and far apart, so that the letters reach all bits of the slot. */
function slotOf(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  const last = text.charCodeAt(end - 1);
  const middle = text.charCodeAt((start + end) >> 1);
  return (first * 0x1a5 + middle * 0x2f1b + last * 0x35 + (end - start) * 0x61d) & (SLOTS - 1);
}

/** `String.prototype.startsWith`, which is a call too slow for words of five letters. */
function standsAt(spelling: string, text: string, start: number): boolean {
  for (let i = 0; i < spelling.length; i++) {
    if (spelling.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  }
  return true;
}
