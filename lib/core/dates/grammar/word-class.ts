/** Words that stand for one another in forms, each with the number a reader of the form needs (12 for December). */
export interface WordClass {
  readonly words: Readonly<Record<string, number>>;
  /** Proper nouns count only as spelled here or in capitals; other words also with a capital first letter. */
  readonly proper?: boolean;
}

/** How a word is written beside the way it is given; that way again where there is no other. */
export function otherSpelling(word: string, proper: boolean): string {
  if (!proper) return word.charAt(0).toUpperCase() + word.slice(1);
  return word.length > 4 && !word.endsWith('.') ? word.toUpperCase() : word;
}

/** Numbers of words, of each class put in order when it is first asked for. */
export class WordValues {
  readonly #classes: Readonly<Record<string, WordClass>>;
  readonly #known = new Map<string, ReadonlyMap<string, number>>();

  constructor(classes: Readonly<Record<string, WordClass>>) {
    this.#classes = classes;
  }

  /** Exact spelling to number; undefined where there is no such class. */
  get(className: string): ReadonlyMap<string, number> | undefined {
    const known = this.#known.get(className);
    const source = this.#classes[className];
    if (known !== undefined || source === undefined) return known;
    const values = new Map(
      Object.entries(source.words).flatMap(([word, value]) => [
        [word, value] as const,
        [otherSpelling(word, source.proper ?? false), value] as const,
      ]),
    );
    this.#known.set(className, values);
    return values;
  }
}
