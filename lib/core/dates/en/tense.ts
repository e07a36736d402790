import { matchAt } from '../grammar/characters.ts';
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
  'y',
);
/** By code unit, up to the curly quotation marks: whether CLAUSE_END may begin with it. */
const CLAUSE_MARKS = new Uint8Array(0x2020);
for (const mark of '.!?;:\n“”"`\'') CLAUSE_MARKS[mark.charCodeAt(0)] = 1;
const POSSESSIVE = /^['’]s /;
/** Directly before it, these make it an event to come. */
const BEFORE_EVENT = /\b(?:ahead of|for|until|in time for) $/;
const AHEAD = /\bahead of $/;
const UP_TO = /\b(?:until|till|to|through) $/;
/** `postponed until Tuesday`: what was put off was put off to a day to come. */
const PUT_OFF =
  /\b(?:adjourned|delayed|deferred|extended|postponed|prolonged|put off|rescheduled|suspended)\b[^.]*$/;

/**
 * Tense by the verb nearest before the expression in its clause, else by the first one after it. Participles that
 * speak of what is to come (`talks scheduled for Thursday`) count as future.
 */
export function tenseAt(text: string, start: number, end: number): Tense {
  const before = text.slice(clauseStart(text, start), start);
  if (AHEAD.test(before) || (UP_TO.test(before) && PUT_OFF.test(before))) return 'future';
  const after = text.slice(end, clauseEnd(text, end));
  // "get around Wednesday's ruling": the verb says nothing of when the ruling was.
  if (POSSESSIVE.test(after)) return BEFORE_EVENT.test(before) ? 'future' : null;
  return cuesOf(before).at(-1) ?? cuesOf(after, 1)[0] ?? null;
}

function clauseStart(text: string, start: number): number {
  const limit = Math.max(0, start - BEFORE);
  for (let at = start - 1; at >= limit; at--) {
    const length = clauseEndLength(text, at);
    if (length > 0 && at + length <= start) return at + length;
  }
  return limit;
}

function clauseEnd(text: string, end: number): number {
  const limit = Math.min(text.length, end + AFTER);
  for (let at = end; at < limit; at++) if (clauseEndLength(text, at) > 0) return at;
  return limit;
}

/** How long a mark is that ends a clause at a position; 0 where there is none. */
function clauseEndLength(text: string, at: number): number {
  return CLAUSE_MARKS[text.charCodeAt(at)] ? (matchAt(CLAUSE_END, text, at)?.length ?? 0) : 0;
}
