import { looksLikeTheWord } from '../guards/common-word.ts';
import { isInsideLongerName } from '../guards/inside-longer-name.ts';
import { isNotThePerson } from '../guards/not-the-person.ts';
import { matchWords, withArticle } from '../match-name.ts';
import { namesakesOf } from '../namesakes.ts';
import type { Finding, Findings, Person, Reading } from '../reading.ts';

interface ShortForm {
  readonly words: readonly string[];
  readonly person: Person;
}

const KIN = new Set(
  'wife husband widow son daughter brother sister father mother nephew niece uncle aunt cousin grandson granddaughter'.split(
    ' ',
  ),
);

/** A short name of someone whom the article names in full, before or after: headlines come first. */
export function followUp(reading: Reading, found: Findings): Finding[] {
  const introductions = [...found.all].sort((a, b) => a.first - b.first);
  const forms = shortFormsByLastWord(introductions);
  if (forms.size === 0) return [];
  const namesakes = namesakesOf(reading, found, (word) => forms.has(word));
  const findings: Finding[] = [];
  const recency = new Recency(introductions);
  for (const i of reading.words.capitals) {
    const introduced = found.at(i);
    if (introduced && !isIntroducedAsRelative(reading, introduced.first)) recency.pass(introduced);
    const candidates = formsOf(reading, i, forms);
    if (!candidates || introduced) continue;
    const finding = findAt(reading, i, candidates, recency);
    if (!finding || !found.isFree(finding.first, i)) continue;
    if (isInsideLongerName(reading, finding.first, i, namesakes)) continue;
    if (isNotThePerson(reading, finding.first, i) || looksLikeTheWord(reading, finding.first, i)) continue;
    findings.push(finding);
  }
  return findings;
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
  { words, language }: Reading,
  index: number,
  forms: ReadonlyMap<string, readonly ShortForm[]>,
): readonly ShortForm[] | undefined {
  const folded = words.foldedAt(index);
  const found = forms.get(folded);
  if (found) return found;
  const other = language.otherForms(folded).find((form) => forms.has(form));
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
    const start = matchWords(reading, index, words);
    if (start < 0) continue;
    const first = withArticle(reading.words, start);
    const isBetter = best === null || recency.of(person) > recency.of(best.person);
    const isLonger = best !== null && person.id === best.person.id && first < best.first;
    if (isBetter || isLonger) best = { first, person };
  }
  return best && { ...best, last: index, rule: 'follow-up', confidence: 0.9 };
}
