/** Looks a word up where it stands in a text, without cutting it out: most words of a text are in no vocabulary. */
export type WordTable = (text: string, start: number, end: number) => string | undefined;

interface Entry {
  readonly spelling: string;
  readonly symbol: string;
}

/** Words by their first two letters and length, which few share. */
export function createWordTable(symbols: ReadonlyMap<string, string>): WordTable {
  const table = new Map<number, Entry[]>();
  for (const [spelling, symbol] of symbols) {
    const shape = shapeOf(spelling, 0, spelling.length);
    const entries = table.get(shape);
    if (entries === undefined) table.set(shape, [{ spelling, symbol }]);
    else entries.push({ spelling, symbol });
  }
  return (text, start, end) => {
    const entries = table.get(shapeOf(text, start, end));
    if (entries === undefined) return undefined;
    for (const { spelling, symbol } of entries) {
      if (spelling.length === end - start && text.startsWith(spelling, start)) return symbol;
    }
    return undefined;
  };
}

function shapeOf(text: string, start: number, end: number): number {
  const second = end - start > 1 ? text.charCodeAt(start + 1) : 0;
  return (((end - start) & 0x3f) << 16) ^ ((second & 0xff) << 8) ^ (text.charCodeAt(start) & 0xff);
}
