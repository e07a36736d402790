import { check, maxLength, maxValue, minValue, number, pipe, regex, safeInteger, string } from 'valibot';

/**
 * The fields that records are made of, with what each may hold at most. A file or a message beyond them is not ours:
 * they are generous to people and stop what was made to hurt.
 */

/** Code units. The longest article of our corpus has 118,000. */
const LONGEST_TEXT = 1_000_000;
/** Code units of what is a line: a title, a name, a tag. */
const LONGEST_LINE = 10_000;
/** Browsers take longer ones; no article has one. */
const LONGEST_URL = 8_000;

export const text = pipe(string(), maxLength(LONGEST_TEXT));
export const line = pipe(string(), maxLength(LONGEST_LINE));
/** UUIDs are what we make; what other tools make is close to it. */
export const id = pipe(string(), regex(/^[\w.:-]{1,128}$/));
/**
 * Of a leader: Wikidata's or our own id, `own:` and that of one whom the reader added, or `text:` and the name of one
 * whom only the article knows.
 */
export const leaderId = pipe(string(), maxLength(200), regex(/^(?:(?:own:)?[\w.-]+|text:\P{Cc}+)$/u));
/** Offset in UTF-16 code units. */
export const offset = pipe(number(), safeInteger(), minValue(0), maxValue(100_000_000));
/** An address that may be opened: no `javascript:`, no `data:`, no file of the reader's. */
export const webUrl = pipe(string(), maxLength(LONGEST_URL), check(isWebUrl, 'no web address'));
/** ISO 8601 instant in UTC, as `Date.prototype.toISOString` writes it: instants of one form compare as strings. */
export const instant = pipe(
  string(),
  regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
  check((value) => !Number.isNaN(Date.parse(value)), 'no instant'),
);

function isWebUrl(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol } = new URL(value);
  return protocol === 'https:' || protocol === 'http:';
}
