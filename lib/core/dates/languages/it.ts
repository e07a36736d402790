import { createLanguage } from './language-table.ts';
import { readClock } from './read/read-clock.ts';
import { readAgo, readAhead } from './read/read-distance.ts';
import { readDecade } from './read/read-period.ts';
import { readPartOfDay } from './read/read-weekday.ts';
import { dottedClock, ELISION } from './rewrites.ts';
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
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
);
const WEEKDAYS = inOrder(1, 'lunedì martedì mercoledì giovedì venerdì sabato domenica');
/** Without the full stop they are other words, too: a month only between day and year. */
const SHORT_MONTHS = inOrder(1, 'gen feb mar apr mag giu lug ago set|sett ott nov dic');

export const createItalian = () =>
  createLanguage({
    classes: {
      MONTH: { words: { ...MONTHS, ...withFullStop(SHORT_MONTHS) } },
      SHORTMONTH: { words: SHORT_MONTHS },
      BAREMONTH: { words: MONTHS, proper: true },
      WEEKDAY: { words: WEEKDAYS, proper: true },
      CAPWEEKDAY: { words: capitalised(WEEKDAYS), proper: true },
      DAYWORD: { words: byNumber({ [-1]: 'ieri', 0: 'oggi', 1: 'domani', 2: 'dopodomani' }) },
      DAYPART: {
        words: inOrder(
          0,
          'mattina|mattino|mattinata|stamattina|stamani pomeriggio sera|serata|stasera notte|nottata|stanotte',
        ),
      },
      /** Also in DAYPART. */
      THISPART: { words: unnumbered('stamattina stamani stasera stanotte') },
      SEASON: { words: inOrder(0, 'primavera estate autunno inverno') },
      UNIT: {
        words: byUnit({
          minute: 'minuto minuti',
          hour: 'ora ore',
          day: 'giorno giorni',
          week: 'settimana settimane',
          month: 'mese mesi',
          quarter: 'trimestre trimestri',
          year: 'anno anni',
          decade: 'decennio decenni',
          century: 'secolo secoli',
        }),
      },
      CALENDARUNIT: { words: unnumbered('settimana mese trimestre anno decennio secolo') },
      YEARUNIT: { words: unnumbered('anno') },
      WHICH: {
        words: byNumber({
          [-1]: 'scorso scorsa scorsi scorse passato passata',
          0: 'questo questa quest',
          1: 'prossimo prossima prossimi prossime venturo ventura',
        }),
      },
      RECENT: { words: byNumber({ [-1]: 'ultimo ultima ultimi ultime' }) },
      PART: { words: inOrder(0, 'inizio|inizi metà fine') },
      NUMERAL: {
        words: {
          una: 1,
          uno: 1,
          ...inOrder(1, 'un due tre quattro cinque sei sette otto nove dieci undici dodici'),
        },
      },
      DAYNAME: { words: { primo: 1 } },
      DECADEWORD: {
        words: inOrder(192, 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta'),
      },
      CENTURY: { words: unnumbered('secolo') },
      ROMAN: { words: romanCenturies(), proper: true },
      HOURWORD: { words: { mezzogiorno: 12, mezzanotte: 24 } },
      COUNTED: {
        words: unnumbered(
          `persone euro dollari milioni morti feriti soldati casi voti chilometri metri punti posti pagine migranti
          abitanti lavoratori anni giorni ore`,
        ),
      },
    },
    macros: {
      NAMED: '((WEEKDAY|CAPWEEKDAY) COMMA?)?',
      DAYNUMBER: '(DAY|DAYNAME)',
      OF: '',
      OFYEAR: '(del|di)?',
      OFPERIOD: '(di | del | dell | della | d)?',
      AFTERYEAR: '',
      TO: '(HYPHEN | DASH | al | all | a | fino al)',
      AND: '(e | o | al)',
      ATPART: '((in | di | nel | della | alla)? DAYPART)',
      INNAME: '(di | del | della | la | il | e | a)',
      BEFOREMONTH: '(a | ad | in | da | di | dal | entro | per | fra | tra | e | nel | dello | lo)',
      BEFOREYEAR: '(nel | del | dal | al | il | entro | fino al | prima del | dopo il | tra | fra | e)',
      THEYEAR: 'anno',
      BEFORECLOCK: '(alle | dalle | all | verso le | intorno alle | entro le | e)',
      OCLOCK: '(ore | in punto)',
    } satisfies RomanceMacros,
    rules: [
      ...ROMANCE_RULES,
      {
        name: 'day-before-yesterday',
        form: '(altro ieri | altroieri | ieri l altro)',
        read: () => ({ at: 'shift', unit: 'day', amount: -2, from: 'publication' }),
      },
      { name: 'this-part', form: '(questa | questo) DAYPART | THISPART', read: readPartOfDay(0) },
      { name: 'ago', form: '(INT|NUMERAL) UNIT fa', read: readAgo },
      { name: 'ahead', form: '(tra | fra) (INT|NUMERAL) UNIT', read: readAhead },
      { name: 'hour', form: 'ore (HOUR | CLOCK)', read: readClock },
      { name: 'decade', form: 'anni (DECADEWORD | TWODIGITS | YEAR)', read: readDecade },
    ],
    rewrites: [
      // "1º maggio", "1° maggio".
      { pattern: /(?<=(?<!\d)1)[º°](?= \p{L})/gu, to: '' },
      ELISION,
      // "anni '90".
      { pattern: /(?<=anni )['’](?=\d0)/g, to: ' ' },
      dottedClock({ before: '(?:alle|dalle|ore|le)' }),
    ],
    cues: {
      past: 'ha|hanno|aveva|avevano|è|sono|era|erano|fu|furono|\\p{L}+(?:ato|ata|ati|ate|ito|uto|ava|avano|eva|evano)',
      future: 'dovrebbe|dovrebbero|previst[oaie]|prevede|prevedono|intende|\\p{L}+(?:rà|ranno)',
    },
    joinsTime: /^(?:,? |,? (?:alle|dalle|alle ore|ore|all['’] ?) ?)$/,
  });
