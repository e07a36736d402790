import type { Found, Rule } from '../../grammar/rule.ts';
import type { Reading } from '../../reading.ts';
import { SEASONS } from '../vocabulary.ts';
import { ANY_YEAR, DIRECTION, directed, PART, withPart, yearOf } from './parts.ts';

/** Seasons: `last fall`, `the winter of 1994`, `summer 2023`, `by summer`. */
export const SEASON_RULES: readonly Rule[] = [
  {
    name: 'season-year',
    form: `(${PART})? (the)? SEASON (of)? ${ANY_YEAR} ((HYPHEN | DASH) TWODIGITS)?`,
    read: readSeason,
  },
  { name: 'directed-season', form: `(${PART})? (${DIRECTION}) SEASON`, read: readSeason },
  {
    name: 'part-of-season',
    form: '(?<! a|an) the? (?<part>(early|late|mid) HYPHEN?) SEASON',
    confidence: 0.8,
    read: readSeason,
  },
  {
    name: 'season',
    form: `(?<=in|by|until|since|during|through|over|into) the? (${PART})? SEASON`,
    confidence: 0.8,
    read: readSeason,
  },
];

function readSeason(found: Found): Reading | null {
  const index = found.value('SEASON');
  const season = index === undefined ? undefined : SEASONS[index];
  if (season === undefined) return null;
  return withPart(found, { at: 'season', season, ...directed(found), ...yearOf(found) });
}
