import AhoCorasick from 'ahocorasick';
import type { Prepare } from './way.ts';

/** The fastest Aho-Corasick of npm. It finds names inside words, too. */
export const prepare: Prepare = (names) => {
  const automaton = new AhoCorasick([...names]);
  return (text) => automaton.search(text);
};
