import { type DaySpan, daySpanOf } from '../text/day-span.ts';
import { LocalCalendar, UTC_DAYS } from './local-calendar.ts';
import { type NameSearch, NO_NAMES } from './name-search.ts';
import { parseQuery } from './parse-query.ts';
import type { SearchQuery } from './search-query.ts';

/**
 * What is chosen among the facets, by their keys. A note has all the leaders and tags chosen, and one of the sites,
 * of the months of reading, and of the periods spoken of, since it cannot have all.
 */
export interface Choice {
  readonly leaders: readonly string[];
  readonly tags: readonly string[];
  readonly sites: readonly string[];
  /** `2025-06`, in the reader's time zone. */
  readonly months: readonly string[];
  /** TIMEX3 values: `2022`, `2022-03`. */
  readonly mentioned: readonly string[];
  /** Articles' numbers; where any are named, only notes on one of them. */
  readonly articles: readonly number[];
}

export const NOTHING_CHOSEN: Choice = {
  leaders: [],
  tags: [],
  sites: [],
  months: [],
  mentioned: [],
  articles: [],
};

/** A search with all that it needs to be carried out. Results are kept by its identity: make one, and use it again. */
export interface SearchPlan {
  readonly query: SearchQuery;
  readonly choice: Choice;
  readonly calendar: LocalCalendar;
  /** By clause of the text: the leaders its words name, by any of their spellings. */
  readonly named: readonly ReadonlySet<string>[];
  /** By clause of `leader:` the same. */
  readonly leaders: readonly ReadonlySet<string>[];
  readonly mentioned: readonly DaySpan[];
}

/** @param names Finds leaders by names and aliases; without it only the spelling in the note is found. */
export function planSearch(
  query: SearchQuery,
  choice: Choice,
  calendar: LocalCalendar,
  names: NameSearch = NO_NAMES,
): SearchPlan {
  return {
    query,
    choice,
    calendar,
    named: query.text.map(({ typed, isPrefix }) => names(typed, isPrefix)),
    leaders: query.leaders.map(({ typed, isExact }) => names(typed, !isExact)),
    mentioned: choice.mentioned.flatMap((value) => daySpanOf(value) ?? []),
  };
}

/** Whether a plan leaves no note out. */
export function isEverything({ query, choice }: SearchPlan): boolean {
  const { text, tags, sites, leaders, mentions, before, after } = query;
  const lists = [text, tags, sites, leaders, mentions, ...Object.values(choice)];
  return before === null && after === null && lists.every((list) => list.length === 0);
}

/** Leaves no note out; months are those of UTC. */
export const EVERYTHING: SearchPlan = planSearch(parseQuery(''), NOTHING_CHOSEN, new LocalCalendar(UTC_DAYS));
