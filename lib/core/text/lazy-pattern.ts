/**
 * A pattern that is read and compiled when a text first needs it. Engines check the patterns of a script when they load
 * it, also in functions never called, and those with classes of Unicode take as long as kilobytes of code.
 */
export class LazyPattern {
  readonly #source: string;
  readonly #flags: string;
  #pattern: RegExp | null = null;

  /** @param flags Without `g` and `y`: nothing is remembered from text to text. */
  constructor(source: string, flags: string) {
    this.#source = source;
    this.#flags = flags;
  }

  test(text: string): boolean {
    this.#pattern ??= new RegExp(this.#source, this.#flags);
    return this.#pattern.test(text);
  }
}
