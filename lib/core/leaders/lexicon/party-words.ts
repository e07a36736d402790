import { WordList } from '../../text/word-list.ts';

const PARTY = new WordList(
  'party front movement congress union league alliance bloc coalition democrats conservatives labour liberals nationalists',
);
/** Of these there are others, of workers and of sport. */
const OF_OTHERS = new Set(['union', 'league', 'alliance']);

/** Whether a folded word is in the names of parties, after `leader of the`. */
export function isPartyWord(folded: string): boolean {
  return PARTY.has(folded);
}

/** Whether it is in the names of parties only. */
export function isOfParties(folded: string): boolean {
  return PARTY.has(folded) && !OF_OTHERS.has(folded);
}
