import { type GenericSchema, is, maxLength, picklist, pipe, regex, string } from 'valibot';
import { fromDayNumber } from '../dates/calendar.ts';
import { formatDay } from '../dates/resolve/format.ts';
import { SORTS } from '../search/result/sort-key.ts';
import { type DaySpan, daySpanOf } from '../search/text/day-span.ts';
import { FACETS, type Facet, type LibraryPage, type LibraryView, WHOLE_LIBRARY } from './library-view.ts';

/** Longer addresses are not ours. */
const MAX_ADDRESS = 8192;
/** Chosen at once in one facet; more would not fit on a screen. */
const MAX_CHOSEN = 32;
const MAX_QUERY = 1000;
/** Of a leader's id, a tag, an outlet. */
const MAX_VALUE = 300;

const RANGE = '..';
const FACET_NAMES: Readonly<Record<Facet, string>> = {
  leaders: 'leader',
  tags: 'tag',
  sites: 'site',
  months: 'month',
  mentioned: 'date',
};

const value = pipe(string(), regex(/^\S/u), maxLength(MAX_VALUE));
const VALUES: Readonly<Record<Facet, GenericSchema<string>>> = {
  leaders: value,
  tags: value,
  sites: value,
  months: pipe(string(), regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)),
  mentioned: pipe(string(), regex(/^\d{4}$/)),
};
const sortSchema = picklist(SORTS);

/** What stands after the `#` of the library's address for a view; empty for the whole library. */
export function formatAddress(view: LibraryView): string {
  const { page, query, choice, sort, isGrouped, span } = view;
  const params = new URLSearchParams();
  if (page.kind === 'timeline') params.set('view', 'timeline');
  if (page.kind === 'person') params.set('person', page.id);
  if (query !== '') params.set('q', query);
  for (const facet of FACETS) for (const each of choice[facet]) params.append(FACET_NAMES[facet], each);
  if (sort !== null) params.set('sort', sort);
  if (isGrouped) params.set('group', 'article');
  if (span !== null) params.set('span', formatSpan(span));
  return params.toString();
}

/**
 * The view that an address names. Anyone can write one, so whatever is not as it should be is left out, and the rest
 * counts.
 *
 * @param hash With or without its `#`.
 */
export function parseAddress(hash: string): LibraryView {
  if (hash.length > MAX_ADDRESS) return WHOLE_LIBRARY;
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const chosen = (facet: Facet) => readChosen(VALUES[facet], params.getAll(FACET_NAMES[facet]));
  return {
    page: readPage(params),
    query: (params.get('q') ?? '').slice(0, MAX_QUERY),
    choice: {
      leaders: chosen('leaders'),
      tags: chosen('tags'),
      sites: chosen('sites'),
      months: chosen('months'),
      mentioned: chosen('mentioned'),
    },
    sort: orNull(sortSchema, params.get('sort')),
    isGrouped: params.get('group') === 'article',
    span: parseSpan(params.get('span') ?? ''),
  };
}

/** `2022-03-01..2022-03-31`, as the operator `mentions:` takes it. */
export function formatSpan({ first, last }: DaySpan): string {
  return [first, last].map((day) => formatDay(fromDayNumber(day))).join(RANGE);
}

function parseSpan(text: string): DaySpan | null {
  const [from, to, ...more] = text.split(RANGE).map(daySpanOf);
  if (!from || !to || more.length > 0 || from.first > to.last) return null;
  return { first: from.first, last: to.last };
}

function readPage(params: URLSearchParams): LibraryPage {
  const id = orNull(value, params.get('person'));
  if (id !== null) return { kind: 'person', id };
  return { kind: params.get('view') === 'timeline' ? 'timeline' : 'notes' };
}

function readChosen(schema: GenericSchema<string>, given: readonly string[]): readonly string[] {
  const valid = given.filter((each) => is(schema, each));
  return [...new Set(valid)].slice(0, MAX_CHOSEN);
}

function orNull<T>(schema: GenericSchema<T>, given: unknown): T | null {
  return is(schema, given) ? given : null;
}
