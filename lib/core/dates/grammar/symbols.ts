/**
 * Text is matched as a string of symbols, one character a token, so that a written form is a short regular expression
 * over kinds of token instead of over letters. These are the kinds every language shares; words get theirs from the
 * language's vocabulary, from `FIRST_WORD_SYMBOL` on.
 */
export const SYMBOL = {
  comma: ',',
  /** Tight, between two words: `third-quarter`. */
  hyphen: '-',
  /** En or em dash, a spaced or doubled hyphen. */
  dash: '~',
  slash: '/',
  possessive: "'",
  open: '<',
  close: '>',
  /** Any other punctuation. */
  stop: '.',
  /** Between two blocks of the article. */
  blockBreak: '|',
  /** A run of words the vocabulary does not know, in lower case and capitalised. */
  other: '_',
  name: 'C',
  /** A number that cannot be part of a date: `$1,999`, `40%`, `2.0.6`, `3D`. */
  amount: '$',
  zero: 'a',
  upTo12: 'b',
  upTo24: 'c',
  upTo31: 'd',
  upTo59: 'e',
  upTo99: 'f',
  /** Four digits, 1000 to 2199. */
  fourDigits: 'Y',
  integer: 'N',
  /** With a decimal point or thousands separators. */
  decimal: 'F',
  /** 1st to 31st, and above. */
  dayOrdinal: 'o',
  ordinal: 'O',
  /** `14:30`, `9.30`. */
  clock: 'k',
  /** `2025-05-11`, with or without a time. */
  isoDate: 'i',
  /** `11/05/2025`, `11.05.2025`, `2025/05/11`. */
  numericDate: 'z',
  /** `1990s`, `'90s`. */
  decade: 'D',
  /** `'94`. */
  shortYear: 'y',
  /** `3Q`, `3Q24`. */
  quarterCode: 'q',
} as const;

const S = SYMBOL;
const SMALL = S.upTo12 + S.upTo24 + S.upTo31;

/** Of these a date can be made without any word (the slash is for 9/11). */
export const CORE_SYMBOLS = [
  S.fourDigits,
  S.clock,
  S.isoDate,
  S.numericDate,
  S.decade,
  S.shortYear,
  S.quarterCode,
  S.dayOrdinal,
  S.slash,
];

/** Names under which forms speak of the shared symbols. */
export const SHARED_CLASSES: Readonly<Record<string, string>> = {
  COMMA: S.comma,
  HYPHEN: S.hyphen,
  DASH: S.dash,
  SLASH: S.slash,
  POSS: S.possessive,
  OPEN: S.open,
  CLOSE: S.close,
  STOP: S.stop,
  BREAK: S.blockBreak,
  OTHER: S.other,
  CAP: S.name,
  AMOUNT: S.amount,
  DAY: SMALL,
  HOUR: S.zero + S.upTo12 + S.upTo24,
  HOUR12: S.upTo12,
  INT: S.zero + SMALL + S.upTo59 + S.upTo99 + S.fourDigits + S.integer,
  /** Whole numbers that cannot be a year. */
  COUNT: S.zero + SMALL + S.upTo59 + S.upTo99 + S.integer,
  DECIMAL: S.decimal,
  YEAR: S.fourDigits,
  TWODIGITS: S.upTo12 + S.upTo24 + S.upTo31 + S.upTo59 + S.upTo99,
  DAYORD: S.dayOrdinal,
  MONTHDAY: SMALL + S.dayOrdinal,
  DIGITORD: S.dayOrdinal + S.ordinal,
  CLOCK: S.clock,
  ISO: S.isoDate,
  NUMERIC: S.numericDate,
  DECADE: S.decade,
  SHORTYEAR: S.shortYear,
  QUARTERCODE: S.quarterCode,
};

/** Latin Extended-A: beyond every symbol above, and no regular expression syntax. */
export const FIRST_WORD_SYMBOL = 0x100;
