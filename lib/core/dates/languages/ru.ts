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
  `январь|января|январе|январю|январём|январем февраль|февраля|феврале|февралю|февралём|февралем март|марта|марте|марту|мартом
  апрель|апреля|апреле|апрелю|апрелем май|мая|мае|маю|маем июнь|июня|июне|июню|июнем июль|июля|июле|июлю|июлем
  август|августа|августе|августу|августом сентябрь|сентября|сентябре|сентябрю|сентябрём|сентябрем
  октябрь|октября|октябре|октябрю|октябрём|октябрем ноябрь|ноября|ноябре|ноябрю|ноябрём|ноябрем
  декабрь|декабря|декабре|декабрю|декабрём|декабрем`,
);
const ENDINGS = 'ый ий ой ого его ом ем ему ому ая яя ей ую юю ое ее ые ие ых их';
/** Without the full stop they are other words, too: a month only between day and year. */
const SHORT_MONTHS = inOrder(1, 'янв фев|февр мар апр - июн июл авг сен|сент окт ноя|нояб дек');

export const createRussian = () =>
  createLanguage({
    classes: {
      MONTH: { words: { ...MONTHS, ...withFullStop(SHORT_MONTHS) } },
      SHORTMONTH: { words: SHORT_MONTHS },
      // With a capital Марта, Августа are people.
      BAREMONTH: { words: MONTHS, proper: true },
      WEEKDAY: {
        words: {
          ...inOrder(
            1,
            'понедельник|понедельника|понедельнику|понедельником вторник|вторника|вторнику|вторником',
          ),
          ...inOrder(4, 'четверг|четверга|четвергу|четвергом пятница|пятницу|пятницы|пятнице|пятницей'),
          ...inOrder(
            6,
            'суббота|субботу|субботы|субботе|субботой воскресенье|воскресенья|воскресенью|воскресеньем',
          ),
        },
      },
      /** Also the environment: a weekday only after a preposition. */
      SHORTWEEKDAY: { words: inOrder(3, 'среда|среду|среды|среде|средой') },
      DAYWORD: {
        words: byNumber({ [-2]: 'позавчера', [-1]: 'вчера', 0: 'сегодня', 1: 'завтра', 2: 'послезавтра' }),
      },
      DAYPART: { words: inOrder(0, 'утром|утра днём|днем|дня вечером|вечера ночью|ночи') },
      SEASON: {
        words: inOrder(
          0,
          'весна|весны|весной|весну|весне лето|лета|летом осень|осени|осенью зима|зимы|зимой|зиму|зиме',
        ),
      },
      UNIT: {
        words: byUnit({
          minute: 'минута минуту минуты минут',
          hour: 'час часа часов',
          day: 'день дня дней дни сутки суток',
          week: 'неделя неделю недели недель неделе',
          month: 'месяц месяца месяцев месяцы месяце',
          quarter: 'квартал квартала квартале',
          year: 'год года году лет годы годов годах',
          decade: 'десятилетие десятилетия десятилетий десятилетии',
          century: 'век века веке веков столетие столетия столетии',
        }),
      },
      CALENDARUNIT: {
        words: unnumbered(
          `неделя неделю недели неделе месяц месяца месяце квартал квартала квартале год года году
          десятилетие десятилетия десятилетии век века веке`,
        ),
      },
      WEEKUNIT: { words: unnumbered('неделя неделю недели неделе') },
      YEARUNIT: { words: unnumbered('год года году') },
      YEARUNITS: { words: unnumbered('годы годов годах года') },
      YEARTAIL: { words: unnumbered('года году год годом г. гг. годы годов годах') },
      WHICH: {
        words: byNumber({
          [-1]: inflected('прошл минувш предыдущ', ENDINGS),
          0: `этот этого этом эта этой эту ${inflected('текущ нынешн', ENDINGS)}`,
          1: inflected('следующ будущ предстоящ ближайш', ENDINGS),
        }),
      },
      RECENT: { words: byNumber({ [-1]: inflected('последн', ENDINGS) }) },
      PART: {
        words: inOrder(
          0,
          'начало|начала|начале|началу середина|середины|середине|середину конец|конца|конце|концу',
        ),
      },
      NUMERAL: {
        words: inOrder(
          1,
          `один|одна|одну|одного два|две|двух три|трёх|трех четыре|четырёх|четырех пять|пяти шесть|шести семь|семи
          восемь|восьми девять|девяти десять|десяти одиннадцать|одиннадцати двенадцать|двенадцати`,
        ),
      },
      DECADEWORD: {
        words: inOrder(
          192,
          'двадцатых|двадцатые тридцатых|тридцатые сороковых|сороковые пятидесятых|пятидесятые шестидесятых|шестидесятые семидесятых|семидесятые восьмидесятых|восьмидесятые девяностых|девяностые',
        ),
      },
      CENTURY: { words: unnumbered('век века веке веков столетие столетия столетии') },
      ROMAN: { words: romanCenturies(), proper: true },
      HOURWORD: { words: { полдень: 12, полночь: 24 } },
      CLOCKWORD: { words: unnumbered('ч') },
      COUNTED: {
        words: unnumbered(
          `человек людей рублей рубля долларов евро километров метров солдат военных голосов случаев мест страниц тысяч
          погибших раненых жителей единиц тонн домов`,
        ),
      },
    },
    macros: {
      NAMED: '((WEEKDAY|SHORTWEEKDAY) COMMA?)?',
      DAYNUMBER: 'DAY',
      OF: '',
      OFYEAR: '',
      OFPERIOD: '',
      AFTERYEAR: 'YEARTAIL?',
      TO: '(HYPHEN | DASH | по | до)',
      AND: '(и | или)',
      ATPART: 'DAYPART',
      AT: '(в | во | на | к | с | до | по | после)',
      BEFOREMONTH: '(в | во | с | со | до | к | на | по | за | и | после | от)',
      BEFOREYEAR: '(в | с | до | к | после | и)',
      THEYEAR: '(год | году)',
      BEFORECLOCK: '(в | к | до | около | после | с)',
      OCLOCK: '(часов | часа | час | ч)',
    } satisfies SlavicMacros,
    rules: [
      ...SLAVIC_RULES,
      { name: 'ago', form: '(INT|NUMERAL)? UNIT (тому)? назад', read: readAgo },
      { name: 'in', form: 'через (INT|NUMERAL)? UNIT', confidence: 0.8, read: readIn },
      { name: 'hour', form: '(?<= в | к | около | до) HOUR (часов|часа|час) DAYPART?', read: readClock },
    ],
    rewrites: [
      // "90-е", "1990-х": a decade.
      { pattern: /(?<=(?<!\d)(?:[12]\d)?\d0)-(?:е|х|ые|ых)(?!\p{L})/gu, to: 's' },
      // "2014-го", "в 9-м часу".
      { pattern: /(?<=\d)-(?:й|го|м|му|ый|ого|ом|ому)(?!\p{L})/gu, to: '' },
      dottedClock({ before: '(?<!\\p{L})(?:в|к|до|около|после)' }),
    ],
    cues: {
      past: 'умер(?:ла|ли)?|погиб(?:ла|ли)?|\\p{L}*(?:[аиеяуы]л|ш[её]л|шл)(?:а|о|и)?(?:ся|сь)?',
      future:
        `будет|будут|планиру\\p{L}+|намерен\\p{L}*|ожида\\p{L}+|предстоит|состо[ия]тся|пройд[её]т|пройдут
        |встрет[ия]тся|прибудет|прибудут|посетит|начн[её]тся|начнутся|откроется|выступит|заверш[иа]тся|должн\\p{L}+
        |проведут|провед[её]т|собира\\p{L}+тся`.replace(/\s+/g, ''),
    },
    joinsTime: /^(?:,? |,? (?:в|около|до|с|к|после) )$/,
  });
