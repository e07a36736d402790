import type { Leader } from './roster.ts';

/** What the recogniser knows of a person beyond what a card shows. */
export interface RosterRecord extends Leader {
  /** The surname where it is not the last word with its particles: `Xi` in `Xi Jinping`. */
  readonly surname?: string;
  /** Further ways newspapers name the person once introduced: `Lula`, `Bibi`, `Saddam`. */
  readonly short?: readonly string[];
  /** Day since which newspapers treated the person as a leader, where it is before the first office: a candidacy. */
  readonly known?: string;
  /** Times in which newspapers use the surname alone, from and to; without `to` it lasts. */
  readonly prominent?: readonly (readonly [from: string, to?: string])[];
  /** Taken from a public list and not checked by hand: recognised only where the article gives a reason. */
  readonly imported?: true;
}
