import type { Words } from '../../text/words.ts';
import { NAMED_AFTER, NAMED_AFTER_IN_LOWER_CASE, NAMES_A_THING } from '../lexicon/named-after.ts';
import type { Reading } from '../reading.ts';

/** How many capitalised words may stand between: `Kennedy International Airport`, `Reagan Washington National`. */
const REACH = 3;

/** Whether the name is that of a thing: `Trump Tower`, `Kennedy Airport`, `USS Gerald R. Ford`, `Lake Carter`. */
export function isNamedAfterPerson({ words }: Reading, first: number, last: number): boolean {
  return namesThing(words, first) || isFollowedByThing(words, last) || isTheAlone(words, first, last);
}

function namesThing(words: Words, first: number): boolean {
  const start = words.get(first);
  const before = words.get(first - 1);
  return start?.joined === true && before !== undefined && NAMES_A_THING.has(before.folded);
}

function isFollowedByThing(words: Words, last: number): boolean {
  for (let i = last + 1; i <= last + REACH; i += 1) {
    const word = words.get(i);
    if (!word?.joined) return false;
    if (i === last + 1 && NAMED_AFTER_IN_LOWER_CASE.has(word.folded)) return true;
    if (!word.capital) return false;
    if (NAMED_AFTER.has(word.folded)) return true;
  }
  return false;
}

/** `the John F. Kennedy`, with no noun after it (`the Obama campaign`): people in full take no article, ships do. */
function isTheAlone(words: Words, first: number, last: number): boolean {
  if (first === last || !words.get(first)?.joined || words.get(first - 1)?.folded !== 'the') return false;
  return words.get(last + 1)?.joined !== true && words.get(last)?.possessive !== true;
}
