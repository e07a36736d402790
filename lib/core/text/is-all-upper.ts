import { classAt, DIGIT, MARK, SURROGATE, UPPER } from './character-class.ts';

const APOSTROPHES = "'’";

/** Whether a word has at least two letters, all capitals; digits and apostrophes may stand among them. */
export function isAllUpper(text: string, start: number, end: number): boolean {
  const first = classAt(text, start);
  let at = start + (first & SURROGATE ? 2 : 1);
  if (!(first & UPPER) || at >= end) return false;
  while (at < end) {
    const bits = classAt(text, at);
    if (!(bits & (UPPER | MARK | DIGIT)) && !APOSTROPHES.includes(text.charAt(at))) return false;
    at += bits & SURROGATE ? 2 : 1;
  }
  return true;
}
