import { createLanguage } from './language-table.ts';
import { readClock } from './read/read-clock.ts';
import { readAgo, readIn } from './read/read-distance.ts';
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
  `січень|січня|січні|січнем лютий|лютого|лютому|лютим березень|березня|березні|березнем
  квітень|квітня|квітні|квітнем травень|травня|травні|травнем червень|червня|червні|червнем
  липень|липня|липні|липнем серпень|серпня|серпні|серпнем вересень|вересня|вересні|вереснем
  жовтень|жовтня|жовтні|жовтнем листопад|листопада|листопаді|листопадом грудень|грудня|грудні|груднем`,
);
const ENDINGS = 'ий ій ого ього ому ьому а я ої ьої у ю е є і их іх';
/** Without the full stop they are other words, too: a month only between day and year. */
const SHORT_MONTHS = inOrder(1, 'січ лют бер квіт трав черв лип серп вер жовт лист груд');

export const createUkrainian = () =>
  createLanguage({
    classes: {
      MONTH: { words: { ...MONTHS, ...withFullStop(SHORT_MONTHS) } },
      SHORTMONTH: { words: SHORT_MONTHS },
      BAREMONTH: { words: MONTHS, proper: true },
      WEEKDAY: {
        words: inOrder(
          1,
          `понеділок|понеділка|понеділку|понеділком вівторок|вівторка|вівторку|вівторком середа|середу|середи|середі|середою
          четвер|четверга|четвергу|четвергом п'ятниця|п'ятницю|п'ятниці|п'ятницею субота|суботу|суботи|суботі|суботою
          неділя|неділю|неділі|неділею`,
        ),
      },
      DAYWORD: {
        words: byNumber({
          [-2]: 'позавчора',
          [-1]: 'вчора учора',
          0: 'сьогодні',
          1: 'завтра',
          2: 'післязавтра',
        }),
      },
      DAYPART: { words: inOrder(0, 'вранці|уранці|ранку вдень|дня ввечері|увечері|вечора вночі|уночі|ночі') },
      SEASON: {
        words: inOrder(
          0,
          'весна|весни|весну|навесні|весною літо|літа|влітку|літом осінь|осені|восени зима|зими|зиму|взимку',
        ),
      },
      UNIT: {
        words: byUnit({
          minute: 'хвилина хвилину хвилини хвилин',
          hour: 'година годину години годин',
          day: 'день дня днів дні доба добу доби діб',
          week: 'тиждень тижня тижнів тижні тижню',
          month: 'місяць місяця місяців місяці',
          quarter: 'квартал кварталу кварталі',
          year: 'рік року роки років році роках',
          decade: 'десятиліття десятиліть',
          century: 'століття століть',
        }),
      },
      CALENDARUNIT: {
        words: unnumbered(
          'тиждень тижня тижні тижню місяць місяця місяці квартал кварталу кварталі рік року році десятиліття десятилітті століття столітті',
        ),
      },
      WEEKUNIT: { words: unnumbered('тиждень тижня тижні тижню') },
      YEARUNIT: { words: unnumbered('рік року році') },
      YEARUNITS: { words: unnumbered('роки років роках') },
      YEARTAIL: { words: unnumbered('року рік році роком р. рр. роки років роках') },
      YEARWORD: { words: byNumber({ [-1]: 'торік', 0: 'цьогоріч', 1: 'наступноріч' }) },
      WHICH: {
        words: byNumber({
          [-1]: inflected('минул попередн торішн', ENDINGS),
          0: `цей цього цьому ця цієї цій цю ${inflected('поточн нинішн', ENDINGS)}`,
          1: inflected('наступн майбутн найближч', ENDINGS),
        }),
      },
      RECENT: { words: byNumber({ [-1]: inflected('останн', ENDINGS) }) },
      PART: {
        words: inOrder(
          0,
          'початок|початку середина|середини|середині|середину кінець|кінця|кінці|наприкінці',
        ),
      },
      NUMERAL: {
        words: inOrder(
          1,
          `один|одна|одну|одного два|дві|двох три|трьох чотири|чотирьох п'ять|п'яти шість|шести сім|семи вісім|восьми
          дев'ять|дев'яти десять|десяти одинадцять|одинадцяти дванадцять|дванадцяти`,
        ),
      },
      DECADEWORD: {
        words: inOrder(
          192,
          `двадцяті|двадцятих тридцяті|тридцятих сорокові|сорокових п'ятдесяті|п'ятдесятих шістдесяті|шістдесятих
          сімдесяті|сімдесятих вісімдесяті|вісімдесятих дев'яності|дев'яностих`,
        ),
      },
      CENTURY: { words: unnumbered('століття столітті століттю століттям ст.') },
      ROMAN: { words: romanCenturies(), proper: true },
      HOURWORD: { words: { опівдні: 12, опівночі: 24 } },
      CLOCKWORD: { words: unnumbered('год') },
      COUNTED: {
        words: unnumbered(
          `людей осіб гривень доларів євро кілометрів метрів солдатів військових голосів випадків місць сторінок тисяч
          загиблих поранених жителів одиниць тонн будинків`,
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
      TO: '(HYPHEN | DASH | по | до)',
      AND: '(і | й | та | або)',
      ATPART: 'DAYPART',
      AT: '(в | у | на | до | з | по | після)',
      BEFOREMONTH: '(в | у | з | із | до | на | по | за | і | та | після | від)',
      BEFOREYEAR: '(в | у | з | із | до | після | і | та)',
      THEYEAR: '(рік | році)',
      BEFORECLOCK: '(о | об | до | після | близько | з)',
      OCLOCK: '(годині | години | год)',
    } satisfies SlavicMacros,
    rules: [
      ...SLAVIC_RULES,
      { name: 'ago', form: '(INT|NUMERAL)? UNIT тому (назад)?', read: readAgo },
      { name: 'in', form: '(через | за) (INT|NUMERAL) UNIT | через UNIT', confidence: 0.8, read: readIn },
      { name: 'hour', form: '(?<= о | об) HOUR (годині DAYPART? | DAYPART)', read: readClock },
    ],
    rewrites: [
      { pattern: /(?<=\p{L})[’ʼ](?=\p{L})/gu, to: "'" },
      // "90-ті", "1990-х": a decade.
      { pattern: /(?<=(?<!\d)(?:[12]\d)?\d0)-(?:ті|х|тих|і)(?!\p{L})/gu, to: 's' },
      // "2014-го", "о 9-й".
      { pattern: /(?<=\d)-(?:й|го|му|ий|ій|та|ої|ї|і)(?!\p{L})/gu, to: '' },
      dottedClock({ before: '(?<!\\p{L})(?:о|об|до|після|близько)' }),
    ],
    cues: {
      past: '\\p{L}*(?:[аиіуя]л[аои]|[аиуя]в|йшов|йшла|йшли|був|була|були)(?:ся|сь)?',
      future:
        `буде|будуть|планує|планують|має|мають|відбудеться|відбудуться|зустрінеться|зустрінуться|очіку\\p{L}+
        |прибуде|відвідає|розпочнеться|почнеться|пройде|пройдуть|проведе|проведуть|\\p{L}+(?:тиме|тимуть)`.replace(
          /\s+/g,
          '',
        ),
    },
    joinsTime: /^(?:,? |,? (?:о|об|до|з|після|близько) )$/,
  });
