/** Symbols as a number with the bit of each one's code: joining sets of them is most of what making a language costs. */
export type SymbolSet = bigint;

/** What the matches of a form can begin with, so that a rule is tried only where it has a chance. */
export interface Opening {
  readonly first: SymbolSet;
  /** Where a match goes on after its first symbol. */
  readonly second: SymbolSet;
  /** What may be a whole match, whatever follows it. */
  readonly single: SymbolSet;
}

/** The symbols each named group can begin with; only groups that are part of the match, not looked at. */
export type GroupOpenings = ReadonlyMap<string, SymbolSet>;

export function hasSymbol(set: SymbolSet, code: number): boolean {
  return ((set >> BigInt(code)) & 1n) === 1n;
}

/**
 * The opening of a compiled form, and those of its groups.
 *
 * @param source Source of a regular expression as `compileForm` makes it: character classes, groups, lookarounds,
 *   alternatives, `?` and `{m,n}`.
 * @throws Error on a form that matches the empty text, which is a mistake in a rule.
 */
export function openingOf(source: string): Opening & { readonly groups: GroupOpenings } {
  const parser = new OpeningParser(source);
  const part = parser.alternatives();
  if (part.mayBeEmpty) throw new Error(`form may be empty: ${source}`);
  return { ...part, groups: parser.groups };
}

interface Part extends Opening {
  readonly mayBeEmpty: boolean;
}

const NONE = 0n;
const EMPTY: Part = { first: NONE, second: NONE, single: NONE, mayBeEmpty: true };

function either(a: Part, b: Part): Part {
  return {
    first: a.first | b.first,
    second: a.second | b.second,
    single: a.single | b.single,
    mayBeEmpty: a.mayBeEmpty || b.mayBeEmpty,
  };
}

function inTurn(a: Part, b: Part): Part {
  let { second } = a;
  if (a.single !== NONE) second |= b.first;
  if (a.mayBeEmpty) second |= b.second;
  return {
    first: a.mayBeEmpty ? a.first | b.first : a.first,
    second,
    single: (b.mayBeEmpty ? a.single : NONE) | (a.mayBeEmpty ? b.single : NONE),
    mayBeEmpty: a.mayBeEmpty && b.mayBeEmpty,
  };
}

/** By the source of a class: the same few stand in nearly every form. */
const known = new Map<string, SymbolSet>();

function symbolSet(members: string): SymbolSet {
  let set = known.get(members);
  if (set === undefined) {
    set = NONE;
    for (const symbol of members.replace(/\\(.)/g, '$1')) set |= 1n << BigInt(symbol.charCodeAt(0));
    known.set(members, set);
  }
  return set;
}

class OpeningParser {
  readonly groups = new Map<string, SymbolSet>();
  readonly #source: string;
  #at = 0;
  /** How many lookarounds are open. */
  #looking = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Up to the end or the closing bracket. */
  alternatives(): Part {
    let part = this.#sequence();
    while (this.#source.charAt(this.#at) === '|') {
      this.#at += 1;
      part = either(part, this.#sequence());
    }
    return part;
  }

  #sequence(): Part {
    let part = EMPTY;
    while (this.#at < this.#source.length && !'|)'.includes(this.#source.charAt(this.#at))) {
      const item = this.#source.charAt(this.#at) === '(' ? this.#group() : this.#class();
      part = inTurn(part, this.#quantified(item));
    }
    return part;
  }

  #group(): Part {
    const [opening = '(', name] = /^\((?:\?(?:<?[=!]|<(\w+)>|:))?/.exec(this.#source.slice(this.#at)) ?? [];
    // What is only looked at is no part of the match.
    const isLook = /[=!]$/.test(opening);
    this.#at += opening.length;
    this.#looking += isLook ? 1 : 0;
    const inner = this.alternatives();
    this.#looking -= isLook ? 1 : 0;
    this.#at += 1;
    if (name !== undefined && this.#looking === 0) {
      this.groups.set(name, (this.groups.get(name) ?? NONE) | inner.first);
    }
    return isLook ? EMPTY : inner;
  }

  #class(): Part {
    const from = this.#at + 1;
    let end = from;
    while (this.#source.charAt(end) !== ']') end += this.#source.charAt(end) === '\\' ? 2 : 1;
    this.#at = end + 1;
    const first = symbolSet(this.#source.slice(from, end));
    return { first, second: NONE, single: first, mayBeEmpty: false };
  }

  #quantified(part: Part): Part {
    const [quantifier = '', least = '0', most = '1'] =
      /^(?:\?|\{(\d+),(\d+)\})/.exec(this.#source.slice(this.#at)) ?? [];
    this.#at += quantifier.length;
    if (quantifier === '') return part;
    const repeated = Number(most) > 1 ? either(part, inTurn(part, part)) : part;
    return Number(least) === 0 ? either(repeated, EMPTY) : repeated;
  }
}
