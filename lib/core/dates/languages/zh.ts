import { EAST_ASIAN_RULES, type EastAsianMacros } from './east-asian-rules.ts';
import { DAY_SIGNS, MONTH_SIGNS, spacedOut } from './east-asian-text.ts';
import { createLanguage } from './language-table.ts';
import { readClock } from './read/read-clock.ts';
import { readPartOfDay } from './read/read-weekday.ts';
import { byNumber, byUnit, inOrder, unnumbered } from './word-lists.ts';

const table = {
  classes: {
    MONTH: { words: MONTH_SIGNS },
    DAYNAME: { words: DAY_SIGNS },
    WEEKDAY: {
      words: inOrder(
        1,
        [...'一二三四五六日']
          .map((day) => ['周', '週', '星期', '礼拜', '禮拜'].map((week) => week + day).join('|'))
          .join(' ')
          .concat('|星期天|礼拜天|禮拜天'),
      ),
    },
    DAYWORD: {
      words: byNumber({
        [-2]: '前天',
        [-1]: '昨天 昨日',
        0: '今天 今日',
        1: '明天 明日',
        2: '后天 後天',
      }),
    },
    DAYPART: {
      words: byNumber({
        0: '凌晨 清晨 早上 早晨 上午 今早 今晨 明早',
        1: '中午 下午 午后 午後',
        2: '傍晚',
        3: '晚上 晚间 晚間 夜间 夜間 深夜 昨晚 昨夜 今晚 明晚 当晚 當晚',
      }),
    },
    /** Also in DAYPART. */
    LASTPART: { words: unnumbered('昨晚 昨夜') },
    THISPART: { words: unnumbered('今早 今晨 今晚') },
    NEXTPART: { words: unnumbered('明早 明晚') },
    UNIT: {
      words: byUnit({
        minute: '分钟 分鐘',
        hour: '小时 小時 个小时 個小時',
        day: '天',
        week: '周 週 星期 个星期 個星期',
        month: '个月 個月',
        year: '年',
      }),
    },
    WEEKWORD: {
      words: byNumber({
        [-1]: '上周 上週 上星期 上个星期 上個星期',
        0: '本周 本週 这周 這週 这个星期 這個星期 本星期',
        1: '下周 下週 下星期 下个星期 下個星期',
      }),
    },
    MONTHWORD: {
      words: byNumber({
        [-1]: '上月 上个月 上個月',
        0: '本月 这个月 這個月',
        1: '下月 下个月 下個月',
      }),
    },
    YEARWORD: { words: byNumber({ [-2]: '前年', [-1]: '去年', 0: '今年 本年', 1: '明年', 2: '后年 後年' }) },
    WHICH: { words: byNumber({ [-1]: '过去 過去', 1: '未来 未來' }) },
    RECENT: { words: byNumber({ [-1]: '最近 近' }) },
    PART: { words: inOrder(0, '初|年初|上旬 中|年中|中旬 底|末|年底|年末|下旬') },
    /** Also in PART. */
    YEARPART: { words: unnumbered('年初 年中 年底 年末') },
    CENTURY: { words: unnumbered('世纪 世紀') },
    HALF: { words: unnumbered('半') },
  },
  macros: {
    LINK: '的?',
    TO: '(DASH | HYPHEN | 至 | 到)',
    UNTIL: '',
    COUNTEDYEARS: '(来 | 來 | 间 | 間 | 前 | 历史 | 歷史)',
    NOMONTH: '(天 | 球)',
    OCLOCK: '(时 | 時 | 点 | 點)',
    AGO: '(前 | 之前 | 以前)',
    LATER: '(后 | 後 | 之后 | 之後)',
  } satisfies EastAsianMacros,
  rules: [
    ...EAST_ASIAN_RULES,
    { name: 'last-part', form: 'LASTPART', read: readPartOfDay(-1) },
    { name: 'this-part', form: 'THISPART', read: readPartOfDay(0) },
    { name: 'next-part', form: 'NEXTPART', read: readPartOfDay(1) },
    // 点 alone is also a point.
    { name: 'hour', form: '(?<= DAYNAME | DAYWORD | WEEKDAY) HOUR OCLOCK', read: readClock },
  ],
} as const;

export const createChinese = () =>
  createLanguage({
    ...table,
    rewrites: [
      // "上周五" is the Friday of 上周.
      { pattern: /(?<=[上本这這下])(?:个|個)?(?:周|週|星期)(?=[一二三四五六日天])/g, to: '周 周' },
      ...spacedOut(table, '[内內间間游遊后後]|以内|以內'),
    ],
    cues: {
      past: '了|已|曾|表示|宣布|称|稱|说|說|发布|發布|举行了',
      future: '将|將|拟|擬|计划|計劃|预计|預計|即将|即將|准备|準備|会于|會於',
      unspaced: true,
    },
    joinsTime: /^[ ,]*(?:的 *)?$/,
  });
