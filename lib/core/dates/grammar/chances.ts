import type { CompiledRule, RuleSet } from './rule-set.ts';
import type { Vocabulary } from './vocabulary.ts';

const UNKNOWN = 0;
const HAS_ONE = 1;

/**
 * Which rules can match in a text at all: those for whose every part it has a symbol. Most rules need a word that few
 * texts have (`ago`, `half`), and the first try of a rule costs more than all later ones.
 */
export class Chances {
  readonly #present: Uint8Array;
  readonly #known: Uint8Array;

  constructor(symbols: string, { kinds }: Vocabulary, { rules }: RuleSet) {
    this.#present = new Uint8Array(kinds.length);
    this.#known = new Uint8Array(rules.length);
    for (let i = 0; i < symbols.length; i++) this.#present[symbols.charCodeAt(i)] = 1;
  }

  has({ index, form }: CompiledRule): boolean {
    if (this.#known[index] === UNKNOWN) {
      const isPossible = form.parts.needs.every((need) => this.#hasOneOf(need));
      this.#known[index] = HAS_ONE + (isPossible ? 0 : 1);
    }
    return this.#known[index] === HAS_ONE;
  }

  #hasOneOf(symbols: string): boolean {
    for (let i = 0; i < symbols.length; i++) if (this.#present[symbols.charCodeAt(i)] === 1) return true;
    return false;
  }
}
