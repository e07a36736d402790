import type { Choice } from '#lib/core/search/query/search-plan.ts';
import type { SearchQuery, TextClause, ValueClause } from '#lib/core/search/query/search-query.ts';
import { type DaySpan, daySpanOf } from '#lib/core/search/text/day-span.ts';
import { FIELDS, fieldTexts } from '#lib/core/search/text/fields.ts';
import { tokenise } from '#lib/core/search/text/tokenise.ts';
import type { Entry } from './in-memory.ts';

/** Whether a note is found, by looking at the note itself: the oracle of everything that is packed. Days are UTC. */
export function isFound(entry: Entry, query: SearchQuery, choice: Choice): boolean {
  const { note, article } = entry;
  const day = Math.floor(Date.parse(note.createdAt) / 86_400_000);
  const dates = note.dates.flatMap(({ value }) => daySpanOf(value) ?? []);
  const speaksOf = (period: DaySpan) =>
    dates.some(({ first, last }) => first >= period.first && last <= period.last);
  const periods = choice.mentioned.flatMap((value) => daySpanOf(value) ?? []);
  return (
    query.text.every((clause) => holds(entry, clause)) &&
    query.tags.every((clause) => note.tags.some((tag) => isMeant(tag, clause))) &&
    query.leaders.every((clause) =>
      note.leaders.some(({ id, name }) => id === clause.typed || isMeant(name, clause)),
    ) &&
    query.sites.every((clause) =>
      [article.site, `${article.site} ${hostOf(article.id)}`].some((site) => isMeant(site, clause)),
    ) &&
    query.mentions.every(speaksOf) &&
    (query.before === null || day < query.before) &&
    (query.after === null || day > query.after) &&
    choice.leaders.every((wanted) => note.leaders.some(({ id }) => id === wanted)) &&
    choice.tags.every((wanted) => note.tags.some((tag) => tag.toLowerCase() === wanted)) &&
    (choice.sites.length === 0 || choice.sites.includes(article.site)) &&
    (choice.months.length === 0 || choice.months.includes(note.createdAt.slice(0, 7))) &&
    (choice.mentioned.length === 0 || periods.some(speaksOf))
  );
}

function holds({ note, article }: Entry, { terms, isPrefix }: TextClause): boolean {
  const texts = FIELDS.flatMap(({ name }) => fieldTexts(name, note, article));
  return texts.some((text) => standTogether(termsOf(text), terms, isPrefix));
}

function isMeant(value: string, { words, isExact }: ValueClause): boolean {
  const own = termsOf(value);
  return isExact ? own.join(' ') === words.join(' ') : standTogether(own, words, true);
}

function standTogether(own: readonly string[], wanted: readonly string[], isPrefix: boolean): boolean {
  return own.some((_, at) =>
    wanted.every((term, i) => {
      const here = own[at + i] ?? '';
      return isPrefix && i === wanted.length - 1 ? here.startsWith(term) : here === term;
    }),
  );
}

function termsOf(text: string): string[] {
  return tokenise(text).map(({ term }) => term);
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}
