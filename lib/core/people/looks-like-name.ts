/** Words of a name at most, and code units: `Sheikh Mohammed bin Rashid Al Maktoum` has seven. */
const MOST_WORDS = 7;
const LONGEST = 60;
/** Characters of a name that is written without spaces. */
const UNSPACED = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー·・]{2,12}$/u;

/** Letters, and what joins them within a name: marks, apostrophes, hyphens; or initials; or a generation. */
const WORD = /^(?:\p{L}[\p{L}\p{M}'’\-‐‑]*|(?:\p{Lu}\.)+|[JS]r\.)$/u;
/** Begins with a capital, or is of a script that has none; `al-Assad`, `d’Estaing` and `van` do not. */
const CAPITALISED = /^(?:[\p{Lu}\p{Lt}\p{Lo}]|\p{Ll}{1,3}['’\-‐‑]\p{Lu})/u;

/**
 * Whether selected words may be someone's name: two words or more of which the first and the last are capitalised. It
 * is for the reader to know whether they are; this only keeps the question from every other selection.
 */
export function looksLikeName(words: string): boolean {
  const text = words.trim();
  if (text.length > LONGEST || text.includes('\n')) return false;
  if (UNSPACED.test(text)) return true;
  const parts = text.split(/\s+/u);
  if (parts.length < 2 || parts.length > MOST_WORDS || !parts.every((part) => WORD.test(part))) return false;
  const capitals = parts.filter((part) => CAPITALISED.test(part));
  // Small words between, `van der` or `bin`, are two at most in a row; a sentence has more.
  return (
    CAPITALISED.test(parts[0] ?? '') &&
    CAPITALISED.test(parts.at(-1) ?? '') &&
    parts.length - capitals.length <= 2
  );
}
