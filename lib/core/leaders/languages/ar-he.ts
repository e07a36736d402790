import type { LanguageWords } from './language.ts';

/** Names are found as listed; `and`, `to`, `in`, `by`, `as`, `from`, `that`, `the` are written onto them. */
export const ARABIC: LanguageWords = {
  titles: {},
  former: '',
  functionWords: '',
  namesThing: 'شارع ميدان مطار جامعة مستشفى جسر مؤسسة مدرسة ساحة',
  commonWords: '',
  givenNames: '',
  endings: [],
  prefixes: 'وفبلك',
  nounsHaveCapitals: false,
};

export const HEBREW: LanguageWords = {
  ...ARABIC,
  namesThing: 'רחוב שדרות כיכר גשר בית קרן אוניברסיטת שדה',
  prefixes: 'ובלמשהכ',
};
