import type { DateMention } from '../mention.ts';
import { condense } from './grammar/condense.ts';
import { lex } from './grammar/lex.ts';
import { findReadings } from './grammar/match.ts';
import type { Language } from './language.ts';
import type { Reference } from './reference.ts';
import { mergeTimes } from './refine/merge-times.ts';
import { resolveInOrder } from './resolve/resolve-in-order.ts';

/** The whole way from text to mentions in one language: tokens, readings, merged readings, values. */
export function recogniseIn(language: Language, text: string, reference: Reference | null): DateMention[] {
  const lexed = condense(lex(text, language.vocabulary), language.vocabulary);
  const readings = findReadings(lexed, language.rules, language.vocabulary);
  return resolveInOrder(language, text, mergeTimes(readings, text, language.joinsTime), reference);
}
