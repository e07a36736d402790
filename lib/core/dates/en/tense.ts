import type { Tense } from '../language.ts';

/** How far back and ahead a clause is looked through, in UTF-16 code units. */
const BEFORE = 160;
const AFTER = 100;

const FUTURE =
  "will|won't|would|shall|should|'ll|’ll|to be|to (?:begin|start|meet|visit|attend|travel|hold|vote|announce|resume|decide|return|leave|sign|open|launch|discuss|release|take|appear|speak|address|host|join|testify|continue|arrive|expire|go|give|make|run|finish|end|close|complete|publish|unveil|depart|fly|talk|present|deliver|receive|face|play|elect|choose|mark|celebrate|bring|become)|scheduled|expected|expects?|planned|plans?|planning|due|set for|set to|set on|slated|going to|upcoming|may|might|can|could|intends?|hopes?|hoping|payable|redeemable|effective|expires?|until|maturing|likely to|deadline|is (?:leaving|going|coming|meeting|travelling|traveling|visiting)|are (?:leaving|going|coming|meeting)|by";
const PAST =
  'said|says|was|were|had|has|have|did|told|met|went|made|took|came|gave|got|saw|began|begun|held|won|lost|left|rose|fell|broke|brought|built|bought|sold|sent|spoke|stood|struck|cut|hit|led|kept|knew|paid|ran|set off|shot|showed|shown|swore|thought|threw|wrote|became|chose|drew|drove|felt|found|flew|fought|grew|heard|put|quit|read|sought|slipped|spent|withdrew|underwent|since|ended|\\w{2,}ed';
const CUE = new RegExp(`(?<future>\\b(?:${FUTURE})\\b)|(?<past>\\b(?:${PAST})\\b)`, 'g');
const CLAUSE_END = /[.!?;:]["'”’)]*\s|\n\s*\n|[“”"]|``|''/g;

/**
 * Tense by the verb nearest before the expression in its clause, else by the first one after it. Attributive
 * participles that speak of what is to come (`talks scheduled for Thursday`) count as future.
 */
export function tenseAt(text: string, start: number, end: number): Tense {
  const before = lastPart(text.slice(Math.max(0, start - BEFORE), start));
  const last = cues(before).at(-1);
  if (last !== undefined) return last;
  return cues(firstPart(text.slice(end, end + AFTER)))[0] ?? null;
}

function cues(clause: string): Tense[] {
  return [...clause.matchAll(CUE)].map((match) => (match.groups?.future === undefined ? 'past' : 'future'));
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
