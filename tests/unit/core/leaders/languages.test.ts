import { describe, expect, test } from 'vitest';
import { recogniseLeaders } from '#lib/core/leaders/recognise-leaders.ts';
import { isMarked } from '#lib/core/mention.ts';
import { loadRoster } from '#lib/data/load-roster.ts';
import { GERMAN } from './cases/languages/de.ts';
import { SPANISH } from './cases/languages/es.ts';
import { ARABIC, CHINESE, HEBREW, JAPANESE, KOREAN } from './cases/languages/exact-names.ts';
import { FRENCH } from './cases/languages/fr.ts';
import { ITALIAN } from './cases/languages/it.ts';
import { POLISH } from './cases/languages/pl.ts';
import { PORTUGUESE } from './cases/languages/pt.ts';
import { RUSSIAN } from './cases/languages/ru.ts';
import { UKRAINIAN } from './cases/languages/uk.ts';
import { readMarkedText } from './marked-text.ts';

const roster = loadRoster();
const LANGUAGES = [
  SPANISH,
  FRENCH,
  GERMAN,
  ITALIAN,
  PORTUGUESE,
  POLISH,
  UKRAINIAN,
  RUSSIAN,
  CHINESE,
  JAPANESE,
  KOREAN,
  ARABIC,
  HEBREW,
];

describe.each(LANGUAGES)('$lang', ({ lang, marked, unmarked }) => {
  const found = (text: string) =>
    recogniseLeaders(text, { lang, publishedAt: '2025-05-14', today: '2025-05-14', roster })
      .filter(isMarked)
      .map(({ start, end, leaderId, office }) => ({
        start,
        end,
        id: leaderId,
        office: office?.title ?? null,
      }));

  test.each(marked)('%s', (written) => {
    const { text, mentions } = readMarkedText(written);
    expect(found(text)).toEqual(mentions);
  });

  test.each(unmarked)('%s', (text) => {
    expect(found(text).map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });
});
