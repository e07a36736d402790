import type { EuropeanMacros } from './european-rules.ts';
import { GERMANIC_RULES } from './germanic-rules.ts';
import { createLanguage } from './language-table.ts';
import { readClock } from './read/read-clock.ts';
import { readAgo, readIn } from './read/read-distance.ts';
import { readDecade, readLikelyYear, readMonth } from './read/read-period.ts';
import { dottedClock } from './rewrites.ts';
import { byNumber, byUnit, capitalised, inOrder, unnumbered, withFullStop } from './word-lists.ts';

/** Nouns keep their capital, so months and weekdays are never verbs; August, Mai and Merz are names. */
const MONTHS = inOrder(
  1,
  'Januar|Jänner Februar|Feber März April Mai Juni Juli August September Oktober November Dezember',
);
const CLEAR_MONTHS = inOrder(9, 'September Oktober November Dezember');
const DAY_PARTS = inOrder(0, 'Morgen|Vormittag Mittag|Nachmittag Abend Nacht');
/** After an hour, and in the old spelling after a day. */
const PARTS_IN_LOWER_CASE = inOrder(
  0,
  'früh|vormittag|morgens|vormittags mittag|nachmittag|mittags|nachmittags abend|abends nacht|nachts',
);
const DAY_WORDS = byNumber({ [-2]: 'vorgestern', [-1]: 'gestern', 0: 'heute', 2: 'übermorgen' });
const DECADES = {
  ...byNumber({ 192: 'zwanziger', 193: 'dreißiger', 194: 'vierziger', 195: 'fünfziger', 196: 'sechziger' }),
  ...byNumber({ 197: 'siebziger', 198: 'achtziger', 199: 'neunziger' }),
};
/** Without the full stop they are other words, too: a month only between day and year. */
const SHORT_MONTHS = inOrder(1, 'Jan|Jän Feb Mrz|Mär Apr - Jun Jul Aug Sep|Sept Okt Nov Dez');

export const createGerman = () =>
  createLanguage({
    classes: {
      MONTH: { words: { ...MONTHS, ...withFullStop(SHORT_MONTHS) }, proper: true },
      SHORTMONTH: { words: SHORT_MONTHS, proper: true },
      BAREMONTH: { words: MONTHS, proper: true },
      CLEARMONTH: { words: { Januar: 1, Februar: 2, März: 3, ...CLEAR_MONTHS }, proper: true },
      WEEKDAY: {
        words: inOrder(1, 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag|Sonnabend Sonntag'),
        proper: true,
      },
      SHORTWEEKDAY: { words: inOrder(1, 'Mo.|Mo Di.|Di Mi.|Mi Do.|Do Fr.|Fr Sa.|Sa So.|So'), proper: true },
      // With a capital it is the morning.
      DAYWORD: { words: { ...DAY_WORDS, ...capitalised(DAY_WORDS), morgen: 1 }, proper: true },
      DAYPART: { words: { ...DAY_PARTS, ...PARTS_IN_LOWER_CASE }, proper: true },
      SEASON: {
        words: inOrder(0, 'Frühjahr|Frühling|Frühlings Sommer|Sommers Herbst|Herbstes Winter|Winters'),
        proper: true,
      },
      UNIT: {
        words: byUnit({
          minute: 'Minute Minuten',
          hour: 'Stunde Stunden',
          day: 'Tag Tage Tagen Tages',
          weekend: 'Wochenende Wochenendes',
          week: 'Woche Wochen',
          month: 'Monat Monate Monaten Monats',
          quarter: 'Quartal Quartale Quartals',
          year: 'Jahr Jahre Jahren Jahres',
          decade: 'Jahrzehnt Jahrzehnte Jahrzehnten Jahrzehnts',
          century: 'Jahrhundert Jahrhunderte Jahrhunderten Jahrhunderts',
        }),
        proper: true,
      },
      CALENDARUNIT: {
        words: unnumbered(
          'Woche Wochenende Wochenendes Monat Monats Quartal Quartals Jahr Jahres Jahrzehnt Jahrzehnts Jahrhundert',
        ),
        proper: true,
      },
      WEEKUNIT: { words: unnumbered('Woche'), proper: true },
      YEARUNIT: { words: unnumbered('Jahr Jahres'), proper: true },
      WHICH: {
        words: byNumber({
          [-1]: `letzte letzten letzter letztes letztem vergangene vergangenen vergangener vergangenes vergangenem
            vorige vorigen voriger voriges vorigem`,
          0: 'diese diesen dieser dieses diesem laufenden',
          1: `nächste nächsten nächster nächstes nächstem kommende kommenden kommender kommendes kommendem`,
        }),
      },
      PART: { words: { ...inOrder(0, 'Anfang|Beginn Mitte Ende') }, proper: true },
      NUMERAL: {
        words: {
          ...byNumber({ 1: 'ein eine einem einer einen' }),
          ...inOrder(2, 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'),
        },
      },
      DECADEWORD: { words: { ...DECADES, ...capitalised(DECADES) }, proper: true },
      CENTURY: { words: unnumbered('Jahrhundert Jahrhunderts'), proper: true },
      HOURWORD: { words: { Mitternacht: 24 }, proper: true },
      CLOCKWORD: { words: unnumbered('Uhr'), proper: true },
      COUNTED: {
        words: unnumbered(
          `Euro Dollar Menschen Personen Tote Toten Verletzte Soldaten Meter Metern Kilometer Kilometern Punkte Punkten
          Stimmen Fälle Fällen Seiten Arbeitsplätze Einwohner Einwohnern Stellen Jahre Jahren Tage Tagen Stunden Mark
          Franken Mitarbeiter Mitarbeitern Wohnungen Flüchtlinge Kinder`,
        ),
        proper: true,
      },
    },
    macros: {
      NAMED: '((WEEKDAY|SHORTWEEKDAY) COMMA? (dem|den|der)?)?',
      DAYNUMBER: 'DAY',
      OF: '',
      OFYEAR: 'des? jahres?',
      OFPERIOD: '(des | der | dieses | HYPHEN)?',
      AFTERYEAR: '',
      TO: '(HYPHEN | DASH | bis | bis zum)',
      AND: '(und | oder)',
      ATPART: 'DAYPART',
      BEFOREMONTH: '(im | seit | bis | ab | vom | von | zum | und | für | vor | nach | monat)',
      BEFOREYEAR: '(in | seit | bis | ab | von | vor | nach | und | für | um | anno)',
      THEYEAR: '(jahr | jahre | jahres)',
      BEFORECLOCK: '(um | ab | gegen | bis | von | seit | vor | nach | zwischen)',
      OCLOCK: '(uhr | h)',
    } satisfies EuropeanMacros,
    rules: [
      ...GERMANIC_RULES,
      { name: 'month', form: 'CLEARMONTH', confidence: 0.9, read: readMonth },
      // "Wahl 2021", "2019 verlor er": a year needs no word, a number before a noun is none.
      {
        name: 'year',
        form: '(?<! AMOUNT | HYPHEN | SLASH | INT | DECIMAL | agenda) YEAR (?! CAP | COUNTED | HYPHEN | SLASH | AMOUNT)',
        confidence: 0.7,
        read: readLikelyYear,
      },
      { name: 'hour', form: 'HOUR uhr DAYPART?', read: readClock },
      {
        name: 'ago',
        form: 'vor (etwa | rund | gut | fast | über | mehr als)? (INT|NUMERAL) UNIT',
        read: readAgo,
      },
      { name: 'in', form: 'in (INT|NUMERAL) UNIT', confidence: 0.7, read: readIn },
      {
        name: 'decade',
        form: '(PART OFPERIOD)? (DECADE | DECADEWORD) HYPHEN? (jahre | jahren | jahres)?',
        read: readDecade,
      },
    ],
    rewrites: [
      // "am 3. Mai", "3.-5. Mai", "im 19. Jahrhundert".
      { pattern: /(?<=(?<![\d.,:])(?:[1-9]|[12]\d|3[01]))\.(?= \p{L}| ?[-–/] ?\d)/gu, to: '' },
      // "Montagabend".
      {
        pattern:
          /(?<=(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend)(?:vor|nach)?(?:früh|morgen|mittag|abend|nacht)(?!\p{L})/gu,
        to: ([part]) => ` ${part.charAt(0).toUpperCase()}${part.slice(1)}`,
      },
      // "1990er Jahre", "90er".
      { pattern: /(?<=\d0)er(?!\p{L})/gu, to: 's' },
      dottedClock({ after: '(?:Uhr|h)' }),
    ],
    cues: {
      past: `war|waren|hat|hatte|hatten|haben|wurden?|sagten?|erklärten?|teilte|kam|kamen|ging|gingen|gab|fand|trat|traf
        |trafen|starb|starben|begann|verlor|gewann|\\p{L}+(?:ff|ch|g|k|hl|ier|n|l|ss|et|b|mm)ten?`.replace(
        /\s+/g,
        '',
      ),
      future:
        `wird|werden?|soll|sollen|will|wollen|dürften?|geplant\\p{L}*|plant|planen|erwartet|möchten?|könnten?|beginnt|startet
        |findet|tagt|ansteht|bevorsteht`.replace(/\s+/g, ''),
    },
    joinsTime: /^(?:,? |,? (?:um|ab|gegen|bis|von) )$/,
  });
