import { CORE_SYMBOLS, FIRST_WORD_SYMBOL, SHARED_CLASSES } from './symbols.ts';
import { type SymbolKinds, symbolKinds } from './token-buffer.ts';
import { createWordTable, type WordTable } from './word-table.ts';

/** Words that stand for one another in forms, each with the number a reader of the form needs (12 for December). */
export interface WordClass {
  readonly words: Readonly<Record<string, number>>;
  /** Proper nouns count only as spelled here or in capitals; other words also with a capital first letter. */
  readonly proper?: boolean;
}

export interface Vocabulary {
  readonly words: WordTable;
  /** Class or single word, as named in forms, to all its symbols. */
  readonly classes: ReadonlyMap<string, string>;
  /** Class to exact spelling to number. */
  readonly values: ReadonlyMap<string, ReadonlyMap<string, number>>;
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
  const memberships = new Map<string, Set<string>>();
  const values = new Map<string, Map<string, number>>();
  const join = (spelling: string, className: string) => {
    const names = memberships.get(spelling);
    if (names === undefined) memberships.set(spelling, new Set([className]));
    else names.add(className);
  };
  for (const [className, { words, proper = false }] of Object.entries(classes)) {
    const spellings = new Map<string, number>();
    for (const [word, value] of Object.entries(words)) {
      for (const spelling of spellingsOf(word, proper)) {
        join(spelling, className);
        spellings.set(spelling, value);
      }
    }
    values.set(className, spellings);
  }
  for (const literal of literals) {
    for (const spelling of spellingsOf(literal, false)) join(spelling, literal);
  }
  const { symbols, classes: symbolsOf, kinds } = allocate(memberships, cores);
  return { classes: symbolsOf, kinds, values, words: createWordTable(symbols) };
}

function spellingsOf(word: string, proper: boolean): readonly string[] {
  if (proper) return word.length > 4 && !word.endsWith('.') ? [word, word.toUpperCase()] : [word];
  return [word, word.charAt(0).toUpperCase() + word.slice(1)];
}

function allocate(
  memberships: ReadonlyMap<string, ReadonlySet<string>>,
  coreNames: ReadonlySet<string>,
): Pick<Vocabulary, 'classes' | 'kinds'> & { readonly symbols: ReadonlyMap<string, string> } {
  const symbols = new Map<string, string>();
  const classes = new Map<string, string>(Object.entries(SHARED_CLASSES));
  const cores = new Set<string>(CORE_SYMBOLS);
  const bySet = new Map<string, string>();
  for (const [spelling, names] of memberships) {
    const key = [...names].sort().join(' ');
    let symbol = bySet.get(key);
    if (symbol === undefined) {
      symbol = String.fromCharCode(FIRST_WORD_SYMBOL + bySet.size);
      bySet.set(key, symbol);
      for (const name of names) classes.set(name, (classes.get(name) ?? '') + symbol);
      if ([...names].some((name) => coreNames.has(name))) cores.add(symbol);
    }
    symbols.set(spelling, symbol);
  }
  return { symbols, classes, kinds: symbolKinds(cores, FIRST_WORD_SYMBOL + bySet.size) };
}
