import type { Tense } from '../language.ts';

/** How far back and ahead a clause is looked through, in UTF-16 code units. */
const BEFORE = 160;
const AFTER = 100;

/** With the verb they govern, so that its participle (`will be held`) is not taken for a past. */
const MODAL = "(?:will|won't|would|shall|should|may|might|can|could|must|[A-Za-z]+['’]ll)";
const GOVERNED = '(?: (?:not|never|also|only|still|now|be|have|likely|probably|[a-z]+ly)){0,3}(?: [a-z]+)?';
/** Infinitives of what is arranged; `to` before others is as often a preposition. */
const ARRANGED =
  'to (?:be|begin|start|meet|visit|attend|travel|hold|vote|announce|resume|decide|return|leave|sign|open|launch|discuss|release|take|appear|speak|address|host|join|testify|continue|arrive|expire|go|give|make|run|finish|end|close|complete|publish|unveil|depart|fly|talk|present|deliver|receive|face|play|elect|choose|mark|celebrate|bring|become|acquire|buy|purchase|sell|pay|report|send|raise|cut|step|retire|resign|seek)(?: [a-z]+)?';
const FUTURE = [
  MODAL + GOVERNED,
  ARRANGED,
  '(?:scheduled|(?<!than )expected|supposed|expects?|due|slated|planned for|plan to|plans|planning|intends?|hopes?|hoping|set (?:for|to|on))',
  '(?:going to|upcoming|payable|redeemable|effective|expires?|until|maturing|deadline)',
  '(?:is|are|am) (?:not |also |now )?[a-z]+ing',
].join('|');
const PAST = [
  '(?:was|were|had been) (?:due|scheduled|expected|slated|planned)(?: to [a-z]+)?',
  'said|says|was|were|had|has|have|did|told|met|went|made|took|came|gave|got|saw|began|begun|held|won|lost|left|rose|fell|broke|brought|built|bought|sold|sent|spoke|stood|struck|hit|led|kept|knew|paid|ran|shot|showed|shown|swore|thought|threw|wrote|became|chose|drew|drove|felt|found|flew|fought|grew|heard|quit|read|sought|slipped|spent|withdrew|underwent|since',
  '(?!need|indeed|hundred|speed|succeed|proceed|exceed)[a-z]{2,}ed',
].join('|');
const CUE = new RegExp(`(?<![\\w-])(?:(?<future>${FUTURE})|(?:${PAST}))(?![\\w-])`, 'g');

const ABBREVIATION =
  '[A-Z]|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|St|Jr|Sr|Lt|Col|Sgt|Prof|Inc|Corp|Co|Ltd|No|a\\.m|p\\.m|Jan|Feb|Aug|Sept|Oct|Nov|Dec';
const CLAUSE_END = new RegExp(
  `[.!?;:](?<!\\b(?:${ABBREVIATION})\\.)["'”’)]*\\s|\\n\\s*\\n|[“”"]|\`\`|''`,
  'g',
);
const POSSESSIVE = /^['’]s /;
/** Directly before it, these make it an event to come. */
const BEFORE_EVENT = /\b(?:ahead of|for|until|in time for) $/;

/**
 * Tense by the verb nearest before the expression in its clause, else by the first one after it. Attributive
 * participles that speak of what is to come (`talks scheduled for Thursday`) count as future.
 */
export function tenseAt(text: string, start: number, end: number): Tense {
  const before = lastPart(text.slice(Math.max(0, start - BEFORE), start));
  const after = firstPart(text.slice(end, end + AFTER));
  // "get around Wednesday's ruling": the verb says nothing of when the ruling was.
  if (/\bahead of $/.test(before)) return 'future';
  if (POSSESSIVE.test(after)) return BEFORE_EVENT.test(before) ? 'future' : null;
  return cues(before).at(-1) ?? cues(after)[0] ?? null;
}

function cues(clause: string): Tense[] {
  return [...clause.matchAll(CUE)].map(({ groups }) => (groups?.future === undefined ? 'past' : 'future'));
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
