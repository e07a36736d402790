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

/** The symbols each named group can begin with: any where it is, or may be, in what the form only looks at. */
export type GroupOpenings = ReadonlyMap<string, SymbolSet>;

export function hasSymbol(set: SymbolSet, code: number): boolean {
  return ((set >> BigInt(code)) & 1n) === 1n;
}

/**
 * The opening of a compiled form.
 *
 * @param source Source of a regular expression as `FormCompiler` makes it: character classes, groups, lookarounds,
 *   alternatives, `?` and `{m,n}`.
 * @throws Error on a form that matches the empty text, which is a mistake in a rule.
 */
export function openingOf(source: string): Opening {
  const part = new OpeningParser(source, null).alternatives();
  if (part.mayBeEmpty) throw new Error(`form may be empty: ${source}`);
  return part;
}

/** What is known of a compiled form without matching it, beside its opening: only forms that are tried need it. */
export interface FormParts {
  readonly groups: GroupOpenings;
  /** Symbols of which one at least is in or beside every match, for each of the form's parts that are not optional. */
  readonly needs: readonly string[];
}

export function partsOf(source: string): FormParts {
  const groups = new Map<string, SymbolSet>();
  const { needs } = new OpeningParser(source, groups).alternatives();
  return { groups, needs };
}

interface Part extends Opening {
  readonly mayBeEmpty: boolean;
  readonly needs: readonly string[];
}

const NONE = 0n;
const ALL = -1n;
const EMPTY: Part = { first: NONE, second: NONE, single: NONE, mayBeEmpty: true, needs: [] };

function either(a: Part, b: Part): Part {
  return {
    first: a.first | b.first,
    second: a.second | b.second,
    single: a.single | b.single,
    mayBeEmpty: a.mayBeEmpty || b.mayBeEmpty,
    needs: a.needs.length === 0 || b.needs.length === 0 ? [] : [rarest(a.needs) + rarest(b.needs)],
  };
}

/** As far as can be told: that of the fewest symbols. */
function rarest(needs: readonly string[]): string {
  return needs.reduce((least, need) => (need.length < least.length ? need : least));
}

/** What follows opens nothing: two symbols stand before it. */
function isSettled({ single, mayBeEmpty }: Part): boolean {
  return !mayBeEmpty && single === NONE;
}

function inTurn(a: Part, b: Part): Part {
  if (a === EMPTY) return b;
  if (b === EMPTY) return a;
  const needs = b.needs.length === 0 ? a.needs : [...a.needs, ...b.needs];
  if (isSettled(a)) return { ...a, needs };
  let { second } = a;
  if (a.single !== NONE) second |= b.first;
  if (a.mayBeEmpty) second |= b.second;
  return {
    first: a.mayBeEmpty ? a.first | b.first : a.first,
    second,
    single: (b.mayBeEmpty ? a.single : NONE) | (a.mayBeEmpty ? b.single : NONE),
    mayBeEmpty: a.mayBeEmpty && b.mayBeEmpty,
    needs,
  };
}

/** By the source of a class: the same few stand in nearly every form. */
const known = new Map<string, Part>();

function classPart(members: string): Part {
  let part = known.get(members);
  if (part === undefined) {
    let set = NONE;
    const symbols = members.replace(/\\(.)/g, '$1');
    for (const symbol of symbols) set |= 1n << BigInt(symbol.charCodeAt(0));
    part = { first: set, second: NONE, single: set, mayBeEmpty: false, needs: [symbols] };
    known.set(members, part);
  }
  return part;
}

const GROUP = '('.charCodeAt(0);
const GROUP_END = ')'.charCodeAt(0);
const CLASS = '['.charCodeAt(0);
const BAR = '|'.charCodeAt(0);
const QUESTION_MARK = '?'.charCodeAt(0);
const BRACE = '{'.charCodeAt(0);

const GROUP_START = /\((?:\?(?:<?[=!]|<(\w+)>|:))?/y;
const COUNTS = /\{(\d+),(\d+)\}/y;

class OpeningParser {
  readonly #source: string;
  readonly #groups: Map<string, SymbolSet> | null;
  #at = 0;
  /** How many lookarounds are open. */
  #looking = 0;

  /** @param groups To be filled; without it only what can open the form is read, and no needs. */
  constructor(source: string, groups: Map<string, SymbolSet> | null) {
    this.#source = source;
    this.#groups = groups;
  }

  /** Up to the end or the closing bracket. */
  alternatives(): Part {
    let part = this.#sequence();
    while (this.#code === BAR) {
      this.#at += 1;
      part = either(part, this.#sequence());
    }
    return part;
  }

  get #code(): number {
    return this.#source.charCodeAt(this.#at);
  }

  #sequence(): Part {
    let part = EMPTY;
    while (!this.#isAtEnd()) {
      if (isSettled(part) && this.#groups === null) this.#skip();
      else part = inTurn(part, this.#quantified(this.#code === GROUP ? this.#group() : this.#class()));
    }
    return part;
  }

  #isAtEnd(): boolean {
    return this.#at >= this.#source.length || this.#code === BAR || this.#code === GROUP_END;
  }

  /** Passes over the rest of the sequence. */
  #skip(): void {
    for (let depth = 0; depth > 0 || !this.#isAtEnd(); this.#at += 1) {
      if (this.#code === CLASS) this.#at = this.#source.indexOf(']', this.#at);
      else if (this.#code === GROUP) depth += 1;
      else if (this.#code === GROUP_END) depth -= 1;
    }
  }

  #group(): Part {
    const [opening = '', name] = this.#read(GROUP_START);
    // What is only looked at is no part of the match.
    const isLook = opening.endsWith('=') || opening.endsWith('!');
    this.#looking += isLook ? 1 : 0;
    const inner = this.alternatives();
    this.#looking -= isLook ? 1 : 0;
    this.#at += 1;
    if (name !== undefined) {
      const opening = this.#looking === 0 ? inner.first : ALL;
      this.#groups?.set(name, (this.#groups.get(name) ?? NONE) | opening);
    }
    if (!isLook) return inner;
    return this.#groups === null || opening.endsWith('!') ? EMPTY : { ...EMPTY, needs: inner.needs };
  }

  #class(): Part {
    const from = this.#at + 1;
    const end = this.#source.indexOf(']', from);
    this.#at = end + 1;
    return classPart(this.#source.slice(from, end));
  }

  #quantified(part: Part): Part {
    let least = 0;
    let most = 1;
    if (this.#code === QUESTION_MARK) this.#at += 1;
    else if (this.#code === BRACE) [, least = 0, most = 0] = this.#read(COUNTS).map(Number);
    else return part;
    const repeated = most > 1 ? { ...either(part, inTurn(part, part)), needs: part.needs } : part;
    return least === 0 ? either(repeated, EMPTY) : repeated;
  }

  #read(sticky: RegExp): readonly (string | undefined)[] {
    sticky.lastIndex = this.#at;
    const match = sticky.exec(this.#source);
    if (match === null) throw new Error(`no form: ${this.#source}`);
    this.#at += match[0].length;
    return match;
  }
}
