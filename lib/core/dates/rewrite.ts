/** A text as the lexer takes it, with where each of its characters stands in the text as written. */
export interface Rewritten {
  readonly text: string;
  /**
   * Offset in the text as written, by offset in this one; one more than this has, for its end. What was put in for
   * something else stands where that begins, spaces at its end where that ends, and what was only spaced out where it
   * stood. Absent where nothing was changed.
   */
  readonly origin?: Uint32Array;
}

/** Something that one language writes in a way of its own (`l'11`, `1er`, `14h30`), and how the lexer knows it. */
export interface Rewrite {
  /** With flag `g`; bounded, so that rewriting stays linear in the text. */
  readonly pattern: RegExp;
  readonly to: string | ((match: RegExpExecArray) => string);
}

/** Rewrites a text step by step. */
export function rewrite(text: string, steps: readonly Rewrite[]): Rewritten {
  return steps.reduce<Rewritten>(step, { text });
}

/** Where an offset in a rewritten text stands in the text as written. */
export function originOf({ origin }: Rewritten, offset: number): number {
  return origin?.[offset] ?? offset;
}

function step(before: Rewritten, { pattern, to }: Rewrite): Rewritten {
  const matches = [...before.text.matchAll(pattern)];
  if (matches.length === 0) return before;
  const replacements = matches.map((match) => (typeof to === 'string' ? to : to(match)));
  const grown = matches.reduce((sum, match, i) => sum + (replacements[i]?.length ?? 0) - match[0].length, 0);
  const writer = new Writer(before, grown);
  for (const [i, { index, 0: match }] of matches.entries()) {
    const replacement = replacements[i] ?? '';
    const content = replacement.trimEnd();
    writer.copy(index);
    if (content.trimStart() === match) {
      writer.put(content.slice(0, content.length - match.length));
      writer.copy(index + match.length);
    } else {
      writer.put(content);
      writer.skip(index + match.length);
    }
    writer.put(replacement.slice(content.length));
  }
  return writer.end();
}

/** Goes through a text and writes the next one. */
class Writer {
  readonly #before: Rewritten;
  readonly #origin: Uint32Array;
  #text = '';
  /** Offset in the text before. */
  #at = 0;

  /** @param grown How much longer the text will be. */
  constructor(before: Rewritten, grown: number) {
    this.#before = before;
    this.#origin = new Uint32Array(before.text.length + grown + 1);
  }

  copy(until: number): void {
    const { origin, text } = this.#before;
    const from = this.#at;
    const to = this.#text.length;
    if (origin !== undefined) this.#origin.set(origin.subarray(from, until), to);
    else for (let at = from; at < until; at++) this.#origin[to + at - from] = at;
    this.#text += text.slice(from, until);
    this.#at = until;
  }

  /** What is written here stands where the text before has come to. */
  put(piece: string): void {
    const to = this.#text.length;
    this.#origin.fill(originOf(this.#before, this.#at), to, to + piece.length);
    this.#text += piece;
  }

  skip(until: number): void {
    this.#at = until;
  }

  end(): Rewritten {
    this.copy(this.#before.text.length);
    this.#origin[this.#text.length] = originOf(this.#before, this.#before.text.length);
    return { text: this.#text, origin: this.#origin };
  }
}
