import { ARABIC, HEBREW } from './ar-he.ts';
import { GERMAN } from './de.ts';
import { SPANISH } from './es.ts';
import { FRENCH } from './fr.ts';
import { ITALIAN } from './it.ts';
import { createLanguage, type Language, type LanguageWords } from './language.ts';
import { POLISH } from './pl.ts';
import { PORTUGUESE } from './pt.ts';
import { RUSSIAN } from './ru.ts';
import { UKRAINIAN } from './uk.ts';

/** English is what every language is added to. */
const ENGLISH: LanguageWords = {
  titles: {},
  former: '',
  functionWords: '',
  namesThing: '',
  commonWords: '',
  givenNames: '',
  endings: [],
  prefixes: '',
  nounsHaveCapitals: false,
};

const WORDS: Readonly<Record<string, LanguageWords>> = {
  ar: ARABIC,
  de: GERMAN,
  es: SPANISH,
  fr: FRENCH,
  he: HEBREW,
  it: ITALIAN,
  // Folded: playing cards.
  ja: { ...ENGLISH, commonWords: 'トランプ' },
  pl: POLISH,
  pt: PORTUGUESE,
  ru: RUSSIAN,
  uk: UKRAINIAN,
};

const MADE = new Map<string, Language>();

/** By a BCP 47 tag; English where it is none of ours. Each is made when an article first needs it. */
export function chooseLanguage(tag: string): Language {
  return MADE.get(tag) ?? makeLanguage(tag);
}

function makeLanguage(tag: string): Language {
  const code = tag.toLowerCase().split(/[-_]/, 1)[0] ?? '';
  const key = Object.hasOwn(WORDS, code) ? code : 'en';
  const made = MADE.get(key) ?? createLanguage(WORDS[key] ?? ENGLISH);
  MADE.set(key, made);
  return made;
}
