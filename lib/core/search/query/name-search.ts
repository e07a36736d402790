import { fold } from '../../text/fold.ts';

/** The ids of the leaders one of whose names holds what was typed; with `isPrefix` its last word may go on. */
export type NameSearch = (typed: string, isPrefix: boolean) => ReadonlySet<string>;

const NOBODY: ReadonlySet<string> = new Set();
export const NO_NAMES: NameSearch = () => NOBODY;

/** Fewer letters begin too many names to mean one. A character of an unspaced script says more. */
const LEAST_LETTERS = 3;
/** Latin, Greek, Cyrillic and their like, folded. */
const ALPHABETIC = /^[ -\u06ff]+$/;
const PLAIN = /^[a-z\d ;]*$/i;
const NO_PART_OF_NAME = /[^\p{L}\p{N};]+/gu;

/**
 * Looks names up in one folded text, ` name ; name ` a line a person: made in one pass over a roster of any size, in
 * less time than passes between two keystrokes.
 *
 * @param people By person all names.
 * @param idOf The id of a person by place in the list; asked only of those found.
 */
export function createNameSearch(
  people: readonly (readonly string[])[],
  idOf: (person: number) => string,
): NameSearch {
  const text = people.map((names) => ` ${comparable(names.join(' ; '))} `).join('\n');
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);

  return (typed, isPrefix) => {
    const words = comparable(typed.replaceAll(';', ' ')).trim();
    if (words === '' || (isPrefix && words.length < LEAST_LETTERS && ALPHABETIC.test(words))) return NOBODY;
    const wanted = ` ${words}${isPrefix ? '' : ' '}`;
    const found = new Set<string>();
    for (let at = text.indexOf(wanted); at >= 0; ) {
      const line = lineOf(lineStarts, at);
      found.add(idOf(line));
      const next = lineStarts[line + 1];
      at = next === undefined ? -1 : text.indexOf(wanted, next);
    }
    return found;
  };
}

/** Looks in two lists of people. */
export function inEither(a: NameSearch, b: NameSearch): NameSearch {
  return (typed, isPrefix) => new Set([...a(typed, isPrefix), ...b(typed, isPrefix)]);
}

function comparable(text: string): string {
  // Most names of the roster are plain letters, for which patterns that know Unicode are not needed.
  if (PLAIN.test(text)) return text.toLowerCase();
  return fold(text).replace(NO_PART_OF_NAME, ' ');
}

function lineOf(lineStarts: readonly number[], at: number): number {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
