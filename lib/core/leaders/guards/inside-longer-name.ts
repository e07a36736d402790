import { isInitial } from '../../text/words.ts';
import { isProminent } from '../known-by.ts';
import { isCountryWord } from '../lexicon/countries.ts';
import { isCalendarWord, isFunctionWord } from '../lexicon/function-words.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { PARTICLES, SUFFIXES } from '../name-pattern.ts';
import type { Reading } from '../reading.ts';
import { titleEndingAt } from '../title-before.ts';

/** `Trump White House`, `Obama Democrats`: of the person's own, not parts of another name. */
const THEIR_OWN = new Set(
  'white cabinet republicans democrats administration campaign government'.split(' '),
);

/**
 * Whether capitalised neighbours make a surname part of another name: `Ivanka Trump`, `Trump Jr.`, `Smith-Clinton`.
 *
 * In headlines every word has a capital, so there only a neighbour counts that is a common first name or is so in
 * running text elsewhere (`namesakes`: folded `first last` pairs), or a generation suffix.
 */
export function isInsideLongerName(
  reading: Reading,
  first: number,
  last: number,
  namesakes: ReadonlySet<string>,
): boolean {
  return continuesName(reading, first, namesakes) || goesOn(reading, last);
}

function continuesName(reading: Reading, first: number, namesakes: ReadonlySet<string>): boolean {
  const { words, capitalised } = reading;
  const word = words.get(first);
  const before = words.get(first - 1);
  if (!word?.joined || !before) return false;
  if (namesakes.has(`${before.folded} ${word.folded}`)) return true;
  if (isInitial(before) && !isWordOfOneLetter(reading, first - 1))
    return !endsUnitedStates(reading, first - 1);
  if (!word.hyphened && (reading.language.nounsHaveCapitals || capitalised.around(first)))
    return isFirstName(reading, before.folded) || isTitled(reading, first - 1);
  if (
    PARTICLES.has(before.folded) &&
    !before.capital &&
    before.joined &&
    words.get(first - 2)?.capital === true
  ) {
    return before.folded !== 'e' && before.folded !== 'y' && before.folded !== 'und';
  }
  return isNameLike(reading, first - 1);
}

/** `A Trump rally`, `О Трампе`, `M. Macron`: no initial of a name. */
function isWordOfOneLetter({ words, language }: Reading, index: number): boolean {
  const folded = words.foldedAt(index);
  if (language.title(folded)) return true;
  return (
    !words.gapAfter(index).startsWith('.') && (isFunctionWord(folded) || language.isFunctionWord(folded))
  );
}

/** `In the U.S. Trump said`: no initial of his. */
function endsUnitedStates({ words }: Reading, index: number): boolean {
  return words.get(index)?.joined === true && words.get(index - 1)?.folded === 'u';
}

/** Whether a word before a surname reads as a first name: capitalised for no other reason. */
export function isNameLike(reading: Reading, index: number): boolean {
  const { words } = reading;
  const word = words.get(index);
  if (!word?.capital) return false;
  if (isFunctionWord(word.folded) || isCalendarWord(word.folded) || isCountryWord(word.folded)) return false;
  if (reading.language.isFunctionWord(word.folded)) return false;
  if (titleEndingAt(reading, index)) return false;
  // Where names are declined, a noun before one needs no `of`: `Радник Путіна`.
  if (word.opens && reading.language.isDeclined && !isFirstName(reading, word.folded)) return false;
  if (words.get(index + 1)?.hyphened) return !isOfTwo(reading, word.folded) && !word.upper;
  if (word.opens && /(?:ing|ed|ly)$/.test(word.folded) && word.folded.length > 5) return false;
  return !(word.upper && word.folded.length <= 4);
}

/** `Gov. Jay Nixon`: what stands after a title is a first name, known or not. */
function isTitled(reading: Reading, index: number): boolean {
  return (
    reading.words.isJoined(index) && titleEndingAt(reading, index - 1) !== null && isNameLike(reading, index)
  );
}

function isFirstName({ language }: Reading, folded: string): boolean {
  return isGivenName(folded) || language.isGivenName(folded);
}

/** In a script without case a neighbour says nothing. */
function hasCase(folded: string): boolean {
  return folded.toUpperCase() !== folded;
}

/** Whether a hyphen joins two leaders (`the Trump-Putin summit`), not the halves of a surname. */
function isOfTwo({ roster, day }: Reading, folded: string): boolean {
  return roster.byKey(folded).some(({ leader }) => isProminent(leader, day));
}

/** Whether what follows goes on with a name: `Trump Jr.`, `Churchill Smith`. */
export function goesOn(reading: Reading, last: number): boolean {
  const { words, capitalised } = reading;
  const next = words.get(last + 1);
  if (!next?.joined) return false;
  if (SUFFIXES.has(next.folded)) return true;
  if (!next.capital || !hasCase(next.folded) || reading.language.isFunctionWord(next.folded)) return false;
  if (!next.hyphened && (reading.language.nounsHaveCapitals || capitalised.around(last + 1))) return false;
  if (next.hyphened) return !isOfTwo(reading, next.folded) && !isCountryWord(next.folded);
  return !isFunctionWord(next.folded) && !isCalendarWord(next.folded) && !THEIR_OWN.has(next.folded);
}
