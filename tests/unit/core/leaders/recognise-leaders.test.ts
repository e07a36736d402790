import { describe, expect, test } from 'vitest';
import { recogniseLeaders } from '#lib/core/leaders/recognise-leaders.ts';
import { isMarked } from '#lib/core/mention.ts';
import { loadRoster } from '#lib/data/load-roster.ts';
import { APPOSITIONS } from './cases/appositions.ts';
import { FOLLOW_UPS } from './cases/follow-ups.ts';
import { FULL_NAMES } from './cases/full-names.ts';
import { PROMINENCE } from './cases/prominence.ts';
import { REGNAL } from './cases/regnal.ts';
import { SAME_SURNAME } from './cases/same-surname.ts';
import { SCRIPTS } from './cases/scripts.ts';
import { TIME } from './cases/time.ts';
import { TITLES } from './cases/titles.ts';
import { TYPOGRAPHY } from './cases/typography.ts';
import { UNLISTED } from './cases/unlisted.ts';
import { UNLISTED_STYLES } from './cases/unlisted-styles.ts';
import { readMarkedText } from './marked-text.ts';

const roster = loadRoster();

describe.each(
  Object.entries({
    FULL_NAMES,
    FOLLOW_UPS,
    TITLES,
    SAME_SURNAME,
    PROMINENCE,
    UNLISTED,
    UNLISTED_STYLES,
    APPOSITIONS,
    TIME,
    TYPOGRAPHY,
    SCRIPTS,
    REGNAL,
  }),
)('%s', (_, cases) => {
  test.each(cases)('%s %s', (publishedAt, marked) => {
    const { text, mentions } = readMarkedText(marked);
    const found = recogniseLeaders(text, { lang: '', publishedAt, today: '2026-11-22', roster });
    expect(
      found.filter(isMarked).map(({ start, end, leaderId, office }) => ({
        start,
        end,
        id: leaderId,
        office: office?.title ?? null,
      })),
    ).toEqual(mentions);
  });
});
