import { EAST_ASIAN_RULES, type EastAsianMacros } from './east-asian-rules.ts';
import { DAY_SIGNS, MONTH_SIGNS, spacedOut } from './east-asian-text.ts';
import { createLanguage } from './language-table.ts';
import { readPartOfDay } from './read/read-weekday.ts';
import { byNumber, byUnit, inOrder, unnumbered } from './word-lists.ts';

const table = {
  classes: {
    MONTH: { words: MONTH_SIGNS },
    DAYNAME: { words: DAY_SIGNS },
    WEEKDAY: {
      words: inOrder(
        1,
        '月曜日|月曜 火曜日|火曜 水曜日|水曜 木曜日|木曜 金曜日|金曜 土曜日|土曜 日曜日|日曜',
      ),
    },
    SHORTWEEKDAY: { words: inOrder(1, '月 火 水 木 金 土 日') },
    DAYWORD: {
      words: byNumber({
        [-2]: '一昨日 おととい',
        [-1]: '昨日',
        0: '今日 本日',
        1: '明日',
        2: '明後日 あさって',
      }),
    },
    DAYPART: {
      words: byNumber({
        0: '未明 早朝 朝 午前 今朝',
        1: '昼 正午 午後',
        2: '夕方 夕',
        3: '夜 深夜 昨夜 昨晩 今夜 今晩',
      }),
    },
    /** Also in DAYPART. */
    LASTPART: { words: unnumbered('昨夜 昨晩') },
    THISPART: { words: unnumbered('今朝 今夜 今晩') },
    UNIT: {
      words: byUnit({
        minute: '分',
        hour: '時間',
        day: '日',
        week: '週間',
        month: 'か月 カ月 ヶ月 ヵ月 ケ月 個月',
        year: '年',
      }),
    },
    WEEKWORD: { words: byNumber({ [-2]: '先々週', [-1]: '先週 前週', 0: '今週', 1: '来週', 2: '再来週' }) },
    MONTHWORD: { words: byNumber({ [-2]: '先々月', [-1]: '先月', 0: '今月', 1: '来月', 2: '再来月' }) },
    YEARWORD: {
      words: byNumber({
        [-2]: '一昨年 おととし',
        [-1]: '昨年 去年',
        0: '今年 ことし',
        1: '来年',
        2: '再来年',
      }),
    },
    WHICH: { words: byNumber({ [-1]: '過去', 1: '今後' }) },
    RECENT: { words: byNumber({ [-1]: 'この' }) },
    PART: { words: inOrder(0, '初め|はじめ|初頭|上旬|初旬 半ば|中旬|中頃 末|下旬|終わり') },
    CENTURY: { words: unnumbered('世紀') },
    HALF: { words: unnumbered('半') },
  },
  macros: {
    LINK: 'の?',
    TO: '(DASH | HYPHEN | から)',
    UNTIL: 'まで?',
    COUNTEDYEARS: '(間 | 前 | 来 | の 歴史)',
    NOMONTH: '[]',
    OCLOCK: '時',
    AGO: '(前 | まえ)',
    LATER: '後',
  } satisfies EastAsianMacros,
  rules: [
    ...EAST_ASIAN_RULES,
    { name: 'last-part', form: 'LASTPART', read: readPartOfDay(-1) },
    { name: 'this-part', form: 'THISPART', read: readPartOfDay(0) },
  ],
} as const;

export const createJapanese = () =>
  createLanguage({
    ...table,
    rewrites: [
      // Written in kana they are part of other words, too: きょうだい.
      { pattern: /(?<![ぁ-ん])きょう(?=[はのにも、。]|から|まで)/g, to: '今日' },
      { pattern: /(?<![ぁ-ん])きのう(?=[はのにも、。]|から|まで)/g, to: '昨日' },
      { pattern: /(?<![ぁ-ん])(?:あす|あした)(?=[はのにも、。]|から|まで)/g, to: '明日' },
      ...spacedOut(table, '間|前|後|目|以内|ぶり|分|付|連続|がかり|余り|本|当たり|あたり'),
    ],
    cues: {
      past: '[したいんっけげれめべせねえ]た(?=[ 。、,」と]|$)|だった|ました',
      future: '予定|見通し|方針|見込み|つもり|計画|だろう|でしょう|することになっ',
      verbFinal: true,
      unspaced: true,
    },
    joinsTime: /^[ ,、]*(?:の *)?$/,
  });
