/**
 * The symbols a match of a compiled form can begin with, so that a rule is tried only where it has a chance.
 *
 * @param source Source of a regular expression as `compileForm` makes it: character classes, groups, lookarounds,
 *   alternatives, `?` and `{m,n}`.
 * @throws Error on a form that matches the empty text, which is a mistake in a rule.
 */
export function firstSymbols(source: string): ReadonlySet<string> {
  const { symbols, isEmptyAllowed } = new FirstParser(source).alternatives();
  if (isEmptyAllowed) throw new Error(`form may be empty: ${source}`);
  return symbols;
}

interface First {
  readonly symbols: ReadonlySet<string>;
  readonly isEmptyAllowed: boolean;
}

const NOTHING: First = { symbols: new Set(), isEmptyAllowed: true };

class FirstParser {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Up to the end or the closing bracket. */
  alternatives(): First {
    let { symbols, isEmptyAllowed } = this.#sequence();
    while (this.#source.charAt(this.#at) === '|') {
      this.#at += 1;
      const branch = this.#sequence();
      symbols = symbols.union(branch.symbols);
      isEmptyAllowed ||= branch.isEmptyAllowed;
    }
    return { symbols, isEmptyAllowed };
  }

  #sequence(): First {
    let { symbols, isEmptyAllowed } = NOTHING;
    while (this.#at < this.#source.length && !'|)'.includes(this.#source.charAt(this.#at))) {
      const item = this.#source.charAt(this.#at) === '(' ? this.#group() : this.#class();
      const isOptional = this.#isOptional() || item.isEmptyAllowed;
      if (isEmptyAllowed) symbols = symbols.union(item.symbols);
      isEmptyAllowed &&= isOptional;
    }
    return { symbols, isEmptyAllowed };
  }

  #group(): First {
    const [opening = '('] = /^\((?:\?(?:<?[=!]|<\w+>|:))?/.exec(this.#source.slice(this.#at)) ?? [];
    this.#at += opening.length;
    const inner = this.alternatives();
    this.#at += 1;
    // What is only looked at is no part of the match.
    return /[=!]$/.test(opening) ? NOTHING : inner;
  }

  #class(): First {
    const from = this.#at + 1;
    let end = from;
    while (this.#source.charAt(end) !== ']') end += this.#source.charAt(end) === '\\' ? 2 : 1;
    this.#at = end + 1;
    const symbols = new Set(this.#source.slice(from, end).replace(/\\(.)/g, '$1'));
    return { symbols, isEmptyAllowed: false };
  }

  #isOptional(): boolean {
    const [quantifier = ''] = /^(?:\?|\{\d+,\d+\})/.exec(this.#source.slice(this.#at)) ?? [];
    this.#at += quantifier.length;
    return quantifier === '?' || quantifier.startsWith('{0');
  }
}
