import { type FormParts, partsOf } from './opening.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Forms that other forms are built of, by the name they go under there. */
export type Macros = Readonly<Record<string, string>>;

const GROUP_NAME_OR_WORD = /\(\?<[a-z]\w*>|[\p{L}'][\p{L}\p{M}'0-9]*/gu;
/** No capital first: `last`, `мая`, `年`. */
const WORD = /^[\p{Ll}\p{Lo}]/u;

/** The single words a form names (in lower case or a script without case), as against classes and macros (in capitals). */
export function literalsOf(form: string): string[] {
  return (form.match(GROUP_NAME_OR_WORD) ?? []).filter((name) => WORD.test(name));
}

/**
 * A form as regular expressions over symbols. They are made when first asked for: an article needs the fewest of a
 * language, and making all costs more than reading it.
 */
export class CompiledForm {
  readonly source: string;
  #scan: RegExp | undefined;
  #detail: RegExp | undefined;
  #parts: FormParts | undefined;

  constructor(source: string) {
    this.source = source;
  }

  /** Sticky; without groups, which would have to be filled in at every step. */
  get scan(): RegExp {
    // No symbol is a round bracket: every one of them is a group's.
    this.#scan ??= new RegExp(this.source.replace(/\((?!\?)|\(\?<\w+>/g, '(?:'), 'y');
    return this.#scan;
  }

  /** Sticky; the same with the groups and where they are. */
  get detail(): RegExp {
    this.#detail ??= new RegExp(this.source, 'dy');
    return this.#detail;
  }

  get parts(): FormParts {
    this.#parts ??= partsOf(this.source);
    return this.#parts;
  }
}

/** Compiles the forms of one language. */
export class FormCompiler {
  readonly #vocabulary: Vocabulary;
  readonly #macros: Macros;
  /** Sources by name: the same few classes, words and macros stand in nearly every form. */
  readonly #known = new Map<string, string>();

  constructor(vocabulary: Vocabulary, macros: Macros) {
    this.#vocabulary = vocabulary;
    this.#macros = macros;
  }

  /**
   * Compiles a written form to regular expressions over symbols. A form is a regular expression whose letters are
   * whole words: `(the)? (last|past) NUM UNITS`. Capitals name classes of the vocabulary or macros (forms of their own);
   * white space means nothing. Quantifiers have to be bounded, so that matching stays linear in the text.
   *
   * @throws Error on an unbounded quantifier or an unknown class, which is a mistake in a rule.
   */
  compile(form: string): CompiledForm {
    if (/[*+]|\{\d+,\}/.test(form)) throw new Error(`unbounded quantifier in form: ${form}`);
    return new CompiledForm(this.#expand(form));
  }

  #expand(form: string): string {
    return form
      .replace(GROUP_NAME_OR_WORD, (name) => (name.startsWith('(') ? name : this.#sourceOf(name, form)))
      .replace(/\s+/g, '');
  }

  #sourceOf(name: string, form: string): string {
    let source = this.#known.get(name);
    if (source === undefined) {
      const macro = this.#macros[name];
      source = macro === undefined ? this.#classOf(name, form) : `(?:${this.#expand(macro)})`;
      this.#known.set(name, source);
    }
    return source;
  }

  #classOf(name: string, form: string): string {
    const symbols = this.#vocabulary.classes.get(name);
    if (symbols === undefined) throw new Error(`no class or word "${name}" in form: ${form}`);
    return `[${symbols.replace(/[-^\]\\]/g, '\\$&')}]`;
  }
}
