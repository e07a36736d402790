import type { Tense } from '../language.ts';

/** Words by which a clause shows its tense, as alternatives of a regular expression over letters. */
export interface TenseCues {
  readonly past: string;
  readonly future: string;
  /** The verb ends the sentence, so the last cue after an expression says more than any before it. */
  readonly verbFinal?: true;
  /** Words are not parted by spaces: a cue may stand within a run of letters. */
  readonly unspaced?: true;
}

/** How far back and ahead a clause is looked through, in UTF-16 code units. */
const REACH = 140;
/** A full stop after a number or a single letter is an ordinal's or an abbreviation's. */
const CLAUSE_END = /(?<![\s.]\p{L}|\d)[.;:]["”»’)]*\s|[!?。！？；…]|\n\s*\n|[“”„«»「」]/gu;

/** Tense by the cue nearest before the expression in its clause, else by the first one after it. */
export function tenseByCues(cues: TenseCues): (text: string, start: number, end: number) => Tense {
  const [open, close] = cues.unspaced ? ['', ''] : ['(?<![\\p{L}\\d])', '(?![\\p{L}\\d])'];
  const pattern = new RegExp(`${open}(?:(?<future>${cues.future})|(?<past>${cues.past}))${close}`, 'giu');
  const cuesIn = (clause: string): Tense[] =>
    [...clause.matchAll(pattern)].map(({ groups }) => (groups?.future === undefined ? 'past' : 'future'));
  return (text, start, end) => {
    const before = cuesIn(lastPart(text.slice(Math.max(0, start - REACH), start))).at(-1);
    const after = cuesIn(firstPart(text.slice(end, end + REACH)));
    return (cues.verbFinal ? (after.at(-1) ?? before) : (before ?? after[0])) ?? null;
  };
}

function lastPart(text: string): string {
  let from = 0;
  for (const match of text.matchAll(CLAUSE_END)) from = match.index + match[0].length;
  return text.slice(from);
}

function firstPart(text: string): string {
  const end = text.search(CLAUSE_END);
  return end === -1 ? text : text.slice(0, end);
}
