import { fold } from '../text/fold.ts';
import { LONGEST_TITLE, type OfficeKind, officeTitle, PORTFOLIOS } from './lexicon/office-titles.ts';

/** From highest to lowest, for the one office a card has room for. */
const RANKS: readonly OfficeKind[] = [
  'monarch',
  'heir',
  'president',
  'religious',
  'prime-minister',
  'secretary-general',
  'vice-president',
  'deputy-prime-minister',
  'foreign-minister',
  'defence-minister',
  'finance-minister',
  'minister',
  'secretary',
  'speaker',
  'governor',
  'adviser',
  'leader',
  'candidate',
  'legislator',
  'other',
];

/** 0 is the highest. */
export function officeRank(title: string): number {
  return RANKS.indexOf(officeKind(title));
}

/** A memo: there are as many titles as the roster and the reader's own people have. */
const KINDS = new Map<string, OfficeKind>();

/** The kind of an office by its title in the roster: `Minister of Foreign Affairs` is `foreign-minister`. */
export function officeKind(title: string): OfficeKind {
  const known = KINDS.get(title) ?? readKind(title);
  KINDS.set(title, known);
  return known;
}

function readKind(title: string): OfficeKind {
  const words = fold(title).split(/[^\p{L}]+/u);
  for (let length = Math.min(LONGEST_TITLE, words.length); length > 0; length -= 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const found = officeTitle(words.slice(start, start + length).join(' '));
      if (isUnder(words, start) || (length === 1 && deputises(words, start))) continue;
      if (found && !(found.kind === 'secretary' && words.some((word) => PORTFOLIOS.has(word))))
        return found.kind;
    }
  }
  return words.includes('secretary') ? 'minister' : 'other';
}

/** An `Assistant Secretary of State` is no secretary of state. */
function isUnder(words: readonly string[], at: number): boolean {
  return words[at - 1] === 'assistant' || words[at - 1] === 'under';
}

/** `Deputy Department Director`, not the `Deputy` or `Deputy for Kyiv` who sits in a parliament. */
function deputises(words: readonly string[], at: number): boolean {
  const next = words[at + 1];
  return words[at] === 'deputy' && next !== undefined && !['of', 'for', 'in'].includes(next);
}
