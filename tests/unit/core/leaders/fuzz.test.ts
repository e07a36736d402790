import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownId } from '#lib/core/leaders/own-people.ts';
import { recogniseLeaders } from '#lib/core/leaders/recognise-leaders.ts';
import { loadRoster } from '#lib/data/load-roster.ts';

const RUNS = 10_000;
/** Only so that a hang ends; the machine may be busy. */
const HANG_MS = 120_000;
const LANGUAGES = [
  '',
  'en',
  'es',
  'fr',
  'de',
  'it',
  'pt',
  'pl',
  'uk',
  'ru',
  'zh',
  'ja',
  'ko',
  'ar',
  'he',
  '-',
];
const SCRAPS = [
  'Putin',
  'PUTIN’S',
  "d'",
  "L'",
  'Путіна',
  'Зеленському',
  '習近平',
  'プーチン',
  'و',
  'بشار الأسد',
  'בנימין',
  'President',
  'Jr.',
  'Kim Jong-un',
  'Trump Tower',
  '\u{1D400}\u{10400}',
  '\uD800',
  '\u0301',
  '\u00AD',
  '\u200B',
  "'''",
  '٣',
  'Ⅳ',
  '\n\n',
  ', ',
];

const roster = loadRoster();
const anything = fc.string({ unit: 'binary', maxLength: 120 });
const scrappy = fc
  .array(fc.oneof(fc.constantFrom(...SCRAPS), fc.string({ unit: 'grapheme', maxLength: 4 })), {
    maxLength: 20,
  })
  .chain((parts) => fc.constantFrom('', ' ', '-').map((joiner) => parts.join(joiner)));

test(
  `${RUNS} texts of any Unicode are read without a throw; mentions are in order, apart, inside the text, not empty`,
  () => {
    fc.assert(
      fc.property(
        fc.oneof(anything, scrappy),
        fc.constantFrom(...LANGUAGES),
        anything,
        (text, lang, name) => {
          const ownPeople = [{ id: ownId('1'), name, aliases: [], office: '' }];
          let free = 0;
          for (const { start, end } of recogniseLeaders(text, {
            lang,
            publishedAt: '2025-05-14',
            today: '2026-01-15',
            roster,
            ownPeople,
          })) {
            expect(start).toBeGreaterThanOrEqual(free);
            expect(end).toBeGreaterThan(start);
            free = end;
          }
          expect(free).toBeLessThanOrEqual(text.length);
        },
      ),
      { numRuns: RUNS },
    );
  },
  HANG_MS,
);
