import { WordList } from '../../text/word-list.ts';
import { isCommonWord } from '../lexicon/common-word-surnames.ts';
import type { Reading } from '../reading.ts';

const BEFORE_A_MONTH = new WordList(
  'in last next this since until till early late mid by of from to through between before after during every each on',
);
/** `XI` is a numeral, `MBS` is a person. */
const SHORT = 2;
const DETERMINERS = new WordList('a an the my your his her its our their no some any each every');

/** Whether a capitalised common word is more likely the word than the leader: `in May`, `May 5`, `May I`. */
export function looksLikeTheWord({ text, words, language }: Reading, first: number, last: number): boolean {
  const word = words.get(last);
  if (word?.upper && word.folded.length <= SHORT) return true;
  if (first !== last || !word) return false;
  if (!isCommonWord(word.folded) && !language.isCommonWord(word.folded)) return false;
  const before = words.get(first - 1);
  const next = words.get(last + 1);
  if (before && word.joined && DETERMINERS.has(before.folded)) {
    return !(next?.joined && !next.capital);
  }
  if (word.folded !== 'may' && word.folded !== 'march') return false;
  if (/^,? ?\d/.test(text.slice(word.end, word.end + 3))) return true;
  if (!before || !word.joined) return word.opens && next?.joined === true && !isVerbOfPeople(next.folded);
  return BEFORE_A_MONTH.has(before.folded) || /^\d/.test(before.folded);
}

/** After a sentence's first `May`: `May said` is the person, `May flowers` and `May the` are not. */
function isVerbOfPeople(folded: string): boolean {
  return (
    /(?:ed|s)$/.test(folded) || ['said', 'has', 'was', 'is', 'had', 'will', 'told', 'and'].includes(folded)
  );
}
