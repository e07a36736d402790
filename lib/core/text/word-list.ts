/**
 * Words to be told from all others. They are taken apart when a text first asks for one, so that to load a script costs
 * nothing for its lists, nor ever for those of languages that are not read.
 */
export class WordList {
  readonly #words: string;
  #set: ReadonlySet<string> | null = null;

  /** @param words With white space between. */
  constructor(words: string) {
    this.#words = words;
  }

  has(word: string): boolean {
    this.#set ??= new Set(this.#words.trim().split(/\s+/));
    return this.#set.has(word);
  }
}
