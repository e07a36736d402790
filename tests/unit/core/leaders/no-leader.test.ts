import { expect, test } from 'vitest';
import { recogniseLeaders } from '#lib/core/leaders/recognise-leaders.ts';
import { isMarked } from '#lib/core/mention.ts';
import { loadRoster } from '#lib/data/load-roster.ts';
import { NO_APPOSITIONS } from './cases/no-appositions.ts';
import { BEFORE_THEIR_TIME } from './cases/no-before-their-time.ts';
import { BYLINES_AND_ADDRESSES } from './cases/no-bylines-and-addresses.ts';
import { COMMON_WORDS } from './cases/no-common-words.ts';
import { NAMESAKES } from './cases/no-namesakes.ts';
import { NAMESAKES_AT_WORK } from './cases/no-namesakes-at-work.ts';
import { OTHER_OFFICES } from './cases/no-other-offices.ts';
import { THINGS_NAMED_AFTER_PEOPLE } from './cases/no-things-named-after-people.ts';

const roster = loadRoster();
const CASES: readonly (readonly [day: string, texts: readonly string[]])[] = [
  ['2016-10-10', THINGS_NAMED_AFTER_PEOPLE],
  ['2019-05-05', COMMON_WORDS],
  ['2016-10-10', NAMESAKES],
  ['2016-10-10', BYLINES_AND_ADDRESSES],
  ['1996-05-01', BEFORE_THEIR_TIME],
  ['2018-04-02', OTHER_OFFICES],
  ['2010-06-01', NAMESAKES_AT_WORK],
  ['2005-05-05', NO_APPOSITIONS],
];

test.each(CASES.flatMap(([day, texts]) => texts.map((text) => [day, text] as const)))(
  '%s %s',
  (publishedAt, text) => {
    const found = recogniseLeaders(text, { lang: 'en', publishedAt, today: '2026-11-22', roster });
    expect(found.filter(isMarked).map(({ start, end }) => text.slice(start, end))).toEqual([]);
  },
);
