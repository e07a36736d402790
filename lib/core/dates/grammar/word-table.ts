/** Looks a word up where it stands in a text, without cutting it out: most words of a text are in no vocabulary. */
export interface WordTable {
  /**
   * Code of the symbol of `text.slice(start, end)`, by its exact spelling; 0 where it is none of the words.
   *
   * @param hash That of the slice, where it is known already.
   */
  codeAt(text: string, start: number, end: number, hash?: number): number;
}

/** Slots of the table: some ten for each word of a language, so that an unknown word seldom meets one. */
const SLOTS = 1 << 13;

export function createWordTable(symbols: ReadonlyMap<string, string>): WordTable {
  const spellings: string[] = [''];
  const codes = new Uint16Array(symbols.size + 1);
  const hashes = new Int32Array(symbols.size + 1);
  /** Number of the first word of a slot, and after each word that of the next; 0 for none. */
  const firsts = new Uint16Array(SLOTS);
  const nexts = new Uint16Array(symbols.size + 1);
  for (const [spelling, symbol] of symbols) {
    const hash = hashOf(spelling, 0, spelling.length);
    const word = spellings.push(spelling) - 1;
    codes[word] = symbol.charCodeAt(0);
    hashes[word] = hash;
    nexts[word] = firsts[slotOf(hash)] ?? 0;
    firsts[slotOf(hash)] = word;
  }
  return {
    codeAt(text, start, end, hash = hashOf(text, start, end)) {
      let word = firsts[slotOf(hash)] ?? 0;
      while (word !== 0) {
        if (hashes[word] === hash && isAt(spellings[word] ?? '', text, start, end)) return codes[word] ?? 0;
        word = nexts[word] ?? 0;
      }
      return 0;
    },
  };
}

/** The hash of a word by one code unit more; that of one unit is the unit. */
export function longerHash(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

function hashOf(text: string, start: number, end: number): number {
  let hash = text.charCodeAt(start);
  for (let at = start + 1; at < end; at++) hash = longerHash(hash, text.charCodeAt(at));
  return hash;
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 13)) & (SLOTS - 1);
}

function isAt(spelling: string, text: string, start: number, end: number): boolean {
  return spelling.length === end - start && standsAt(spelling, text, start);
}

/** `String.prototype.startsWith`, which is a call too slow for words of five letters. */
function standsAt(spelling: string, text: string, start: number): boolean {
  for (let i = 0; i < spelling.length; i++) {
    if (spelling.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  }
  return true;
}
