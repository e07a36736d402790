import { fold } from '../text/fold.ts';
import { WordTable } from '../text/word-table.ts';
import type { FoldedWord, Words } from '../text/words.ts';
import { type KeyNames, keyNames, NO_NAMES } from './key-names.ts';
import type { Language } from './languages/language.ts';
import { titlesEndingIn } from './lexicon/office-titles.ts';
import { longestFirst, type TitlePhrase } from './lexicon/title-phrases.ts';
import type { RosterIndex } from './roster-index.ts';
import { isNotYet } from './title-before.ts';

/** What the roster and the word lists say of a word, whatever text it stands in. */
export class KnownWord implements FoldedWord {
  readonly folded: string;
  /** Folded words it may be declined from, mostly none. */
  readonly otherForms: readonly string[];
  /** The titles that end in it, the longest first. */
  readonly titles: readonly TitlePhrase[];
  /** Whether a title may end there: of most words it is known that none does. */
  readonly mayEndTitle: boolean;
  readonly #roster: RosterIndex;
  #names: KeyNames | null = null;

  constructor(written: string, roster: RosterIndex, language: Language) {
    this.folded = fold(written);
    this.otherForms = language.otherForms(this.folded);
    this.titles = titlesOf(this.folded, language);
    this.mayEndTitle = this.titles.length > 0 || isNotYet(this.folded);
    this.#roster = roster;
  }

  /** The names of the roster whose key it is, as it stands or declined. Only capitalised words are asked. */
  get names(): KeyNames {
    this.#names ??= this.namesIn(this.#roster);
    return this.#names;
  }

  /** The same, of any roster. */
  namesIn(roster: RosterIndex): KeyNames {
    const entries = new Set([this.folded, ...this.otherForms].flatMap((form) => roster.byKey(form)));
    return entries.size === 0 ? NO_NAMES : keyNames([...entries], this);
  }

  /** Whether it may be the word of a name, as it stands or declined. */
  isForm(name: string): boolean {
    return this.folded === name || (this.otherForms.length > 0 && this.otherForms.includes(name));
  }
}

/** Those of the language before English ones, of English ones the singular as it stands before a plural. */
function titlesOf(folded: string, language: Language): readonly TitlePhrase[] {
  const singular = folded.endsWith('s') ? titlesEndingIn(folded.slice(0, -1)) : [];
  return longestFirst([...language.titlesEndingIn(folded), ...titlesEndingIn(folded), ...singular]);
}

/** The words of an article. */
export type KnownWords = Words<KnownWord>;

type Vocabulary = WordTable<KnownWord>;

/** How many words are kept from article to article: more than those of a day's reading. */
const MOST_WORDS = 20_000;

const VOCABULARIES = new WeakMap<RosterIndex, Map<Language, Vocabulary>>();

/** The words of a language, kept from one article to the next; when they are too many it begins anew. */
export function vocabularyOf(roster: RosterIndex, language: Language): Vocabulary {
  const byLanguage = VOCABULARIES.get(roster) ?? new Map<Language, Vocabulary>();
  VOCABULARIES.set(roster, byLanguage);
  const kept = byLanguage.get(language);
  if (kept && kept.size < MOST_WORDS) return kept;
  const made: Vocabulary = new WordTable((word) => new KnownWord(word, roster, language));
  byLanguage.set(language, made);
  return made;
}
