import type { Span } from '../text/span.ts';
import { WordList } from '../text/word-list.ts';
import { splitWords } from '../text/words.ts';

/** One full name as compared: folded words, and which of them are the surname. */
export interface NamePattern {
  readonly words: readonly string[];
  /** Word indices. The last word of the surname is the key under which the roster finds the name. */
  readonly surname: Span;
  /** A title without which the words name no one, and which is outside the span: `pope` for `Francis`. */
  readonly title?: string;
}

/** Arabic articles as Latin and Cyrillic transliterate them. They come and go (`Bashar Assad`), so patterns hold none. */
const ARTICLES = new WordList('al el ad as ash an ar at az ul ur аль эль ад ас аш ан ар ат аз');

/** Small words that belong to the surname after them, written with or without a capital. */
export const PARTICLES = new WordList(
  'de del della di da dos das do du van von der den ter ten bin ibn ben bint arap ould wa la le las los e y zu und де ди да ван фон дер бен бин ибн',
);

/** Generations and regnal numbers. */
export const SUFFIXES = new WordList(
  'jr sr junior senior ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxiii',
);

/** Titles under which people are known who have no surname, or are known by it alone. */
const PART_OF_NAME = new WordList(
  `pope king queen emperor empress sultan emir prince princess tsar czar kaiser lord lady baroness mullah ayatollah
   patriarch archbishop cardinal chairman general marshal subcomandante`,
);

/**
 * @param surname Where it is not the last word with its particles: `Xi` in `Xi Jinping`, `Suu Kyi`.
 */
export function namePattern(name: string, surname?: string): NamePattern {
  const words = foldedWords(name);
  const [title = '', ...rest] = words;
  if (PART_OF_NAME.has(title) && rest.length > 0) {
    const bare = namePattern(rest.join(' '), surname);
    return bare.surname.start === 0 ? { ...bare, title } : bare;
  }
  const given = surname === undefined ? [] : foldedWords(surname);
  const at = given.length > 0 ? indexOfRun(words, given) : -1;
  if (at >= 0) return { words, surname: { start: at, end: at + given.length } };
  const end = bareLength(words);
  let start = end - 1;
  // The first word is never taken: `Ben Carson` is not all surname.
  while (start > 1 && PARTICLES.has(words[start - 1] ?? '')) start -= 1;
  return { words, surname: { start, end } };
}

/** The words of a name in folded form, without Arabic articles. */
export function foldedWords(name: string): string[] {
  const words = splitWords(name);
  return words
    .filter((word, index) => {
      const next = words[index + 1];
      return next === undefined || !isArticle(word.folded, word.capital, next.hyphened);
    })
    .map((word) => word.folded);
}

/** Most are English words too, so only `al` and `el` may stand without a hyphen, and then in lower case. */
export function isArticle(folded: string, isCapital: boolean, isBeforeHyphen: boolean): boolean {
  if (!ARTICLES.has(folded)) return false;
  return isBeforeHyphen || (!isCapital && (folded === 'al' || folded === 'el'));
}

/** The key under which the roster finds a pattern. */
export function keyOf({ words, surname }: NamePattern): string {
  return words[surname.end - 1] ?? '';
}

/** Number of words without generation and number; at least 1. */
function bareLength(words: readonly string[]): number {
  let length = words.length;
  while (length > 1 && SUFFIXES.has(words[length - 1] ?? '')) length -= 1;
  return length;
}

function indexOfRun(words: readonly string[], run: readonly string[]): number {
  return words.findIndex((_, at) => run.every((word, i) => words[at + i] === word));
}
