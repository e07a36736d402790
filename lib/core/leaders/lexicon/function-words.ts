import { WordList } from '../../text/word-list.ts';

/** Words that stand before or after a name without being part of one, also where a headline capitalises them. */
const FUNCTION_WORDS = new WordList(
  `a about above across after again against ago all along already also although always am amid among an and any are around
   as at away back because been before behind being below beneath beside besides between beyond both but by can cannot
   could despite did do does doing done down during each earlier either else even ever every except far few for from
   further had has have having he hence her here hers him his how however i if in including indeed inside instead into is
   it its itself just last later least less let like many may maybe me meanwhile might mine more moreover most much must my
   near nearly neither never nevertheless next no nor not nothing now of off often on once one only onto or other others
   our ours out outside over own per perhaps quite rather recently said say saying says seems shall she should since so
   some someone soon still such than that the their theirs them then there therefore these they this those though through
   throughout thus till to today together tomorrow tonight too toward towards under unless unlike until up upon us versus
   very via vs was we well were what whatever when whenever where whereas wherever whether which while who whoever whom
   whose why will with within without would yes yesterday yet you your yours dear hello thank thanks ask asked asking
   told tell called according`,
);

const CALENDAR = new WordList(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
   october november december jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn winter`,
);

/** Months that are first names as well: `Jan Nowak`, `June Roe`. */
const FIRST_NAMES = new Set(['jan', 'april', 'may', 'june', 'august']);

export function isFunctionWord(folded: string): boolean {
  return FUNCTION_WORDS.has(folded);
}

export function isCalendarWord(folded: string): boolean {
  return CALENDAR.has(folded);
}

export function isFirstNameMonth(folded: string): boolean {
  return FIRST_NAMES.has(folded);
}
