import type { Reading } from '../reading.ts';
import { Chances } from './chances.ts';
import { codeAt } from './characters.ts';
import { FoundTokens } from './found-tokens.ts';
import type { CompiledRule, RuleSet } from './rule-set.ts';
import type { Lexed } from './token-buffer.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Dates of one text beyond so many are not read. The longest chronicles have some thousands; a text with more is made to
 * hold the reader up, and nobody could paint what is found in it.
 */
const MOST_READINGS = 20_000;

/** A stretch of text and what a rule reads there. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly confidence: number;
  readonly reading: Reading;
}

/** A rule's form matched; `after` is the token after the match. */
interface Hit {
  readonly compiled: CompiledRule;
  readonly after: number;
}

/**
 * Everything the rules find, leftmost first and of those that begin together the longest, then the earlier rule; no two
 * overlap. Traps take part and are then left out. At most 20,000.
 */
export function findReadings(lexed: Lexed, rules: RuleSet, vocabulary: Vocabulary): Candidate[] {
  const { symbols, starts, ends } = lexed;
  const found: Candidate[] = [];
  const chances = new Chances(symbols, vocabulary, rules);
  let first = 0;
  while (first < symbols.length && found.length < MOST_READINGS) {
    const hits = hitsAt(symbols, first, rules, chances);
    let next = first + 1;
    for (const { compiled, after } of hits) {
      const { rule } = compiled;
      const reading = rule.read?.(new FoundTokens(lexed, vocabulary, compiled, first, after));
      if (reading === null) continue;
      next = after;
      if (reading !== undefined) {
        const { name, confidence = 1 } = rule;
        const start = starts[first] ?? 0;
        found.push({ start, end: ends[after - 1] ?? start, rule: name, confidence, reading });
      }
      break;
    }
    first = next;
  }
  return found;
}

const NO_HITS: readonly Hit[] = [];

/** The longest first, of equally long ones the earlier rule. */
function hitsAt(symbols: string, first: number, rules: RuleSet, chances: Chances): readonly Hit[] {
  const candidates = rules.openedBy(symbols.charCodeAt(first), codeAt(symbols, first + 1));
  let hits: Hit[] | undefined;
  for (let i = 0; i < candidates.length; i++) {
    const compiled = candidates[i] as CompiledRule;
    if (!chances.has(compiled)) continue;
    const { scan } = compiled.form;
    scan.lastIndex = first;
    if (!scan.test(symbols)) continue;
    if (hits === undefined) hits = [{ compiled, after: scan.lastIndex }];
    else hits.push({ compiled, after: scan.lastIndex });
  }
  if (hits === undefined) return NO_HITS;
  // Array.prototype.sort is stable: among equals the order of the rules stands.
  return hits.length === 1 ? hits : hits.sort((a, b) => b.after - a.after);
}
