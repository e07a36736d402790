import { isCommonWord } from '../lexicon/common-word-surnames.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import type { OfficeKind } from '../lexicon/office-titles.ts';
import { placeWords } from '../lexicon/place-words.ts';
import { officeAfter } from '../office-after.ts';
import { officeKind } from '../office-kind.ts';
import { isOwnId } from '../own-people.ts';
import type { Reading } from '../reading.ts';
import type { OfficeTerm } from '../roster.ts';
import type { RosterEntry } from '../roster-index.ts';
import { isHeld } from '../terms.ts';
import { titleBefore } from '../title-before.ts';

/** Offices of which a country has one or few, and newspapers name whoever holds them. */
const HEADS = new Set<OfficeKind>(['president', 'prime-minister', 'monarch', 'vice-president']);
/** Offices of those of whom newspapers elsewhere seldom write. */
const LOCAL = new Set<OfficeKind>(['governor', 'legislator']);
/** Every American article is about this place. */
const TOLD_BY_TITLE = 'United States';

/** Where a full name stands. Word indices, both inclusive. */
interface Place {
  readonly first: number;
  readonly last: number;
}

/** Whether full names of a person are marked only with a reason: of imported people, of a governor called Bill Lee. */
export function needsReason(entry: RosterEntry): boolean {
  const { id, imported, offices } = entry.leader;
  if (imported) return true;
  if (isOwnId(id)) return false;
  return offices.every(({ title }) => LOCAL.has(officeKind(title))) && isCommonName(entry);
}

/**
 * Whether the article gives a reason to take full names for a person: it is about the person's country, and gives an
 * office to the name somewhere, or the person is at its head on the day. Of the curated one of these is enough.
 */
export function isMeant(reading: Reading, entry: RosterEntry, places: readonly Place[]): boolean {
  const there = entry.leader.offices.filter(({ of }) => isAbout(reading, of));
  if (!entry.leader.imported && there.length > 0) return true;
  if (there.length === 0 && entry.leader.imported) return false;
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
