import type { Prepare } from './way.ts';

/** The plain way: one alternation of all names, longest first. */
export const prepare: Prepare = (names) => {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`\\b(?:${longestFirst.map((name) => RegExp.escape(name)).join('|')})\\b`, 'gu');
  return (text) => text.match(pattern);
};
