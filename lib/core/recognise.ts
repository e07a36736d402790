import { partsByTime } from './article/post.ts';
import type { RecogniseContext } from './context.ts';
import { recogniseDates } from './dates/recognise-dates.ts';
import { recogniseLeaders } from './leaders/recognise-leaders.ts';
import type { DateMention, Mention } from './mention.ts';

/**
 * Finds who and when in an article's text.
 *
 * @param text Article text; blank lines (`\n\n`) separate blocks, any other white space is a space.
 * @returns Mentions in reading order. Two of the same kind never overlap.
 */
export function recognise(text: string, context: RecogniseContext): Mention[] {
  const mentions: Mention[] = [...recogniseLeaders(text, context), ...datesByTime(text, context)];
  return mentions.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The dates of each part that was published at a time of its own, resolved against that time. */
function datesByTime(text: string, { lang, publishedAt, posts = [] }: RecogniseContext): DateMention[] {
  return partsByTime(text.length, posts, publishedAt).flatMap((part) =>
    recogniseDates(text.slice(part.start, part.end), { lang, publishedAt: part.publishedAt }).map(
      (mention) => ({
        ...mention,
        start: mention.start + part.start,
        end: mention.end + part.start,
      }),
    ),
  );
}
