import type { RecogniseContext } from './context.ts';
import { recogniseDates } from './dates/recognise-dates.ts';
import { recogniseLeaders } from './leaders/recognise-leaders.ts';
import type { Mention } from './mention.ts';

/**
 * Finds who and when in an article's text.
 *
 * @param text Article text; blank lines (`\n\n`) separate blocks, any other white space is a space.
 * @returns Mentions in reading order. Two of the same kind never overlap.
 */
export function recognise(text: string, context: RecogniseContext): Mention[] {
  const mentions: Mention[] = [...recogniseLeaders(text, context), ...recogniseDates(text, context)];
  return mentions.sort((a, b) => a.start - b.start || a.end - b.end);
}
