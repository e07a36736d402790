import { keyOf, type NamePattern, PARTICLES } from './name-pattern.ts';
import type { RosterEntry } from './roster-index.ts';
import type { KnownWord } from './vocabulary.ts';

/** The names of the roster that end in a word, so that an article compares no others. */
export interface KeyNames {
  readonly full: readonly { readonly entry: RosterEntry; readonly pattern: NamePattern }[];
  /** Some full name is that word first: `Suharto`, `Xi Jinping`. */
  readonly first: boolean;
  /** The words that stand before it in full names. */
  readonly before: ReadonlySet<string>;
  /** In some full name a small word stands before it: `de` in `Charles de Gaulle`. */
  readonly afterParticle: boolean;
  readonly short: readonly { readonly entry: RosterEntry; readonly words: readonly string[] }[];
}

export const NO_NAMES: KeyNames = {
  full: [],
  first: false,
  before: new Set(),
  afterParticle: false,
  short: [],
};

/** @param entries People one of whose names has the word as its key, as it stands or declined. */
export function keyNames(entries: readonly RosterEntry[], word: Pick<KnownWord, 'isForm'>): KeyNames {
  const full = entries.flatMap((entry) =>
    entry.patterns.filter((pattern) => word.isForm(keyOf(pattern))).map((pattern) => ({ entry, pattern })),
  );
  return {
    full,
    first: full.some(({ pattern }) => pattern.surname.end === 1),
    before: new Set(full.map(({ pattern }) => pattern.words[pattern.surname.end - 2] ?? '')),
    afterParticle: full.some(({ pattern }) => PARTICLES.has(pattern.words[pattern.surname.end - 2] ?? '')),
    short: entries.flatMap((entry) =>
      entry.shortForms.filter((words) => word.isForm(words.at(-1) ?? '')).map((words) => ({ entry, words })),
    ),
  };
}
