import { CORE_SYMBOLS, FIRST_WORD_SYMBOL, SHARED_CLASSES } from './symbols.ts';
import { type SymbolKinds, symbolKinds } from './token-buffer.ts';
import { otherSpelling, type WordClass, WordValues } from './word-class.ts';
import { createWordTable, type WordTable } from './word-table.ts';

export interface Vocabulary {
  readonly words: WordTable;
  /** Class or single word, as named in forms, to all its symbols. */
  readonly classes: ReadonlyMap<string, string>;
  /** Class to exact spelling to number. */
  readonly values: WordValues;
  readonly kinds: SymbolKinds;
}

/** What a language brings for its vocabulary. */
export interface VocabularySource {
  readonly classes: Readonly<Record<string, WordClass>>;
  /** Single words that forms name directly, in lower case. */
  readonly literals: Iterable<string>;
  /** Classes and single words that dates are made around; the others make none, however they are put together. */
  readonly cores: ReadonlySet<string>;
}

/** Gives every word a symbol; words that belong to the same classes share one. */
export function createVocabulary({ classes, literals, cores }: VocabularySource): Vocabulary {
  const root = membership([]);
  const memberships = new Map<string, Membership>();
  const join = (spelling: string, className: string) => {
    memberships.set(spelling, joined(memberships.get(spelling) ?? root, className));
  };
  for (const [className, { words, proper = false }] of Object.entries(classes)) {
    for (const word of Object.keys(words)) {
      join(word, className);
      join(otherSpelling(word, proper), className);
    }
  }
  for (const literal of new Set(literals)) {
    join(literal, literal);
    join(otherSpelling(literal, false), literal);
  }
  const { symbols, classes: symbolsOf, kinds } = allocate(memberships, cores);
  return { classes: symbolsOf, kinds, values: new WordValues(classes), words: createWordTable(symbols) };
}

/** The classes a word is in, in the order in which it joined them: words that joined the same have the same object. */
interface Membership {
  readonly names: readonly string[];
  /** One class more, by its name. */
  readonly next: Map<string, Membership>;
  symbol?: string;
}

function membership(names: readonly string[]): Membership {
  return { names, next: new Map() };
}

function joined(before: Membership, className: string): Membership {
  if (before.names.at(-1) === className) return before;
  let after = before.next.get(className);
  if (after === undefined) {
    after = membership([...before.names, className]);
    before.next.set(className, after);
  }
  return after;
}

function allocate(
  memberships: ReadonlyMap<string, Membership>,
  coreNames: ReadonlySet<string>,
): Pick<Vocabulary, 'classes' | 'kinds'> & { readonly symbols: ReadonlyMap<string, string> } {
  const symbols = new Map<string, string>();
  const classes = new Map<string, string>(Object.entries(SHARED_CLASSES));
  const cores = new Set<string>(CORE_SYMBOLS);
  let next = FIRST_WORD_SYMBOL;
  for (const [spelling, membership] of memberships) {
    const { names } = membership;
    if (membership.symbol === undefined) {
      membership.symbol = String.fromCharCode(next);
      next += 1;
      for (const name of names) classes.set(name, (classes.get(name) ?? '') + membership.symbol);
      if (names.some((name) => coreNames.has(name))) cores.add(membership.symbol);
    }
    symbols.set(spelling, membership.symbol);
  }
  return { symbols, classes, kinds: symbolKinds(cores, next) };
}
