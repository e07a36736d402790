import type { Positions } from './segment.ts';

/** Seven bits of a number a byte, lowest first; the eighth says that more follow (LEB128). */
const MORE = 0x80;

/** Appends the places of one posting: how many there are, then the first, then each one's distance to the one before. */
export function pushPositions(bytes: number[], positions: readonly number[]): void {
  pushNumber(bytes, positions.length);
  let before = 0;
  for (const position of positions) {
    pushNumber(bytes, position - before);
    before = position;
  }
}

function pushNumber(bytes: number[], value: number): void {
  let rest = value;
  while (rest >= MORE) {
    bytes.push((rest & (MORE - 1)) | MORE);
    rest >>>= 7;
  }
  bytes.push(rest);
}

/** The places of a term in each of its postings, in their order. */
export function readPositions({ starts, bytes }: Positions, term: number): number[][] {
  const end = starts[term + 1] ?? 0;
  let at = starts[term] ?? 0;
  const read = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value |= (byte & (MORE - 1)) << shift;
      if (byte < MORE) return value;
    }
  };
  const lists: number[][] = [];
  while (at < end) {
    const list: number[] = [];
    let position = 0;
    for (let left = read(); left > 0; left--) {
      position += read();
      list.push(position);
    }
    lists.push(list);
  }
  return lists;
}
