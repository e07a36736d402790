import { FoundTokens } from '#lib/core/dates/grammar/found-tokens.ts';
import type { Candidate } from '#lib/core/dates/grammar/match.ts';
import type { Lexed } from '#lib/core/dates/grammar/token-buffer.ts';
import type { Language } from '#lib/core/dates/language.ts';

/** What `findReadings` finds, found by trying every rule at every token. */
export function tryEverything(lexed: Lexed, { rules, vocabulary }: Language): Candidate[] {
  const { symbols, starts, ends } = lexed;
  const found: Candidate[] = [];
  let first = 0;
  while (first < symbols.length) {
    const hits = rules.rules
      .map((compiled) => ({ compiled, after: matchEnd(compiled.form.scan, symbols, first) }))
      .filter(({ after }) => after > first)
      .sort((a, b) => b.after - a.after);
    let next = first + 1;
    for (const { compiled, after } of hits) {
      const { name, confidence = 1, read } = compiled.rule;
      const reading = read?.(new FoundTokens(lexed, vocabulary, compiled, first, after));
      if (reading === null) continue;
      next = after;
      const [start = 0, end = 0] = [starts[first], ends[after - 1]];
      if (reading !== undefined) found.push({ start, end, rule: name, confidence, reading });
      break;
    }
    first = next;
  }
  return found;
}

function matchEnd(sticky: RegExp, symbols: string, at: number): number {
  sticky.lastIndex = at;
  return sticky.test(symbols) ? sticky.lastIndex : -1;
}
