import { type DateMention, isMarked, type LeaderMention } from '#lib/core/mention.ts';
import type { MentionOnPage } from './popup-model.ts';

/** All marked mentions of one leader, or of one date value; never empty. */
export interface MentionGroup<M> {
  /** Leader id or date value. */
  readonly key: string;
  readonly first: M;
  /** Words of the first mention. */
  readonly text: string;
  /** In reading order. */
  readonly mentions: readonly M[];
}

/** Leaders on the page, most often named first; among equals, first named first. */
export function leadersOnPage(mentions: readonly MentionOnPage[]): MentionGroup<LeaderMention>[] {
  const leaders = mentions.flatMap(({ mention, text }) =>
    mention.kind === 'leader' ? [{ mention, text }] : [],
  );
  return group(leaders, ({ leaderId }) => leaderId).toSorted((a, b) => b.mentions.length - a.mentions.length);
}

/** Dates on the page in the order in which the article first speaks of them. */
export function datesOnPage(mentions: readonly MentionOnPage[]): MentionGroup<DateMention>[] {
  const dates = mentions.flatMap(({ mention, text }) => (mention.kind === 'date' ? [{ mention, text }] : []));
  return group(dates, ({ date }) => [date.value, date.mod, date.begin, date.end].join(' '));
}

function group<M extends LeaderMention | DateMention>(
  found: readonly { readonly mention: M; readonly text: string }[],
  keyOf: (mention: M) => string,
): MentionGroup<M>[] {
  const marked = found.filter(({ mention }) => isMarked(mention));
  return [...Map.groupBy(marked, ({ mention }) => keyOf(mention))].flatMap(([key, same]) => {
    const first = same[0];
    return first
      ? [{ key, first: first.mention, text: first.text, mentions: same.map(({ mention }) => mention) }]
      : [];
  });
}
