import type { RecogniseContext } from '../context.ts';
import type { DateMention } from '../mention.ts';
import { languageFor } from './languages/language-for.ts';
import { recogniseIn } from './recognise-in.ts';
import { parseReference } from './reference.ts';

/**
 * Finds dates, times, durations and sets of times, resolved against the publication date.
 *
 * @param text Article text; blank lines separate blocks.
 * @returns Mentions in reading order that do not overlap; in a language we do not know only days in digits.
 */
export function recogniseDates(
  text: string,
  context: Pick<RecogniseContext, 'lang' | 'publishedAt'>,
): DateMention[] {
  return recogniseIn(languageFor(context.lang), text, parseReference(context.publishedAt));
}
