/** A text as the lexer takes it, with where each of its characters stands in the text as written. */
export interface Rewritten {
  readonly text: string;
  /**
   * Offset in the text as written, by offset in this one; one more than this has, for its end. What was put in for
   * something else stands where that begins, spaces at its end where that ends. Absent where nothing was changed.
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
  const { text } = before;
  const matches = [...text.matchAll(pattern)];
  if (matches.length === 0) return before;
  const put = matches.map((match) => (typeof to === 'string' ? to : to(match)));
  const grown = matches.reduce((sum, match, i) => sum + (put[i]?.length ?? 0) - match[0].length, 0);
  const origin = new Uint32Array(text.length + grown + 1);
  let written = '';
  let from = 0;
  const copy = (until: number) => {
    for (let at = from; at < until; at++) origin[written.length + at - from] = originOf(before, at);
    written += text.slice(from, until);
  };
  for (const [i, match] of matches.entries()) {
    copy(match.index);
    const replacement = put[i] ?? '';
    from = match.index + match[0].length;
    origin.fill(originOf(before, match.index), written.length, written.length + replacement.trimEnd().length);
    written += replacement.trimEnd();
    origin.fill(originOf(before, from), written.length, written.length + replacement.length);
    written += ' '.repeat(replacement.length - replacement.trimEnd().length);
  }
  copy(text.length);
  origin[written.length] = originOf(before, text.length);
  return { text: written, origin };
}
