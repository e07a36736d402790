import type { Random } from '../seeded/random.ts';

const WORDS = ['again', 'harbour', 'why', 'Élysée', 'ministers', '2029', 'look', 'война', 'vote', 'and'];

/** What a reader types before being interrupted in the last word. */
export function someWords(random: Random): string {
  const words = Array.from({ length: 1 + random.below(6) }, () => WORDS[random.below(WORDS.length)] ?? '');
  return words.join(' ').slice(0, -1);
}
