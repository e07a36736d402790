import type { DateMention } from '../mention.ts';
import { lex } from './grammar/lex.ts';
import { findReadings } from './grammar/match.ts';
import type { Language } from './language.ts';
import type { Reference } from './reference.ts';
import { mergeTimes } from './refine/merge-times.ts';
import { resolveInOrder } from './resolve/resolve-in-order.ts';
import { originOf, rewrite } from './rewrite.ts';

/** The whole way from text to mentions in one language: rewritten text, tokens, readings, merged readings, values. */
export function recogniseIn(language: Language, text: string, reference: Reference | null): DateMention[] {
  const rewritten = rewrite(text, language.rewrites);
  const { text: plain } = rewritten;
  const lexed = lex(plain, language.vocabulary);
  const readings = findReadings(lexed, language.rules, language.vocabulary);
  const mentions = resolveInOrder(
    language,
    plain,
    mergeTimes(readings, plain, language.joinsTime),
    reference,
  );
  if (rewritten.origin === undefined) return mentions;
  return mentions.map((mention) => ({
    ...mention,
    start: originOf(rewritten, mention.start),
    end: originOf(rewritten, mention.end),
  }));
}
