/** Looks a word up where it stands in a text, without cutting it out: most words of a text are in no vocabulary. */
export type WordTable = (text: string, start: number, end: number) => string | undefined;

interface Entry {
  readonly spelling: string;
  readonly symbol: string;
}

/** Slots of the table: some fifty for each word of a language, so that an unknown word nearly always meets none. */
const SLOTS = 1 << 15;

/** Words by length and three of their letters, which few share. */
export function createWordTable(symbols: ReadonlyMap<string, string>): WordTable {
  const slots = new Uint16Array(SLOTS);
  /** Entries of slot `s` are `buckets[slots[s]]`; bucket 0 is that of the empty slots. */
  const buckets: Entry[][] = [[]];
  for (const [spelling, symbol] of symbols) {
    const slot = slotOf(spelling, 0, spelling.length);
    if (slots[slot] === 0) slots[slot] = buckets.push([]) - 1;
    buckets[slots[slot] ?? 0]?.push({ spelling, symbol });
  }
  return (text, start, end) => {
    const bucket = slots[slotOf(text, start, end)];
    if (bucket === undefined || bucket === 0) return undefined;
    for (const { spelling, symbol } of buckets[bucket] ?? []) {
      if (spelling.length === end - start && text.startsWith(spelling, start)) return symbol;
    }
    return undefined;
  };
}

/** Multipliers are odd and far apart, so that the letters reach all bits of the slot. */
function slotOf(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  const last = text.charCodeAt(end - 1);
  const middle = text.charCodeAt((start + end) >> 1);
  return (first * 0x1a5 + middle * 0x2f1b + last * 0x35 + (end - start) * 0x61d) & (SLOTS - 1);
}
