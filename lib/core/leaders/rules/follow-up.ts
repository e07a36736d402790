import { WordList } from '../../text/word-list.ts';
import { looksLikeTheWord } from '../guards/common-word.ts';
import { isInsideLongerName } from '../guards/inside-longer-name.ts';
import { isNotThePerson } from '../guards/not-the-person.ts';
import { matchWords, withArticle } from '../match-name.ts';
import { namesakesOf } from '../namesakes.ts';
import type { Finding, Findings, Person, Reading } from '../reading.ts';
import type { KnownWords } from '../vocabulary.ts';

interface ShortForm {
  readonly words: readonly string[];
  readonly person: Person;
}

const KIN = new WordList(
  'wife husband widow son daughter brother sister father mother nephew niece uncle aunt cousin grandson granddaughter',
);

/** A short name of someone whom the article names in full, before or after: headlines come first. */
export function followUp(reading: Reading, found: Findings): Finding[] {
  const introductions = [...found.all].sort((a, b) => a.first - b.first);
  const forms = shortFormsByLastWord(introductions);
  const places = placesOf(reading.words, forms, found);
  const surnames = places.map(({ index }) => index);
  const namesakes = namesakesOf(
    reading,
    surnames.filter((index) => forms.has(reading.words.foldedAt(index))),
  );
  const findings: Finding[] = [];
  const recency = new Recency(introductions);
  let passed = 0;
  for (const { index, candidates } of places) {
    for (; (introductions[passed]?.first ?? index) < index; passed += 1) {
      const introduced = introductions[passed];
      if (introduced && !isIntroducedAsRelative(reading, introduced.first)) recency.pass(introduced);
    }
    const finding = findAt(reading, index, candidates, recency);
    if (!finding || !found.isFree(finding.first, index)) continue;
    if (isInsideLongerName(reading, finding.first, index, namesakes)) continue;
    if (isNotThePerson(reading, finding.first, index) || looksLikeTheWord(reading, finding.first, index))
      continue;
    findings.push(finding);
  }
  return findings;
}

interface Place {
  readonly index: number;
  readonly candidates: readonly ShortForm[];
}

/** The words not yet taken that may be the last of a short name, in reading order. */
function placesOf(
  words: KnownWords,
  forms: ReadonlyMap<string, readonly ShortForm[]>,
  found: Findings,
): Place[] {
  const places: Place[] = [];
  if (forms.size === 0) return places;
  for (let n = 0; n < words.capitalCount; n += 1) {
    const index = words.capitalAt(n);
    const candidates = found.at(index) ? undefined : formsOf(words, index, forms);
    if (candidates) places.push({ index, candidates });
  }
  return places;
}

function shortFormsByLastWord(introductions: readonly Finding[]): Map<string, ShortForm[]> {
  const people = new Map(introductions.map(({ person }) => [person.id, person]));
  const forms = [...people.values()].flatMap((person) =>
    person.shortForms.map((words) => ({ words, person })),
  );
  return Map.groupBy(forms, ({ words }) => words.at(-1) ?? '');
}

/** The short names a word may be, as it stands or declined. */
function formsOf(
  words: KnownWords,
  index: number,
  forms: ReadonlyMap<string, readonly ShortForm[]>,
): readonly ShortForm[] | undefined {
  const word = words.knownAt(index);
  const found = forms.get(word?.folded ?? '');
  if (found) return found;
  if (!word || word.otherForms.length === 0) return undefined;
  const other = word.otherForms.find((form) => forms.has(form));
  return other === undefined ? undefined : forms.get(other);
}

/** Who was introduced how long ago, while the text is walked: of two people of a name the last introduced is meant. */
class Recency {
  /** First word of the last introduction passed; before any, how far ahead the first one is, as a negative number. */
  readonly #last = new Map<string, number>();

  constructor(introductions: readonly Finding[]) {
    for (const { person, first } of introductions) {
      if (!this.#last.has(person.id)) this.#last.set(person.id, -1 - first);
    }
  }

  pass({ person, first }: Finding): void {
    this.#last.set(person.id, first);
  }

  of({ id }: Person): number {
    return this.#last.get(id) ?? Number.NEGATIVE_INFINITY;
  }
}

/** `His wife, Grace Mugabe,`: the surname alone stays with whom the article is about. */
function isIntroducedAsRelative({ words }: Reading, first: number): boolean {
  return (words.isJoined(first) || words.isAfterComma(first)) && KIN.has(words.foldedAt(first - 1));
}

/** Of several people of the name, the one introduced last before the place; else the first introduced after it. */
function findAt(
  reading: Reading,
  index: number,
  candidates: readonly ShortForm[],
  recency: Recency,
): Finding | null {
  let best: { first: number; person: Person } | null = null;
  for (const { words, person } of candidates) {
    const start = matchWords(reading.words, index, words);
    if (start < 0) continue;
    const first = withArticle(reading.words, start);
    const isBetter = best === null || recency.of(person) > recency.of(best.person);
    const isLonger = best !== null && person.id === best.person.id && first < best.first;
    if (isBetter || isLonger) best = { first, person };
  }
  return best && { ...best, last: index, rule: 'follow-up', confidence: 0.9 };
}
