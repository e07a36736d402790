/** A name as newspapers write it, taken apart. */
export interface PersonName {
  /** Preferred: first given name and surname, or the whole where the surname leads. */
  readonly name: string;
  /** Where it is not the last word with its particles. */
  readonly surname?: string;
  /** Fuller or otherwise romanised forms of the name. */
  readonly aliases: readonly string[];
  /** For comparing: the words of the surname, and of the given names, in order. */
  readonly family: string;
  readonly given: readonly string[];
  /** The surname leads (`Xi Jinping`), so that the given name is all of what follows. */
  readonly isFamilyFirst: boolean;
}

/** One person in one office, as one source shows it. */
export interface Sighting {
  readonly name: PersonName;
  readonly place: string;
  readonly title: string;
  /** Day the office began; absent where the source gives none. */
  readonly start?: string;
  /** First and last day, month or year on which the source shows it. */
  readonly first: string;
  readonly last: string;
  /** The newest edition shows it, or the source states its end in `last`. */
  readonly ending: 'open' | 'stated' | 'seen';
  readonly wikidata?: string;
  readonly source: 'heads' | 'ministers' | 'congress';
}
