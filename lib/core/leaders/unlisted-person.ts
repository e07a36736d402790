import type { OfficeTitle } from './lexicon/office-titles.ts';
import { namePattern } from './name-pattern.ts';
import type { Person, Reading } from './reading.ts';
import { titleEndingAt } from './title-before.ts';

/** Kinds that make no one a leader in the sense of this product. */
const NO_LEADERS = new Set(['legislator', 'other', 'religious']);

const COUNTERPARTS = new Set(['counterpart', 'counterparts']);
/** Words back from `counterpart` to the office it is one of. */
const COUNTERPART_REACH = 20;

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
    stated: statedOffice(reading, title),
    shortForms: [surname, pattern.words],
  };
}

/** A counterpart holds the office of whom the sentence named before; null when it named none. */
function statedOffice(reading: Reading, title: StatedTitle): Person['stated'] {
  const office = COUNTERPARTS.has(reading.words.foldedAt(title.last))
    ? officeNamedBefore(reading, title)
    : title;
  return office && { title: printed(reading, office), isFormer: office.former };
}

function officeNamedBefore(reading: Reading, { first }: StatedTitle): StatedTitle | null {
  const { words } = reading;
  const sentence = words.sentenceOf(first);
  for (
    let last = first - 1;
    last > first - COUNTERPART_REACH && words.sentenceOf(last) === sentence;
    last -= 1
  ) {
    const title = titleEndingAt(reading, last);
    if (title && !NO_LEADERS.has(title.kind)) return { first: title.first, last, former: false };
  }
  return null;
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
