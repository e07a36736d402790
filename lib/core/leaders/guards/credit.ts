import { LazyPattern } from '../../text/lazy-pattern.ts';

const CREDIT = new LazyPattern(
  String.raw`(?:[Rr]eporting|[Ee]diting|[Ww]riting)\s+by\s+(?:\p{Lu}[\p{L}\p{M}.'’-]*(?:,|;|\sand|\sin)?\s+)*$`,
  'u',
);
/** What may stand between `reporting by` and a name: a few colleagues and their cities. */
const REACH = 120;
/** How all verbs of a credit end: most names need no pattern. */
const VERB_END = 'ting';

/** Whether a name is of who made the article: `(Reporting by Jane Roe in Kyiv; editing by John Doe)`. */
export function isInCredit(text: string, start: number): boolean {
  const before = text.slice(Math.max(start - REACH, 0), start);
  return before.includes(VERB_END) && before.includes(' by ') && CREDIT.test(before);
}
