import { formatAddress } from '#lib/core/library/library-address.ts';
import { type LibraryView, toggleChoice, WHOLE_LIBRARY } from '#lib/core/library/library-view.ts';
import { tagKey } from '#lib/core/notes/tags.ts';
import { daySpanOf } from '#lib/core/search/text/day-span.ts';

/** The address of a view, for a plain link: it opens in a new tab, too, and Back leads back. */
export function linkTo(view: LibraryView): string {
  return `#${formatAddress(view)}`;
}

/** Where the parts of a note lead: to all notes that have them. */
export const LINKS = {
  person: (id: string) => linkTo({ ...WHOLE_LIBRARY, page: { kind: 'person', id } }),
  tag: (tag: string) => linkTo(toggleChoice(WHOLE_LIBRARY, 'tags', tagKey(tag))),
  /** @param value TIMEX3; what is no place in the calendar narrows nothing. */
  date: (value: string) => linkTo({ ...WHOLE_LIBRARY, span: daySpanOf(value) }),
} as const;
