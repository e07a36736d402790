import type { EuropeanMacros } from './european-rules.ts';
import { GERMANIC_RULES } from './germanic-rules.ts';
import { createLanguage } from './language-table.ts';
import { readClock } from './read/read-clock.ts';
import { readAgo, readIn } from './read/read-distance.ts';
import { readDecade } from './read/read-period.ts';
import { readPartOfDay } from './read/read-weekday.ts';
import { dottedClock } from './rewrites.ts';
import { byNumber, byUnit, inOrder, unnumbered, withFullStop } from './word-lists.ts';

const MONTHS = inOrder(
  1,
  'januari februari maart april mei juni juli augustus september oktober november december',
);
/** Without the full stop they are other words, too: a month only between day and year. */
const SHORT_MONTHS = inOrder(1, 'jan feb mrt apr - jun jul aug sep|sept okt nov dec');

export const createDutch = () =>
  createLanguage({
    classes: {
      MONTH: { words: { ...MONTHS, ...withFullStop(SHORT_MONTHS) } },
      SHORTMONTH: { words: SHORT_MONTHS },
      BAREMONTH: { words: MONTHS, proper: true },
      WEEKDAY: { words: inOrder(1, 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag') },
      DAYWORD: {
        words: byNumber({
          [-2]: 'eergisteren',
          [-1]: 'gisteren gister',
          0: 'vandaag',
          1: 'morgen',
          2: 'overmorgen',
        }),
      },
      DAYPART: {
        words: inOrder(
          0,
          'ochtend|voormiddag|ochtends|vanochtend|vanmorgen middag|namiddag|middags|vanmiddag avond|avonds|vanavond nacht|nachts|vannacht',
        ),
      },
      /** Also in DAYPART. */
      THISPART: { words: unnumbered('vanochtend vanmorgen vanmiddag vanavond vannacht') },
      SEASON: { words: inOrder(0, 'lente|voorjaar zomer herfst|najaar winter') },
      UNIT: {
        words: byUnit({
          minute: 'minuut minuten',
          hour: 'uur uren',
          day: 'dag dagen',
          weekend: 'weekend weekeinde',
          week: 'week weken',
          month: 'maand maanden',
          quarter: 'kwartaal kwartalen',
          year: 'jaar jaren',
          decade: 'decennium decennia',
          century: 'eeuw eeuwen',
        }),
      },
      CALENDARUNIT: { words: unnumbered('week weekend weekeinde maand kwartaal jaar decennium eeuw') },
      WEEKUNIT: { words: unnumbered('week') },
      YEARUNIT: { words: unnumbered('jaar') },
      WHICH: {
        words: byNumber({
          [-1]: 'vorig vorige afgelopen voorbije',
          0: 'dit deze',
          1: 'volgend volgende komend komende aanstaande',
        }),
      },
      RECENT: { words: { laatste: -1 } },
      PART: { words: inOrder(0, 'begin medio|midden eind|einde') },
      NUMERAL: {
        words: { een: 1, ...inOrder(1, 'één twee drie vier vijf zes zeven acht negen tien elf twaalf') },
      },
      DECADEWORD: { words: inOrder(192, 'twintig dertig veertig vijftig zestig zeventig tachtig negentig') },
      CENTURY: { words: unnumbered('eeuw') },
      HOURWORD: { words: { middernacht: 24 } },
      COUNTED: {
        words: unnumbered(
          `euro dollar mensen personen doden gewonden soldaten meter kilometer punten stemmen gevallen banen woningen
          inwoners pagina kinderen migranten miljoen jaar dagen uur stuks`,
        ),
      },
    },
    macros: {
      NAMED: '(WEEKDAY COMMA?)?',
      DAYNUMBER: 'DAY',
      OF: '',
      OFYEAR: 'van?',
      OFPERIOD: '(van (het | de)?)?',
      AFTERYEAR: '',
      TO: '(HYPHEN | DASH | tot | tot en met | t)',
      AND: '(en | of)',
      ATPART: '(POSS? DAYPART)',
      BEFOREMONTH: '(in | sinds | tot | vanaf | van | eind | begin | en | voor | na | per | over | maand)',
      BEFOREYEAR: '(in | sinds | tot | vanaf | van | voor | na | en | tussen | rond | tegen)',
      THEYEAR: 'jaar',
      BEFORECLOCK: '(om | vanaf | tegen | tot | rond | van | sinds | voor | na | tussen)',
      OCLOCK: 'uur',
    } satisfies EuropeanMacros,
    rules: [
      ...GERMANIC_RULES,
      {
        name: 'hour',
        form: '(?<= om | rond | vanaf | tegen) (HOUR | CLOCK | NUMERAL) uur ATPART?',
        read: readClock,
      },
      { name: 'this-part', form: 'THISPART', read: readPartOfDay(0) },
      {
        name: 'ago',
        form: '(INT|NUMERAL) UNIT geleden',
        read: readAgo,
      },
      { name: 'in', form: 'over (INT|NUMERAL) UNIT', confidence: 0.7, read: readIn },
      { name: 'decade', form: 'jaren (DECADEWORD | TWODIGITS | YEAR | SHORTYEAR)', read: readDecade },
    ],
    rewrites: [
      // "maandagavond", "gisteravond", "morgenochtend".
      {
        pattern:
          /(?<=(?:maan|dins|woens|donder|vrij|zater|zon)dag|gister|(?<!\p{L})morgen)(ochtend|morgen|middag|namiddag|avond|nacht)(?!\p{L})/giu,
        to: ([, part]) => (part === 'morgen' ? ' ochtend' : ` ${part}`),
      },
      // "de 19e eeuw".
      { pattern: /(?<=\d)(?:ste|de|e)(?= eeuw)/gu, to: '' },
      dottedClock({ before: '(?:om|vanaf|rond|tegen)', after: 'uur' }),
    ],
    cues: {
      past: `was|waren|werd|werden|had|hadden|heeft|hebben|zei|zeiden|kwam|kwamen|ging|gingen|won|verloor|begon
        |schreef|schreven|sprak|gaf|kreeg|trad|viel|stond|zag|nam|stierf|overleed|\\p{L}+(?:eer|ig|el|k|p|f)[td]en?`.replace(
        /\s+/g,
        '',
      ),
      future: 'zal|zullen|gaat|gaan|wil|willen|moet|moeten|verwacht|gepland|begint|zou|zouden',
    },
    joinsTime: /^(?:,? |,? (?:om|vanaf|rond|tegen|tot) )$/,
  });
