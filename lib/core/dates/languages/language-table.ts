import { literalsOf, type Macros } from '../grammar/form.ts';
import type { Rule } from '../grammar/rule.ts';
import { RuleSet } from '../grammar/rule-set.ts';
import { createVocabulary } from '../grammar/vocabulary.ts';
import type { WordClass } from '../grammar/word-class.ts';
import type { Language } from '../language.ts';
import type { Rewrite } from '../rewrite.ts';
import { type TenseCues, tenseByCues } from './tense-by-cues.ts';

/**
 * A language as data. Readers of all languages know these classes by name: those of `CORE_CLASSES`, and of words that only
 * join them WHICH (`last` -1, `this` 0, `next` 1), RECENT (-1, of spans that end today), PART (beginning 0, middle 1,
 * end 2), NUMERAL, ROMAN (centuries). In forms alone: CALENDARUNIT, WEEKUNIT, YEARUNIT, YEARUNITS (words of UNIT), and
 * COUNTED, words after which four digits are no year.
 */
export interface LanguageTable {
  readonly classes: Readonly<Record<string, WordClass>>;
  readonly macros: Macros;
  /** In order: of two that match the same text, the earlier one counts. */
  readonly rules: readonly Rule[];
  readonly rewrites: readonly Rewrite[];
  readonly cues: TenseCues;
  readonly joinsTime: RegExp;
}

/** Classes a date can be made of, with what the number of a word in them says; every other only joins them. */
const CORE_CLASSES: ReadonlySet<string> = new Set([
  /** A day of a month in one word: `premier`, `14日`. */
  'DAYNAME',
  /**
   * 1 to 12. MONTH has all spellings, BAREMONTH those that are a month even without day or year,
   * SHORTMONTH those that are one only between the two.
   */
  'MONTH',
  'BAREMONTH',
  'SHORTMONTH',
  /** ISO 8601, Monday is 1. The short ones stand only before a day. */
  'WEEKDAY',
  'CAPWEEKDAY',
  'SHORTWEEKDAY',
  /** Days from today. */
  'DAYWORD',
  /** Place in DAY_PARTS, in SEASONS, in UNITS. */
  'DAYPART',
  'SEASON',
  'UNIT',
  /** Weeks, months, years from the present one, in one word: `торік`, `今年`. */
  'WEEKWORD',
  'MONTHWORD',
  'YEARWORD',
  /** First three digits of its years. */
  'DECADEWORD',
  'HOURWORD',
  /** What makes a number a year, a century or an hour. */
  'YEARTAIL',
  'CENTURY',
  'CLOCKWORD',
]);

/** Further classes that the common forms name and a language may lack. */
const OPTIONAL_CLASSES = ['YEARPART', 'ROMAN', 'RECENT'];
/** A form that matches nowhere: the class of no symbol. */
const NOTHING = '[]';

/** Makes a language of its table. Costs some milliseconds: only languages that are read should be made. */
export function createLanguage(table: LanguageTable): Language {
  const forms = [...table.rules.map((rule) => rule.form), ...Object.values(table.macros)];
  const literals = forms.flatMap(literalsOf);
  const vocabulary = createVocabulary({ classes: table.classes, literals, cores: CORE_CLASSES });
  const absent = [...CORE_CLASSES, ...OPTIONAL_CLASSES].filter((name) => !Object.hasOwn(table.classes, name));
  const macros = { ...Object.fromEntries(absent.map((name) => [name, NOTHING])), ...table.macros };
  return {
    rewrites: table.rewrites,
    vocabulary,
    rules: new RuleSet(table.rules, vocabulary, macros),
    tenseAt: tenseByCues(table.cues),
    joinsTime: table.joinsTime,
  };
}
