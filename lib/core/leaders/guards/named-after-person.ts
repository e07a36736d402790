import type { Words } from '../../text/words.ts';
import type { Language } from '../languages/language.ts';
import { NAMED_AFTER, NAMED_AFTER_IN_LOWER_CASE, NAMES_A_THING } from '../lexicon/named-after.ts';
import type { Reading } from '../reading.ts';

/** Chinese, Japanese and Korean put it right after the name: thought, -ism, airport, road, memorial, foundation. */
const UNSPACED_THING =
  /^(?:思想|主[义義]|机场|機場|空港|[纪紀記]念[馆館]|大道|大[桥橋]|基金[会會]|財団|号航母|号[駆驱]逐[舰艦]|공항|기념관|재단|도서관)/u;
/** The first character of theirs. */
const FIRST_UNSPACED = 0x3000;
const LONGEST_UNSPACED_THING = 4;

/** How many capitalised words may stand between: `Kennedy International Airport`, `Reagan Washington National`. */
const REACH = 3;

/** Whether the name is that of a thing: `Trump Tower`, `Kennedy Airport`, `USS Gerald R. Ford`, `Lake Carter`. */
export function isNamedAfterPerson({ words, language }: Reading, first: number, last: number): boolean {
  return (
    namesThing(words, first, language) ||
    isFollowedByThing(words, last) ||
    isTheAlone(words, first, last) ||
    isFollowedUnspaced(words, words.endOf(last))
  );
}

function namesThing(words: Words, first: number, language: Language): boolean {
  if (!words.isJoined(first)) return false;
  const before = words.foldedAt(first - 1);
  return NAMES_A_THING.has(before) || language.namesThing(before);
}

function isFollowedUnspaced({ text }: Words, end: number): boolean {
  if (!(text.charCodeAt(end) >= FIRST_UNSPACED)) return false;
  return UNSPACED_THING.test(text.slice(end, end + LONGEST_UNSPACED_THING));
}

function isFollowedByThing(words: Words, last: number): boolean {
  for (let i = last + 1; i <= last + REACH && words.isJoined(i); i += 1) {
    const folded = words.foldedAt(i);
    if (i === last + 1 && NAMED_AFTER_IN_LOWER_CASE.has(folded)) return true;
    if (!words.isCapital(i)) return false;
    if (NAMED_AFTER.has(folded)) return true;
  }
  return false;
}

/** `the John F. Kennedy`, with no noun after it (`the Obama campaign`): people in full take no article, ships do. */
function isTheAlone(words: Words, first: number, last: number): boolean {
  if (first === last || !words.isJoined(first) || words.foldedAt(first - 1) !== 'the') return false;
  return !words.isJoined(last + 1) && !words.isPossessive(last);
}
