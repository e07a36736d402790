import type { OfficeTitle } from './lexicon/office-titles.ts';
import { namePattern } from './name-pattern.ts';
import type { Person, Reading } from './reading.ts';

/** Kinds that make no one a leader in the sense of this product. */
const NO_LEADERS = new Set(['legislator', 'other', 'religious']);

export function makesLeader({ kind, vouches }: OfficeTitle, placed: boolean): boolean {
  if (NO_LEADERS.has(kind) || vouches === 'never') return false;
  return vouches === 'always' || placed;
}

/** Word indices, both inclusive. */
export interface WordRun {
  readonly first: number;
  readonly last: number;
}

/** Where the text gives the office, without what qualifies it. */
export interface StatedTitle extends WordRun {
  /** `the former president` */
  readonly former: boolean;
}

/** A person known only by the office the text gives. */
export function unlistedPerson(reading: Reading, { first, last }: WordRun, title: StatedTitle): Person {
  const { text, words } = reading;
  const name = text.slice(words.get(first)?.start, words.get(last)?.end);
  const pattern = namePattern(name);
  const surname = pattern.words.slice(pattern.surname.start, pattern.surname.end);
  return {
    id: `text:${pattern.words.join(' ')}`,
    name,
    entry: null,
    stated: { title: printed(reading, title), isFormer: title.former },
    shortForms: [surname, pattern.words],
  };
}

/** In the singular and with a capital, as a card prints it: `Cabinet minister`, `Presidential adviser`. */
function printed({ text, words }: Reading, { first, last }: WordRun): string {
  const end = words.get(last)?.end ?? 0;
  const title = text
    // With the full stop of `Gov.`
    .slice(words.get(first)?.start, text.charAt(end) === '.' ? end + 1 : end)
    .replace(/\s+/gu, ' ')
    .replace(/(?<=[a-z]{2})s$/u, '');
  return title.charAt(0).toUpperCase() + title.slice(1);
}
