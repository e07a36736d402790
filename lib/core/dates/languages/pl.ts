import { createLanguage } from './language-table.ts';
import { readClock } from './read/read-clock.ts';
import { readAgo, readIn } from './read/read-distance.ts';
import { readDecade } from './read/read-period.ts';
import { dottedClock } from './rewrites.ts';
import { SLAVIC_RULES, type SlavicMacros } from './slavic-rules.ts';
import {
  byNumber,
  byUnit,
  inflected,
  inOrder,
  romanCenturies,
  unnumbered,
  withFullStop,
} from './word-lists.ts';

const MONTHS = inOrder(
  1,
  `styczeń|stycznia|styczniu|styczniem luty|lutego|lutym marzec|marca|marcu|marcem kwiecień|kwietnia|kwietniu|kwietniem
  maj|maja|maju|majem czerwiec|czerwca|czerwcu|czerwcem lipiec|lipca|lipcu|lipcem sierpień|sierpnia|sierpniu|sierpniem
  wrzesień|września|wrześniu|wrześniem październik|października|październiku|październikiem
  listopad|listopada|listopadzie|listopadem grudzień|grudnia|grudniu|grudniem`,
);
const ENDINGS = 'y i ego iego ym im a ia ej iej ą ią e ie ych ich';
/** Without the full stop they are other words, too: a month only between day and year. */
const SHORT_MONTHS = inOrder(1, 'sty lut mar kwi - cze lip sie wrz paź lis gru');

export const createPolish = () =>
  createLanguage({
    classes: {
      MONTH: { words: { ...MONTHS, ...withFullStop(SHORT_MONTHS) } },
      SHORTMONTH: { words: SHORT_MONTHS },
      // With a capital Maja is a person.
      BAREMONTH: { words: MONTHS, proper: true },
      WEEKDAY: {
        words: inOrder(
          1,
          `poniedziałek|poniedziałku|poniedziałkiem|poniedziałkowi wtorek|wtorku|wtorkiem środa|środę|środy|środzie|środą
          czwartek|czwartku|czwartkiem piątek|piątku|piątkiem sobota|sobotę|soboty|sobocie|sobotą
          niedziela|niedzielę|niedzieli|niedzielą`,
        ),
      },
      DAYWORD: {
        words: byNumber({
          [-2]: 'przedwczoraj',
          [-1]: 'wczoraj',
          0: 'dziś dzisiaj',
          1: 'jutro',
          2: 'pojutrze',
        }),
      },
      DAYPART: { words: inOrder(0, 'rano|ranem|rana południem wieczorem|wieczór|wieczora nocą|nocy|noc') },
      SEASON: {
        words: inOrder(
          0,
          'wiosna|wiosny|wiosną|wiosnę|wiosnie lato|lata|latem jesień|jesieni|jesienią zima|zimy|zimą|zimę',
        ),
      },
      UNIT: {
        words: byUnit({
          minute: 'minuta minutę minuty minut',
          hour: 'godzina godzinę godziny godzin',
          day: 'dzień dnia dni dniu doba dobę doby',
          weekend: 'weekend weekendu',
          week: 'tydzień tygodnia tygodni tygodnie tygodniu',
          month: 'miesiąc miesiąca miesięcy miesiące miesiącu',
          quarter: 'kwartał kwartału kwartale',
          year: 'rok roku lat lata latach',
          decade: 'dekada dekadę dekady dekad dekadzie',
          century: 'wiek wieku wieki wieków stulecie stulecia stuleciu',
        }),
      },
      CALENDARUNIT: {
        words: unnumbered(
          `weekend weekendu tydzień tygodnia tygodniu miesiąc miesiąca miesiącu kwartał kwartału kwartale rok roku dekada
          dekady dekadzie wiek wieku`,
        ),
      },
      WEEKUNIT: { words: unnumbered('tydzień tygodnia tygodniu') },
      YEARUNIT: { words: unnumbered('rok roku') },
      YEARUNITS: { words: unnumbered('lata lat latach') },
      YEARTAIL: { words: unnumbered('roku rok r. rokiem') },
      WHICH: {
        words: byNumber({
          [-1]: inflected('zeszł ubiegł minion poprzedn', ENDINGS),
          0: `ten tego tym ta tej tę ${inflected('bieżąc obecn', ENDINGS)}`,
          1: inflected('przyszł następn nadchodząc najbliższ', ENDINGS),
        }),
      },
      RECENT: { words: byNumber({ [-1]: inflected('ostatn', ENDINGS) }) },
      PART: { words: inOrder(0, 'początek|początku połowa|połowie|połowy|połowę koniec|końca|końcu|końcem') },
      NUMERAL: {
        words: inOrder(
          1,
          `jeden|jedną|jedna|jednego dwa|dwie|dwóch trzy|trzech cztery|czterech pięć|pięciu sześć|sześciu siedem|siedmiu
          osiem|ośmiu dziewięć|dziewięciu dziesięć|dziesięciu jedenaście|jedenastu dwanaście|dwunastu`,
        ),
      },
      DECADEWORD: {
        words: inOrder(
          192,
          `dwudzieste|dwudziestych trzydzieste|trzydziestych czterdzieste|czterdziestych pięćdziesiąte|pięćdziesiątych
          sześćdziesiąte|sześćdziesiątych siedemdziesiąte|siedemdziesiątych osiemdziesiąte|osiemdziesiątych
          dziewięćdziesiąte|dziewięćdziesiątych`,
        ),
      },
      CENTURY: { words: unnumbered('wiek wieku wiekiem') },
      ROMAN: { words: romanCenturies(), proper: true },
      HOURWORD: { words: { północy: 24, południe: 12 } },
      CLOCKWORD: { words: unnumbered('godz. godzinie godziny') },
      COUNTED: {
        words: unnumbered(
          `osób ludzi złotych zł dolarów euro kilometrów metrów żołnierzy głosów przypadków miejsc stron tysięcy zabitych
          rannych mieszkańców sztuk ton domów pracowników`,
        ),
      },
    },
    macros: {
      NAMED: '(WEEKDAY COMMA?)?',
      DAYNUMBER: 'DAY',
      OF: '',
      OFYEAR: '',
      OFPERIOD: '',
      AFTERYEAR: 'YEARTAIL?',
      TO: '(HYPHEN | DASH | do)',
      AND: '(i | oraz | lub)',
      ATPART: '(w? DAYPART)',
      AT: '(w | we | na | do | od | po)',
      BEFOREMONTH: '(w | we | od | do | na | po | za | i | z | przed)',
      BEFOREYEAR: '(w | od | do | po | przed | i | z)',
      THEYEAR: '(rok | roku)',
      BEFORECLOCK: '(o | od | do | po | przed | około)',
      OCLOCK: '[]',
    } satisfies SlavicMacros,
    rules: [
      ...SLAVIC_RULES,
      { name: 'ago', form: '(INT|NUMERAL)? UNIT temu', read: readAgo },
      { name: 'in', form: 'za (INT|NUMERAL)? UNIT', confidence: 0.8, read: readIn },
      { name: 'hour', form: 'CLOCKWORD (HOUR | CLOCK) DAYPART?', read: readClock },
      { name: 'decade', form: 'YEARUNITS (DECADEWORD | TWODIGITS | YEAR)', read: readDecade },
    ],
    rewrites: [
      // "lata 90.", "lat 90. XX wieku".
      { pattern: /(?<=lat(?:a|ach)? (?:19|20)?\d0)\.(?= \p{Ll}|,)/gu, to: '' },
      dottedClock({ before: '(?<!\\p{L})(?:o|do|po|przed|około|godz\\.|godzinie|godziny)' }),
    ],
    cues: {
      past: '\\p{L}*(?:[aeiyęąu]ł[aoy]?|[aeiyęu]li|szedł|szła|szli)',
      future:
        `(?:będzie|będą)(?:\\s\\p{L}+[lł][aioy]?)?|mają?|planuje|planują|zamierza|zamierzają|odbędzie|odbędą|spotka|spotkają|rozpocznie|zacznie
        |przyjedzie|złoży|odwiedzi`.replace(/\s+/g, ''),
    },
    joinsTime: /^(?:,? |,? (?:o|od|do|po|około|o godz\.|o godzinie) )$/,
  });
