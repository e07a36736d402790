/** English number words and the number each adds or, from a hundred on, multiplies by. */
export const NUMERALS = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
  dozen: 12,
} as const;

const FRACTION = /^(\d+)?\s*(\d+)\/(\d+)$/;
const PLAIN = /^[\d,]+(?:\.\d+)?$/;

/** Reads a number in digits or words: `1,500`, `2 1/2`, `twenty-five`, `a hundred`; null when it is none. */
export function parseNumber(text: string): number | null {
  const trimmed = text.trim().toLowerCase();
  if (PLAIN.test(trimmed)) return Number(trimmed.replaceAll(',', ''));
  const [, whole, numerator, denominator] = FRACTION.exec(trimmed) ?? [];
  if (numerator !== undefined && denominator !== undefined) {
    return Number(denominator) === 0 ? null : Number(whole ?? 0) + Number(numerator) / Number(denominator);
  }
  return parseWords(trimmed.split(/[\s-]+/));
}

function parseWords(words: readonly string[]): number | null {
  let total = 0;
  let group = 0;
  for (const word of words) {
    if (word === 'and' || word === 'a') continue;
    if (!isNumeral(word)) return null;
    const value = NUMERALS[word];
    if (value >= 1000) {
      total += (group || 1) * value;
      group = 0;
    } else if (value === 100 || word === 'dozen') group = (group || 1) * value;
    else group += value;
  }
  return total + group;
}

/** Reads a year as it is said: `nineteen ninety-six`, `two thousand and eight`; null when it is no year. */
export function parseSpokenYear(text: string): number | null {
  const [first, ...rest] = text
    .trim()
    .toLowerCase()
    .split(/[\s-]+/);
  const century = first !== undefined && isNumeral(first) ? NUMERALS[first] : 0;
  if (rest.includes('thousand')) {
    const year = parseNumber(text);
    return year !== null && year >= 2000 && year < 2100 ? year : null;
  }
  const years = parseWords(rest);
  return century >= 13 && century <= 20 && years !== null && years >= 10 && years <= 99
    ? century * 100 + years
    : null;
}

function isNumeral(word: string): word is keyof typeof NUMERALS {
  return Object.hasOwn(NUMERALS, word);
}
