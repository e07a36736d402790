import type { RecogniseContext } from '../context.ts';
import type { DateMention } from '../mention.ts';
import { ENGLISH } from './en/english.ts';
import type { Language } from './language.ts';
import { recogniseIn } from './recognise-in.ts';
import { parseReference } from './reference.ts';

/** By primary language subtag. */
const LANGUAGES: Readonly<Record<string, Language>> = { en: ENGLISH };

/**
 * Finds dates, times, durations and sets of times, resolved against the publication date.
 *
 * @param text Article text; blank lines separate blocks.
 * @returns Mentions in reading order that do not overlap; none in a language we do not know.
 */
export function recogniseDates(
  text: string,
  context: Pick<RecogniseContext, 'lang' | 'publishedAt'>,
): DateMention[] {
  const subtag = context.lang === '' ? 'en' : (context.lang.split(/[-_]/, 1)[0] ?? '').toLowerCase();
  const language = Object.hasOwn(LANGUAGES, subtag) ? LANGUAGES[subtag] : undefined;
  return language === undefined ? [] : recogniseIn(language, text, parseReference(context.publishedAt));
}
