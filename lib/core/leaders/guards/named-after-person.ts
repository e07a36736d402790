import type { Words } from '../../text/words.ts';
import type { Language } from '../languages/language.ts';
import { NAMED_AFTER, NAMED_AFTER_IN_LOWER_CASE, NAMES_A_THING } from '../lexicon/named-after.ts';
import type { Reading } from '../reading.ts';

/** Chinese, Japanese and Korean put it right after the name: thought, -ism, airport, road, memorial, foundation. */
const UNSPACED_THING =
  /^(?:思想|主[义義]|机场|機場|空港|[纪紀記]念[馆館]|大道|大[桥橋]|基金[会會]|財団|号航母|号[駆驱]逐[舰艦]|공항|기념관|재단|도서관)/u;
const LONGEST_UNSPACED_THING = 4;

/** How many capitalised words may stand between: `Kennedy International Airport`, `Reagan Washington National`. */
const REACH = 3;

/** Whether the name is that of a thing: `Trump Tower`, `Kennedy Airport`, `USS Gerald R. Ford`, `Lake Carter`. */
export function isNamedAfterPerson({ words, language }: Reading, first: number, last: number): boolean {
  return (
    namesThing(words, first, language) ||
    isFollowedByThing(words, last) ||
    isTheAlone(words, first, last) ||
    isFollowedUnspaced(words, last)
  );
}

function namesThing(words: Words, first: number, language: Language): boolean {
  const start = words.get(first);
  const before = words.get(first - 1);
  return (
    start?.joined === true &&
    before !== undefined &&
    (NAMES_A_THING.has(before.folded) || language.namesThing(before.folded))
  );
}

function isFollowedUnspaced(words: Words, last: number): boolean {
  const end = words.get(last)?.end ?? 0;
  return UNSPACED_THING.test(words.text.slice(end, end + LONGEST_UNSPACED_THING));
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
