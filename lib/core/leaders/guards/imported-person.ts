import { isCommonWord } from '../lexicon/common-word-surnames.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import type { OfficeKind } from '../lexicon/office-titles.ts';
import { placeWords } from '../lexicon/place-words.ts';
import { officeAfter } from '../office-after.ts';
import { officeKind } from '../office-kind.ts';
import type { Reading } from '../reading.ts';
import type { OfficeTerm } from '../roster.ts';
import type { RosterEntry } from '../roster-index.ts';
import { isHeld } from '../terms.ts';
import { titleBefore } from '../title-before.ts';

/** Offices of which a country has one or few, and newspapers name whoever holds them. */
const HEADS = new Set<OfficeKind>(['president', 'prime-minister', 'monarch', 'vice-president']);
/** Every American article is about this place. */
const TOLD_BY_TITLE = 'United States';

/** Where a full name stands. Word indices, both inclusive. */
interface Place {
  readonly first: number;
  readonly last: number;
}

/**
 * Whether the article gives a reason to take full names for a person of the imported lists: it is about the person's
 * country, and gives an office to the name somewhere, or the person is at its head on the day.
 */
export function isMeant(reading: Reading, entry: RosterEntry, places: readonly Place[]): boolean {
  const there = entry.leader.offices.filter(({ of }) => isAbout(reading, of));
  if (there.length === 0) return false;
  if (places.some(({ first, last }) => hasOffice(reading, first, last))) return true;
  return !isCommonName(entry) && there.some((term) => term.of !== TOLD_BY_TITLE && isHead(reading, term));
}

/** Whether a title and a surname may mean someone of the imported lists: only who is at the head on the day. */
export function isHeadThere(reading: Reading, { leader }: RosterEntry): boolean {
  return leader.offices.some((term) => isHead(reading, term) && isAbout(reading, term.of));
}

function isHead({ day, today }: Reading, term: OfficeTerm): boolean {
  return HEADS.has(officeKind(term.title)) && isHeld(term, day ?? today);
}

function hasOffice(reading: Reading, first: number, last: number): boolean {
  const before = titleBefore(reading, first);
  return (before !== null && before.kind !== 'other') || officeAfter(reading, last) !== null;
}

/** `David Thompson`, `Ali Rice`: first name and surname tell little. */
function isCommonName({ patterns }: RosterEntry): boolean {
  return patterns.some(
    ({ words, surname }) => isGivenName(words[0] ?? '') || isCommonWord(words[surname.end - 1] ?? ''),
  );
}

function isAbout({ words }: Reading, place: string): boolean {
  return placeWords(place).some((word) => words.hasCapital(word));
}
