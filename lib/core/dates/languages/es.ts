import type { Found } from '../grammar/rule.ts';
import type { Reading } from '../reading.ts';
import { createLanguage } from './language-table.ts';
import { DAY_PARTS } from './read/parts.ts';
import { readDay } from './read/read-day.ts';
import { readAgo, readAhead, readIn } from './read/read-distance.ts';
import { readDecade } from './read/read-period.ts';
import { readPartOfDay } from './read/read-weekday.ts';
import { dottedClock } from './rewrites.ts';
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
  'enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre',
);
const WEEKDAYS = inOrder(1, 'lunes martes miércoles jueves viernes sábado domingo');
/** Without the full stop they are other words, too: a month only between day and year. */
const SHORT_MONTHS = inOrder(1, 'ene feb mar abr may jun jul ago sep|sept oct nov dic');

export const createSpanish = () =>
  createLanguage({
    classes: {
      MONTH: { words: { ...MONTHS, ...withFullStop(SHORT_MONTHS) } },
      SHORTMONTH: { words: SHORT_MONTHS },
      BAREMONTH: { words: MONTHS, proper: true },
      WEEKDAY: { words: WEEKDAYS, proper: true },
      CAPWEEKDAY: { words: capitalised(WEEKDAYS), proper: true },
      DAYWORD: { words: byNumber({ [-2]: 'anteayer antier', [-1]: 'ayer', 0: 'hoy' }) },
      DAYPART: { words: byNumber({ 0: 'mañana madrugada', 1: 'tarde', 3: 'noche anoche' }) },
      SEASON: { words: inOrder(0, 'primavera verano otoño invierno') },
      UNIT: {
        words: byUnit({
          minute: 'minuto minutos',
          hour: 'hora horas',
          day: 'día días',
          weekend: 'finde',
          week: 'semana semanas',
          month: 'mes meses',
          quarter: 'trimestre trimestres',
          year: 'año años',
          decade: 'década décadas',
          century: 'siglo siglos',
        }),
      },
      CALENDARUNIT: { words: unnumbered('semana mes trimestre año década siglo') },
      YEARUNIT: { words: unnumbered('año') },
      WHICH: {
        words: byNumber({
          [-1]: 'pasado pasada pasados pasadas anterior',
          0: 'este esta',
          1: 'próximo próxima próximos próximas entrante viene',
        }),
      },
      RECENT: { words: byNumber({ [-1]: 'último última últimos últimas' }) },
      PART: { words: inOrder(0, 'principios|comienzos|inicios mediados finales|fines') },
      NUMERAL: {
        words: { una: 1, ...inOrder(1, 'un dos tres cuatro cinco seis siete ocho nueve diez once doce') },
      },
      DAYNAME: { words: { primero: 1 } },
      DECADEWORD: {
        words: inOrder(192, 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa'),
      },
      CENTURY: { words: unnumbered('siglo') },
      ROMAN: { words: romanCenturies(), proper: true },
      HOURWORD: { words: { mediodía: 12, medianoche: 24 } },
      CLOCKWORD: { words: unnumbered('h hs') },
      COUNTED: {
        words: unnumbered(
          `personas euros dólares pesos millones muertos heridos soldados casos votos kilómetros metros puntos empleos
          páginas plazas viviendas trabajadores migrantes efectivos escaños años días horas`,
        ),
      },
    },
    macros: {
      NAMED: '((WEEKDAY|CAPWEEKDAY) COMMA? (día)?)?',
      DAYNUMBER: '(DAY|DAYNAME)',
      OF: 'de?',
      OFYEAR: '(de|del|COMMA)?',
      OFPERIOD: '(de|del) (el|la)?',
      AFTERYEAR: '',
      TO: '(HYPHEN|DASH|al|a|hasta el?)',
      AND: '(y|e|o|al)',
      ATPART: '((por|en|a|de) la DAYPART)',
      INNAME: '(de|del|la|el|y|a)',
      BEFOREMONTH: '(en|desde|hasta|de|a|para|durante|entre|y)',
      BEFOREYEAR: '(en|desde|hasta|de|entre|hacia|para|tras|y)',
      THEYEAR: 'año',
      BEFORECLOCK: '((a|hasta|desde|sobre|de) (las|la))',
      OCLOCK: '(horas|hora|h|hs)',
    } satisfies RomanceMacros,
    rules: [
      ...ROMANCE_RULES,
      // "Mañana" is tomorrow, "la mañana" the morning and "esta mañana" this one.
      {
        name: 'tomorrow',
        form: '(?<! la | una | cada | esta | OTHER de) mañana ATPART?',
        read: readTomorrow,
      },
      {
        name: 'day-after-tomorrow',
        form: 'pasado mañana',
        read: () => ({ at: 'shift', unit: 'day', amount: 2, from: 'publication' }),
      },
      { name: 'this-part', form: 'esta DAYPART', read: readPartOfDay(0) },
      {
        name: 'last-night',
        form: 'anoche',
        read: readPartOfDay(-1),
      },
      {
        name: 'ago',
        form: 'hace (casi|unos|unas|ya|más de)? (INT|NUMERAL) UNIT | (INT|NUMERAL) UNIT atrás',
        read: readAgo,
      },
      { name: 'ahead', form: 'dentro de (INT|NUMERAL) UNIT', read: readAhead },
      { name: 'in', form: 'en (INT|NUMERAL) UNIT', confidence: 0.6, read: readIn },
      { name: 'decade', form: '(años | década de (los)?) (DECADEWORD | TWODIGITS | YEAR)', read: readDecade },
      { name: 'month-day', form: 'BAREMONTH DAY COMMA? YEAR', read: readDay },
    ],
    rewrites: [
      // "1º de mayo", "1.º de mayo".
      { pattern: /(?<=\b\d)\.?[º°](?= de )/g, to: '' },
      dottedClock({ before: '(?:las|la)', after: '(?:horas|h|hs)' }),
    ],
    cues: {
      past: 'fue|fueron|era|eran|había|habían|ha|han|hubo|dijo|hizo|\\p{L}+(?:ó|aron|ieron|aba|aban)',
      future:
        'va a|van a|prevé|prevén|previst[oa]s?|planea|planean|(?!irán|teherán)\\p{L}+(?:rá|rán|ría|rían)',
    },
    joinsTime: /^(?:,? |,? (?:a|desde|hasta) las? | del? (?:el )?)$/,
  });

/** The word itself is the first DAYPART. */
function readTomorrow(found: Found): Reading {
  const [, part = -1] = found.values('DAYPART');
  const time = DAY_PARTS[part];
  return { at: 'shift', unit: 'day', amount: 1, from: 'publication', ...(time !== undefined && { time }) };
}
