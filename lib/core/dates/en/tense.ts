import type { Tense } from '../language.ts';
import { cuesOf } from './clause-cues.ts';

/** How far back and ahead a clause is looked through, in UTF-16 code units. */
const BEFORE = 160;
const AFTER = 100;

/** A full stop after one of these ends no sentence. */
const ABBREVIATION =
  '[A-Z]|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|St|Jr|Sr|Lt|Col|Sgt|Prof|Inc|Corp|Co|Ltd|No|a\\.m|p\\.m|Jan|Feb|Aug|Sept|Oct|Nov|Dec';
const CLAUSE_END = new RegExp(
  `[.!?;:](?<!\\b(?:${ABBREVIATION})\\.)["'”’)]*\\s|\\n\\s*\\n|[“”"]|\`\`|''`,
  'g',
);
const POSSESSIVE = /^['’]s /;
/** Directly before it, these make it an event to come. */
const BEFORE_EVENT = /\b(?:ahead of|for|until|in time for) $/;
const AHEAD = /\bahead of $/;

/**
 * Tense by the verb nearest before the expression in its clause, else by the first one after it. Participles that
 * speak of what is to come (`talks scheduled for Thursday`) count as future.
 */
export function tenseAt(text: string, start: number, end: number): Tense {
  const before = lastPart(text.slice(Math.max(0, start - BEFORE), start));
  if (AHEAD.test(before)) return 'future';
  const after = text.slice(end, end + AFTER);
  // "get around Wednesday's ruling": the verb says nothing of when the ruling was.
  if (POSSESSIVE.test(after)) return BEFORE_EVENT.test(before) ? 'future' : null;
  return cuesOf(before).at(-1) ?? cuesOf(firstPart(after))[0] ?? null;
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
