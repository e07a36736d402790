import { createLanguage } from './language-table.ts';
import { readDayOfMonth } from './read/read-day.ts';
import { readAgo, readAhead, readIn } from './read/read-distance.ts';
import { readDecade } from './read/read-period.ts';
import { readPartOfDay, readWeekday } from './read/read-weekday.ts';
import { CLOCK_WITH_H, HOUR_WITH_H } from './rewrites.ts';
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
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
);
const ALWAYS_WEEKDAYS = byNumber({ 6: 'sábado', 7: 'domingo' });
/** Weekdays before "-feira", without it ordinals. */
const ORDINAL_WEEKDAYS = inOrder(1, 'segunda terça quarta quinta sexta');
/** Without the full stop they are other words, too: a month only between day and year. */
const SHORT_MONTHS = inOrder(1, 'jan fev mar abr mai jun jul ago set out nov dez');

export const createPortuguese = () =>
  createLanguage({
    classes: {
      MONTH: { words: { ...MONTHS, ...withFullStop(SHORT_MONTHS) } },
      SHORTMONTH: { words: SHORT_MONTHS },
      BAREMONTH: { words: MONTHS, proper: true },
      WEEKDAY: {
        words: { ...ALWAYS_WEEKDAYS, ...hyphenated(ORDINAL_WEEKDAYS) },
        proper: true,
      },
      CAPWEEKDAY: {
        words: { ...capitalised(ALWAYS_WEEKDAYS), ...hyphenated(capitalised(ORDINAL_WEEKDAYS)) },
        proper: true,
      },
      SHORTWEEKDAY: { words: ORDINAL_WEEKDAYS, proper: true },
      DAYWORD: { words: byNumber({ [-2]: 'anteontem', [-1]: 'ontem', 0: 'hoje', 1: 'amanhã' }) },
      DAYPART: { words: byNumber({ 0: 'manhã madrugada', 1: 'tarde', 3: 'noite' }) },
      SEASON: { words: inOrder(0, 'primavera verão outono inverno') },
      UNIT: {
        words: byUnit({
          minute: 'minuto minutos',
          hour: 'hora horas',
          day: 'dia dias',
          week: 'semana semanas',
          month: 'mês meses',
          quarter: 'trimestre trimestres',
          year: 'ano anos',
          decade: 'década décadas',
          century: 'século séculos',
        }),
      },
      CALENDARUNIT: { words: unnumbered('semana mês trimestre ano década século') },
      YEARUNIT: { words: unnumbered('ano') },
      WHICH: {
        words: byNumber({
          [-1]: 'passado passada passados passadas anterior',
          0: 'este esta neste nesta deste desta',
          1: 'próximo próxima próximos próximas vem',
        }),
      },
      RECENT: { words: byNumber({ [-1]: 'último última últimos últimas' }) },
      PART: { words: inOrder(0, 'início|começo|princípio|inícios meados final|fim|finais|fins') },
      NUMERAL: {
        words: {
          ...inOrder(1, 'um|uma dois|duas três quatro cinco seis sete oito nove dez onze doze'),
        },
      },
      DAYNAME: { words: { primeiro: 1 } },
      DECADEWORD: { words: inOrder(192, 'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa') },
      CENTURY: { words: unnumbered('século') },
      ROMAN: { words: romanCenturies(), proper: true },
      HOURWORD: { words: { meiodia: 12, meianoite: 24 } },
      CLOCKWORD: { words: unnumbered('h') },
      COUNTED: {
        words: unnumbered(
          `pessoas euros dólares reais milhões mortos feridos soldados casos votos quilômetros quilómetros metros pontos
          empregos páginas vagas moradores trabalhadores migrantes anos dias horas`,
        ),
      },
    },
    macros: {
      NAMED: '((WEEKDAY|CAPWEEKDAY) COMMA? (dia)?)?',
      DAYNUMBER: '(DAY|DAYNAME)',
      OF: 'de?',
      OFYEAR: '(de|do|COMMA)?',
      OFPERIOD: '(de|do|da|deste|desta)? (o|a)?',
      AFTERYEAR: '',
      TO: '(HYPHEN | DASH | a | ao | até | até o | até a)',
      AND: '(e | ou)',
      ATPART: '((à | de | da | pela | na | a) DAYPART)',
      INNAME: '(de|do|da|o|a|e)',
      BEFOREMONTH: '(em | desde | até | de | para | durante | entre | e | a)',
      BEFOREYEAR: '(em | desde | até | de | entre | para | e)',
      THEYEAR: 'ano (de)?',
      BEFORECLOCK: '(às | as | das | até as | até às | desde as)',
      OCLOCK: '(horas | hora | h)',
    } satisfies RomanceMacros,
    rules: [
      ...ROMANCE_RULES,
      {
        name: 'weekday-day',
        form: '(WHICH | (?<= na | da | até | desde)) SHORTWEEKDAY OPEN DAY CLOSE',
        read: readDayOfMonth,
      },
      // "Nesta quarta", "na terça,": without "-feira" only where no noun follows.
      {
        name: 'short-weekday',
        form: 'WHICH SHORTWEEKDAY (?! OTHER | CAP | HYPHEN | UNIT | CALENDARUNIT)',
        read: readWeekday,
      },
      {
        name: 'short-weekday',
        form: '(?<= na | da | até | desde) SHORTWEEKDAY (?= COMMA | STOP | OPEN | BREAK | à | de DAYPART | WHICH)',
        confidence: 0.7,
        read: readWeekday,
      },
      { name: 'short-weekday', form: 'SHORTWEEKDAY WHICH', confidence: 0.9, read: readWeekday },
      {
        name: 'day-after-tomorrow',
        form: 'depois de amanhã',
        read: () => ({ at: 'shift', unit: 'day', amount: 2, from: 'publication' }),
      },
      { name: 'this-part', form: '(esta | nesta | desta) DAYPART', read: readPartOfDay(0) },
      {
        name: 'ago',
        form: 'há (cerca de | quase | mais de)? (INT|NUMERAL) UNIT (atrás)? | (INT|NUMERAL) UNIT atrás',
        read: readAgo,
      },
      { name: 'ahead', form: '(daqui a | dentro de) (INT|NUMERAL) UNIT', read: readAhead },
      { name: 'in', form: 'em (INT|NUMERAL) UNIT', confidence: 0.6, read: readIn },
      { name: 'decade', form: '(anos | década de) (DECADEWORD | TWODIGITS | YEAR)', read: readDecade },
    ],
    rewrites: [
      // "1º de maio".
      { pattern: /(?<=(?<!\d)1)[º°](?= de )/g, to: '' },
      // One word to the lexer: "segunda-feira", "meio-dia".
      { pattern: /(?<=\p{L})-(?=feira(?!\p{L})|dia(?!\p{L})|noite(?!\p{L}))/gu, to: '' },
      CLOCK_WITH_H,
      HOUR_WITH_H,
    ],
    cues: {
      past: 'foi|foram|era|eram|havia|haviam|disse|fez|teve|\\p{L}+(?:ou|aram|eram|iram|eu|iu|ava|avam)',
      future: 'vai|vão|deve|devem|previst[oa]s?|prevê|preveem|pretende|pretendem|\\p{L}+(?:rá|rão|ria|riam)',
    },
    joinsTime: /^(?:,? |,? (?:às|as|até as|das) )$/,
  });

function hyphenated(words: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(words).map(([word, number]) => [`${word}feira`, number]));
}
