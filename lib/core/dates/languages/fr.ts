import { createLanguage } from './language-table.ts';
import { readAgo, readAhead } from './read/read-distance.ts';
import { readDecade } from './read/read-period.ts';
import { readPartOfDay } from './read/read-weekday.ts';
import { CLOCK_WITH_H, ELISION, HOUR_WITH_H } from './rewrites.ts';
import { ROMANCE_RULES, type RomanceMacros } from './romance-rules.ts';
import {
  byNumber,
  byUnit,
  capitalised,
  inOrder,
  romanCenturies,
  unnumbered,
  withFullStop,
} from './word-lists.ts';

const MONTHS = inOrder(
  1,
  'janvier février mars avril mai juin juillet août|aout septembre octobre novembre décembre',
);
const WEEKDAYS = inOrder(1, 'lundi mardi mercredi jeudi vendredi samedi dimanche');
/** Without the full stop they are other words, too: a month only between day and year. */
const SHORT_MONTHS = inOrder(1, 'janv|jan févr|fév - avr - - juil - sept oct nov déc');

export const createFrench = () =>
  createLanguage({
    classes: {
      MONTH: { words: { ...MONTHS, ...withFullStop(SHORT_MONTHS) } },
      SHORTMONTH: { words: SHORT_MONTHS },
      BAREMONTH: { words: MONTHS, proper: true },
      WEEKDAY: { words: WEEKDAYS, proper: true },
      CAPWEEKDAY: { words: capitalised(WEEKDAYS), proper: true },
      DAYWORD: {
        words: byNumber({ [-2]: 'avanthier', [-1]: 'hier', 0: 'aujourdhui', 1: 'demain', 2: 'aprèsdemain' }),
      },
      DAYPART: { words: inOrder(0, 'matin|matinée aprèsmidi soir|soirée nuit') },
      SEASON: { words: inOrder(0, 'printemps été automne hiver') },
      UNIT: {
        words: byUnit({
          minute: 'minute minutes',
          hour: 'heure heures',
          day: 'jour jours',
          week: 'semaine semaines',
          month: 'mois',
          quarter: 'trimestre trimestres',
          year: 'an ans année années',
          decade: 'décennie décennies',
          century: 'siècle siècles',
        }),
      },
      CALENDARUNIT: { words: unnumbered('semaine mois trimestre an année décennie siècle') },
      YEARUNIT: { words: unnumbered('an année') },
      WHICH: {
        words: byNumber({
          [-1]: 'dernier dernière derniers dernières passé passée écoulé écoulée',
          0: 'ce cette cet',
          1: 'prochain prochaine prochains prochaines',
        }),
      },
      PART: { words: inOrder(0, 'début mi fin') },
      NUMERAL: {
        words: {
          une: 1,
          ...inOrder(1, 'un deux trois quatre cinq six sept huit neuf dix onze douze'),
          quinze: 15,
        },
      },
      DAYNAME: { words: { premier: 1 } },
      DECADEWORD: {
        words: byNumber({
          192: 'vingt',
          193: 'trente',
          194: 'quarante',
          195: 'cinquante',
          196: 'soixante',
          197: 'soixantedix',
          198: 'quatrevingt quatrevingts',
          199: 'quatrevingtdix',
        }),
      },
      CENTURY: { words: unnumbered('siècle') },
      ROMAN: { words: { ...romanCenturies('e'), ...romanCenturies('ème') }, proper: true },
      HOURWORD: { words: { midi: 12, minuit: 24 } },
      CLOCKWORD: { words: unnumbered('h') },
      COUNTED: {
        words: unnumbered(
          `personnes euros dollars millions morts blessés soldats cas voix kilomètres mètres points emplois pages places
          logements salariés migrants habitants ans jours heures`,
        ),
      },
    },
    macros: {
      NAMED: '((WEEKDAY|CAPWEEKDAY) COMMA? le?)?',
      DAYNUMBER: '(DAY|DAYNAME)',
      OF: '',
      OFYEAR: 'de?',
      OFPERIOD: '(de | d | du | HYPHEN)? (la | l)?',
      AFTERYEAR: '',
      TO: '(HYPHEN | DASH | au | à)',
      AND: '(et|ou|au)',
      ATPART: '((au | dans la | dans l)? DAYPART)',
      INNAME: '(de | d | du | le | la | l | et | à)',
      BEFOREMONTH: '(en | de | d | depuis | avant | après | dès | pour | jusqu en | courant | et | à)',
      BEFOREYEAR: '(en | de | depuis | avant | après | dès | pour | entre | vers | et | à)',
      THEYEAR: '(année | an)',
      BEFORECLOCK: '(à | dès | vers | avant | après | jusqu à | et)',
      OCLOCK: '(h | heures | heure)',
    } satisfies RomanceMacros,
    rules: [
      ...ROMANCE_RULES,
      { name: 'this-part', form: '(ce | cette | cet) DAYPART', read: readPartOfDay(0) },
      { name: 'last-night', form: 'la nuit dernière', read: readPartOfDay(-1) },
      { name: 'ago', form: 'il y a (environ|près d|plus d|plus de|déjà)? (INT|NUMERAL) UNIT', read: readAgo },
      { name: 'ahead', form: 'dans (INT|NUMERAL) UNIT', read: readAhead },
      { name: 'decade', form: 'années (DECADEWORD | TWODIGITS | YEAR)', read: readDecade },
    ],
    rewrites: [
      // "1er mai".
      { pattern: /(?<=(?<!\d)1)er(?= \p{L})/gu, to: '' },
      // One word to the lexer.
      {
        pattern:
          /(?<=aujourd)['’](?=hui)|(?<=(?:avant|après))-(?=hier|demain|midi)|(?<=quatre|soixante|vingt)-(?=vingt|dix)/giu,
        to: '',
      },
      ELISION,
      CLOCK_WITH_H,
      HOUR_WITH_H,
    ],
    cues: {
      past: 'a|ont|avait|avaient|est|sont|était|étaient|fut|furent|\\p{L}+(?:ait|aient|èrent)',
      future:
        'va|vont|doit|doivent|devrait|devraient|prévue?s?|prévoit|prévoient|envisage|compte|\\p{L}+(?:ra|ront|rait|raient)',
    },
    joinsTime: /^(?:,? |,? (?:à|dès|vers|avant|après) )$/,
  });
