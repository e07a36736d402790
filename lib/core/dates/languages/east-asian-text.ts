import { literalsOf } from '../grammar/form.ts';
import type { Rewrite } from '../rewrite.ts';
import type { LanguageTable } from './language-table.ts';
import { inOrder } from './word-lists.ts';

/** Unicode has a sign for every month, ㋀ to ㋋, and every day of a month, ㏠ to ㏾: `5月14日` is ㋄㏭. */
const FIRST_MONTH_SIGN = 0x32c0;
const FIRST_DAY_SIGN = 0x33e0;
const signs = (first: number, count: number) =>
  Array.from({ length: count }, (_, i) => String.fromCharCode(first + i));

export const MONTH_SIGNS = inOrder(1, signs(FIRST_MONTH_SIGN, 12).join(' '));
export const DAY_SIGNS = inOrder(1, signs(FIRST_DAY_SIGN, 31).join(' '));

const DAY = '(?<![\\d.:/-])(0?[1-9]|[12]\\d|3[01])';

/** Digits and punctuation of full width; the ideographic full stop and comma are known to the lexer. */
const FULL_WIDTH: Rewrite = {
  pattern: /[０-９（）［］，．：；！？／－]/g,
  // FF01 to FF5E are ASCII, moved.
  to: ([char]) => String.fromCharCode(char.charCodeAt(0) - 0xfee0),
};

/** A wave between numbers is a dash. */
const WAVE: Rewrite = { pattern: /[～〜](?=\d|[一二三四五六七八九十])/g, to: '–' };

const DIGITS: Readonly<Record<string, number>> = {
  ...Object.fromEntries([...'〇一二三四五六七八九'].map((digit, value) => [digit, value])),
  ...{ 零: 0, 两: 2, 兩: 2 },
};

/** Numerals before a unit of time; not in an ordinal (第三天), nor in the name of the band 五月天. */
const NUMERALS: Rewrite = {
  pattern:
    /(?<![第周週期拜〇零一二三四五六七八九十百千万億亿])[〇零一二三四五六七八九十百两兩]{1,7}(?=[年月日号號天周週時时点點分]|[个個][月星小]|[かカヶヵケ]月|小[時时]|世[纪紀])(?!月天(?!气|氣))/g,
  to: ([numeral]) => String(numberOf(numeral)),
};

/** `二〇二五` is 2025, `二十五` 25, `一百零二` 102. */
function numberOf(numeral: string): number {
  if (!/[十百]/.test(numeral)) return Number([...numeral].map((digit) => DIGITS[digit]).join(''));
  const [, hundreds, tens, ones = ''] = /^(?:(.?)百)?零?(?:(.?)十)?(.*)$/.exec(numeral) ?? [];
  const place = (digit: string | undefined) => (digit === undefined ? 0 : (DIGITS[digit] ?? 1));
  return 100 * place(hundreds) + 10 * place(tens) + (DIGITS[ones] ?? 0);
}

/** The year before the first of each era, Japan's and the Republic of China's. */
const ERAS: Readonly<Record<string, number>> = {
  明治: 1867,
  大正: 1911,
  昭和: 1925,
  平成: 1988,
  令和: 2018,
  民国: 1911,
  民國: 1911,
};

const ERA: Rewrite = {
  pattern: new RegExp(`(${Object.keys(ERAS).join('|')})(元|\\d{1,3})年`, 'g'),
  to: ([, era = '', year]) => `${(ERAS[era] ?? 0) + (year === '元' ? 1 : Number(year))}年`,
};

const MONTH: Rewrite = {
  pattern: /(?<!\d)(0?[1-9]|1[0-2])月(?!曜)/g,
  to: ([, month]) => ` ${String.fromCharCode(FIRST_MONTH_SIGN - 1 + Number(month))} `,
};

/**
 * The steps that make of a text without spaces one with a space on both sides of every number and every word of the
 * table, a sign for every month, and one for every day that is no count of days.
 *
 * @param countedDays Form over letters: directly after a number of days, it makes it a count.
 */
export function spacedOut(
  table: Pick<LanguageTable, 'classes' | 'macros' | 'rules'>,
  countedDays: string,
): readonly Rewrite[] {
  const toDaySign: Rewrite['to'] = ([, day]) => ` ${String.fromCharCode(FIRST_DAY_SIGN - 1 + Number(day))} `;
  return [
    FULL_WIDTH,
    WAVE,
    NUMERALS,
    ERA,
    MONTH,
    // "3日至5日", "3—5日".
    { pattern: new RegExp(`${DAY}日?(?= ?(?:[-–—]{1,2}|至|到|から) ?\\d{1,2}日)`, 'g'), to: toDaySign },
    // 号 is also the number of a house, a reactor, a decree.
    { pattern: new RegExp(`${DAY}(?:日(?!${countedDays})|(?<=[㋀-㋋] *\\d+)[号號])`, 'g'), to: toDaySign },
    { pattern: wordsOf(table), to: ([word]) => ` ${word} ` },
  ];
}

function wordsOf({ classes, macros, rules }: Pick<LanguageTable, 'classes' | 'macros' | 'rules'>): RegExp {
  const forms = [...rules.map((rule) => rule.form), ...Object.values(macros)];
  const words = [
    ...Object.values(classes).flatMap((each) => Object.keys(each.words)),
    ...forms.flatMap(literalsOf),
  ];
  // Of words that begin alike the longest is meant.
  const longestFirst = [...new Set(words)].sort((a, b) => b.length - a.length);
  return new RegExp(`\\d(?:[\\d.:/-]{0,24}\\d)?|${longestFirst.join('|')}`, 'g');
}
