import { monthName } from '../query/local-calendar.ts';
import type { SearchPlan } from '../query/search-plan.ts';
import type { ValueClause } from '../query/search-query.ts';
import { type DaySpan, isWithin } from '../text/day-span.ts';
import { tokenise } from '../text/tokenise.ts';
import type { FacetEntry } from './indexed-note.ts';
import type { Columns, ValueLists } from './segment.ts';

/**
 * Why a note is left out, one bit a reason. Facets of which one value is enough have a bit of their own, so that each
 * can be counted as if nothing were chosen in it: the other sites stay to be chosen.
 */
export const FAILS = { site: 1, month: 2, mentioned: 4, other: 8 } as const;

/** Sets the bits of every filter that a slot does not pass. */
export function markFailing(columns: Columns, plan: SearchPlan, fails: Uint8Array): void {
  markLists(columns.leaders, plan, fails);
  markTags(columns.tags, plan, fails);
  markSites(columns, plan, fails);
  markArticles(columns, plan, fails);
  markMade(columns, plan, fails);
  for (const period of plan.query.mentions) markMentioned(columns, [period], FAILS.other, fails);
  if (plan.mentioned.length > 0) markMentioned(columns, plan.mentioned, FAILS.mentioned, fails);
}

function markLists(
  leaders: ValueLists,
  { choice, query, leaders: named }: SearchPlan,
  fails: Uint8Array,
): void {
  for (const id of choice.leaders) markWithout(leaders, ({ key }) => key === id, fails);
  query.leaders.forEach((clause, i) => {
    // By any spelling of the roster, and by the note's own for people outside it.
    markWithout(leaders, (entry) => named[i]?.has(entry.key) || isNamed(entry, clause), fails);
  });
}

function markTags(tags: ValueLists, { choice, query }: SearchPlan, fails: Uint8Array): void {
  for (const key of choice.tags) markWithout(tags, (entry) => entry.key === key, fails);
  for (const clause of query.tags) markWithout(tags, (entry) => isNamed(entry, clause), fails);
}

function markSites({ sites, size }: Columns, { choice, query }: SearchPlan, fails: Uint8Array): void {
  if (choice.sites.length === 0 && query.sites.length === 0) return;
  const bits = sites.entries.map((entry) => {
    const isChosen = choice.sites.length === 0 || choice.sites.includes(entry.key);
    const isMeant = query.sites.every((clause) => isNamed(entry, clause));
    return (isChosen ? 0 : FAILS.site) | (isMeant ? 0 : FAILS.other);
  });
  for (let slot = 0; slot < size; slot++)
    fails[slot] = (fails[slot] ?? 0) | (bits[sites.values[slot] ?? 0] ?? 0);
}

function markArticles({ article, size }: Columns, { choice }: SearchPlan, fails: Uint8Array): void {
  if (choice.articles.length === 0) return;
  const wanted = new Set(choice.articles);
  for (let slot = 0; slot < size; slot++) {
    if (!wanted.has(article[slot] ?? 0)) fails[slot] = (fails[slot] ?? 0) | FAILS.other;
  }
}

/** By the day and month on which the note was made, where the reader is. */
function markMade(
  { createdAt, size }: Columns,
  { choice, query, calendar }: SearchPlan,
  fails: Uint8Array,
): void {
  const before = query.before === null ? Number.POSITIVE_INFINITY : calendar.startOf(query.before);
  const from = query.after === null ? Number.NEGATIVE_INFINITY : calendar.startOf(query.after + 1);
  const months = new Set(choice.months);
  if (query.before === null && query.after === null && months.size === 0) return;
  for (let slot = 0; slot < size; slot++) {
    const made = createdAt[slot] ?? Number.NaN;
    const isInTime = made >= from && made < before;
    const isInMonth = months.size === 0 || months.has(monthName(calendar.monthOf(made)));
    fails[slot] = (fails[slot] ?? 0) | (isInTime ? 0 : FAILS.other) | (isInMonth ? 0 : FAILS.month);
  }
}

function markMentioned(
  { mentioned, size }: Columns,
  periods: readonly DaySpan[],
  bit: number,
  fails: Uint8Array,
): void {
  const { starts, days } = mentioned;
  for (let slot = 0; slot < size; slot++) {
    let isIn = false;
    const end = starts[slot + 1] ?? 0;
    for (let at = starts[slot] ?? 0; at < end && !isIn; at += 2) {
      const span = { first: days[at] ?? 0, last: days[at + 1] ?? 0 };
      isIn = periods.some((period) => isWithin(span, period));
    }
    if (!isIn) fails[slot] = (fails[slot] ?? 0) | bit;
  }
}

function markWithout(lists: ValueLists, isWanted: (entry: FacetEntry) => boolean, fails: Uint8Array): void {
  const wanted = lists.entries.map(isWanted);
  const isAny = wanted.includes(true);
  for (let slot = 0; slot + 1 < lists.starts.length; slot++) {
    let has = false;
    const end = isAny ? (lists.starts[slot + 1] ?? 0) : 0;
    for (let at = lists.starts[slot] ?? 0; at < end && !has; at++)
      has = wanted[lists.values[at] ?? 0] ?? false;
    if (!has) fails[slot] = (fails[slot] ?? 0) | FAILS.other;
  }
}

/** Whether an entry's label holds the words one after the other, of the last its beginning; or is them, if exact. */
export function isNamed(entry: FacetEntry, { typed, words, isExact }: ValueClause): boolean {
  if (entry.key === typed) return true;
  const own = wordsOfLabel(entry);
  if (isExact) return [own, wordsOf(entry.key)].some((all) => all.join(' ') === words.join(' '));
  return own.some((_, at) =>
    words.every((word, i) => {
      const term = own[at + i] ?? '';
      return i === words.length - 1 ? term.startsWith(word) : term === word;
    }),
  );
}

function wordsOf(text: string): string[] {
  return tokenise(text).map(({ term }) => term);
}

/** Labels live as long as their columns, and are asked for at every keystroke. */
const labelWords = new WeakMap<FacetEntry, readonly string[]>();

function wordsOfLabel(entry: FacetEntry): readonly string[] {
  const known = labelWords.get(entry) ?? wordsOf(entry.label);
  labelWords.set(entry, known);
  return known;
}
