/** Words in a shingle; characters for scripts that write no spaces between words. */
const SHINGLE_LENGTH = 4;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Soft hyphens and the like, which one way of reading keeps and another leaves out, are no break of a word. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/gu;

/** The multiset of a text's runs of four words. */
export function shingles(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const tokens = tokenise(text);
  const last = Math.max(tokens.length - SHINGLE_LENGTH, tokens.length > 0 ? 0 : -1);
  for (let at = 0; at <= last; at++) {
    const shingle = tokens.slice(at, at + SHINGLE_LENGTH).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

/** F1 of the shingles of a text against the expected one; 1 when both are empty. */
export function shingleF1(text: string, expected: string): number {
  const [found, wanted] = [shingles(text), shingles(expected)];
  const [foundCount, wantedCount] = [total(found), total(wanted)];
  if (foundCount + wantedCount === 0) return 1;
  let common = 0;
  for (const [shingle, count] of found) common += Math.min(count, wanted.get(shingle) ?? 0);
  return (2 * common) / (foundCount + wantedCount);
}

function tokenise(text: string): string[] {
  const words =
    text
      .replace(INVISIBLE, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return words.flatMap((word) => (UNSPACED.test(word) ? [...word] : [word]));
}

function total(counts: Map<string, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}
