import { WordList } from '../../text/word-list.ts';
import type { OfficeKind, OfficeTitle } from '../lexicon/office-titles.ts';
import { type TitlePhrase, titlePhrases } from '../lexicon/title-phrases.ts';

/** What a language adds to English, whose words are understood everywhere: quotations and names of offices travel. */
export interface LanguageWords {
  /**
   * Titles before names, by kind, folded, separated by commas. `{}` lists the endings of a declined word:
   * `президент{,а,у}`. In no language but English does a title make a stranger a leader.
   */
  readonly titles: Partial<Readonly<Record<OfficeKind, string>>>;
  /** `former` and the like, all forms, folded. */
  readonly former: string;
  /** Words that may stand capitalised beside a name without being part of it: sentence openers, months, weekdays. */
  readonly functionWords: string;
  /** What the name after it is one of: streets, airports, foundations; all forms. */
  readonly namesThing: string;
  /** Names of leaders that are words of the language: prominence alone never marks them. */
  readonly commonWords: string;
  /** First names that may open a sentence before a surname, where nouns do so as often: `Людмила Путина`; folded. */
  readonly givenNames: string;
  /**
   * Endings a declined name may have in the text, and what stands there in the dictionary form; the first longest.
   * None where names are not declined.
   */
  readonly endings: readonly (readonly [inText: string, inName: string])[];
  /** Letters that are written onto the word after them: `و` (and) in Arabic. */
  readonly prefixes: string;
  /** Whether nouns have capitals, so that a capital beside a name says nothing. */
  readonly nounsHaveCapitals: boolean;
}

/** A language in the form rules ask it. */
export interface Language {
  readonly nounsHaveCapitals: boolean;
  readonly isDeclined: boolean;
  readonly prefixes: string;
  title(phrase: string): OfficeTitle | undefined;
  /** The titles whose last word is a folded word: of most words there are none. */
  titlesEndingIn(word: string): readonly TitlePhrase[];
  isFormer(word: string): boolean;
  isFunctionWord(word: string): boolean;
  namesThing(word: string): boolean;
  isCommonWord(word: string): boolean;
  isGivenName(word: string): boolean;
  /** The other words a folded word may stand for: what it is declined from, and `ue` for `ü`; mostly none. */
  otherForms(folded: string): readonly string[];
}

const NO_FORMS: readonly string[] = [];
/** Shorter stems are too many words' stems. */
const SHORTEST_STEM = 3;

export function createLanguage(words: LanguageWords): Language {
  const titles = titleTable(words.titles);
  const byLastWord = titlePhrases(titles);
  const former = new WordList(words.former);
  const functionWords = new WordList(words.functionWords);
  const things = new WordList(words.namesThing);
  const common = new WordList(words.commonWords);
  const given = new WordList(words.givenNames);

  function otherForms(folded: string): readonly string[] {
    const forms = new Set([
      ...digraphForms(folded),
      ...declinedFrom(folded, words),
      ...unprefixed(folded, words),
    ]);
    forms.delete(folded);
    return forms.size > 0 ? [...forms] : NO_FORMS;
  }

  return {
    nounsHaveCapitals: words.nounsHaveCapitals,
    isDeclined: words.endings.length > 0,
    prefixes: words.prefixes,
    title: (phrase) => titles.get(phrase),
    titlesEndingIn: (word) => byLastWord.get(word) ?? [],
    isFormer: (word) => former.has(word),
    isFunctionWord: (word) => functionWords.has(word),
    namesThing: (word) => things.has(word),
    isCommonWord: (word) => common.has(word) || otherForms(word).some((form) => common.has(form)),
    isGivenName: (word) => given.has(word) || otherForms(word).some((form) => given.has(form)),
    otherForms,
  };
}

function titleTable(titles: LanguageWords['titles']): Map<string, OfficeTitle> {
  const table = new Map<string, OfficeTitle>();
  for (const [kind, phrases] of Object.entries(titles) as [OfficeKind, string][]) {
    for (const phrase of phrases.split(/,\s+/)) {
      for (const form of declined(phrase.trim())) table.set(form, { kind, vouches: 'never' });
    }
  }
  return table;
}

/** `президент{,а} сша` in all its forms. */
function declined(phrase: string): string[] {
  const [, before = '', endings, after = ''] = /^(.*?)\{([^}]*)\}(.*)$/u.exec(phrase) ?? [];
  return endings === undefined
    ? [phrase]
    : endings.split(',').flatMap((ending) => declined(before + ending + after));
}

/** Languages that have no `ü`, `ö`, `å` write `ue`, `oe`, `aa`: folding has made `u`, `o`, `a` of the letters. */
function digraphForms(folded: string): string[] {
  const short = folded.replace(/([aou])e/g, '$1').replaceAll('aa', 'a');
  return short === folded ? [] : [short];
}

function declinedFrom(folded: string, { endings }: LanguageWords): string[] {
  return endings.flatMap(([inText, inName]) => {
    const stem = folded.length - inText.length;
    return stem >= SHORTEST_STEM && folded.endsWith(inText) ? [folded.slice(0, stem) + inName] : [];
  });
}

function unprefixed(folded: string, { prefixes }: LanguageWords): string[] {
  return folded.length > SHORTEST_STEM && prefixes.includes(folded.charAt(0)) && prefixes !== ''
    ? [folded.slice(1)]
    : [];
}
