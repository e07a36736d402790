import type { RecogniseContext } from '../context.ts';
import { WordColumns } from '../text/word-columns.ts';
import { Words } from '../text/words.ts';
import { CapitalisedSentences } from './capitalised-sentences.ts';
import { type KeyNames, NO_NAMES } from './key-names.ts';
import { chooseLanguage } from './languages/choose-language.ts';
import type { Language } from './languages/language.ts';
import { withOwnPeople } from './own-people.ts';
import type { RosterEntry, RosterIndex } from './roster-index.ts';
import { statedDay } from './terms.ts';
import { type KnownWord, vocabularyOf } from './vocabulary.ts';

/** An article under recognition: what every rule may look at. */
export interface Reading {
  readonly text: string;
  readonly words: Words<KnownWord>;
  /** Capitalised words under which the roster knows someone, in reading order. */
  readonly keyWords: readonly KeyWord[];
  /** Which sentences are set in capitals or title case, where capitals say nothing. */
  readonly capitalised: CapitalisedSentences;
  /** Publication day, as precise as stated; null when unknown. */
  readonly day: string | null;
  readonly today: string;
  readonly roster: RosterIndex;
  readonly language: Language;
}

/** A word that is the last of someone's surname or short name. */
export interface KeyWord {
  readonly index: number;
  readonly folded: string;
  readonly names: KeyNames;
}

/** A person a rule found: of the roster, or known only by the office the text gives. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly entry: RosterEntry | null;
  /**
   * The office the text gives to someone outside the roster: `Defence Minister`; null for people of the roster, and where
   * the text calls them a counterpart without naming the office.
   */
  readonly stated: { readonly title: string; readonly isFormer: boolean } | null;
  /** Folded words of each way to name the person again. */
  readonly shortForms: readonly (readonly string[])[];
}

/** A run of words found to name a person. Word indices, both inclusive. */
export interface Finding {
  readonly first: number;
  readonly last: number;
  readonly person: Person;
  readonly rule: string;
  readonly confidence: number;
}

/** One way to find people. Gets what earlier rules found; returns findings that overlap neither those nor each other. */
export type Rule = (reading: Reading, found: Findings) => Finding[];

/** Of the article being read: there is one at a time. */
const COLUMNS = new WordColumns();

/** The reading is over when the next one begins. */
export function readArticle(text: string, context: RecogniseContext): Reading {
  const language = chooseLanguage(context.lang);
  const words = new Words(text, vocabularyOf(context.roster, language), COLUMNS);
  const { ownPeople = [] } = context;
  const roster = ownPeople.length > 0 ? withOwnPeople(context.roster, ownPeople) : context.roster;
  return {
    text,
    words,
    keyWords: keyWordsOf(words, ownPeople.length > 0 ? roster : null),
    capitalised: new CapitalisedSentences(words),
    day: statedDay(context.publishedAt),
    today: context.today,
    roster,
    language,
  };
}

/** @param extended The roster with the reader's people in it; null where there are none. */
function keyWordsOf(words: Words<KnownWord>, extended: RosterIndex | null): KeyWord[] {
  const found: KeyWord[] = [];
  for (let n = 0; n < words.capitalCount; n += 1) {
    const index = words.capitalAt(n);
    const known = words.knownAt(index);
    if (!known) continue;
    const names = extended ? known.namesIn(extended) : known.names;
    if (names !== NO_NAMES) found.push({ index, folded: known.folded, names });
  }
  return found;
}

export function rosterPerson(entry: RosterEntry): Person {
  return {
    id: entry.leader.id,
    name: entry.leader.name,
    entry,
    stated: null,
    shortForms: entry.shortForms,
  };
}

/** What was found so far, and which words are taken. */
export class Findings {
  readonly all: Finding[] = [];
  /** Of each word 1 + the index of its finding, 0 where it has none. */
  readonly #taken: Int32Array;

  constructor(wordCount: number) {
    this.#taken = new Int32Array(wordCount);
  }

  add(findings: readonly Finding[]): void {
    for (const finding of findings) {
      const number = this.all.push(finding);
      this.#taken.fill(number, finding.first, finding.last + 1);
    }
  }

  at(word: number): Finding | undefined {
    const number = this.#taken[word];
    return number ? this.all[number - 1] : undefined;
  }

  isFree(first: number, last: number): boolean {
    for (let i = first; i <= last; i += 1) if (this.#taken[i]) return false;
    return true;
  }
}
