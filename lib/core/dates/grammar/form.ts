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

/** A form as regular expressions over symbols. */
export interface CompiledForm {
  /** Sticky; without groups, which would have to be filled in at every step. */
  readonly scan: RegExp;
  /** Sticky; the same with the groups and where they are. */
  readonly detail: RegExp;
}

/**
 * Compiles a written form to regular expressions over symbols. A form is a regular expression whose letters are
 * whole words: `(the)? (last|past) NUM UNITS`. Capitals name classes of the vocabulary or macros (forms of their own);
 * white space means nothing. Quantifiers have to be bounded, so that matching stays linear in the text.
 *
 * @throws Error on an unbounded quantifier or an unknown class, which is a mistake in a rule.
 */
export function compileForm(form: string, vocabulary: Vocabulary, macros: Macros): CompiledForm {
  if (/[*+]|\{\d+,\}/.test(form)) throw new Error(`unbounded quantifier in form: ${form}`);
  const source = expand(form, vocabulary, macros);
  // No symbol is a round bracket: every one of them is a group's.
  const scan = source.replace(/\((?!\?)|\(\?<\w+>/g, '(?:');
  return { scan: new RegExp(scan, 'y'), detail: new RegExp(source, 'dy') };
}

function expand(form: string, vocabulary: Vocabulary, macros: Macros): string {
  return form
    .replace(GROUP_NAME_OR_WORD, (name) => {
      if (name.startsWith('(')) return name;
      const macro = macros[name];
      if (macro !== undefined) return `(?:${expand(macro, vocabulary, macros)})`;
      const symbols = vocabulary.classes.get(name);
      if (symbols === undefined) throw new Error(`no class or word "${name}" in form: ${form}`);
      return `[${symbols.replace(/[-^\]\\]/g, '\\$&')}]`;
    })
    .replace(/\s+/g, '');
}
