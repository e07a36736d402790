/**
 * The roster: the data of known leaders, as recognisers and cards read it.
 *
 * How it is stored and shipped is `lib/data`'s business; everything else speaks these types.
 */

/** One stay in one office. Days are ISO 8601, as precise as known: `2012-05-07`, `2012-05` or `2012`. */
export interface OfficeTerm {
  /** As a newspaper would print it, capitalised: `President`, `Foreign Minister`. */
  readonly title: string;
  /** Country or organisation: `Russia`, `NATO`. */
  readonly of: string;
  readonly start: string;
  /** Absent while the term lasts. */
  readonly end?: string;
  /** `end` is only when a yearly list last showed the term, and `start` at the latest when one first did. */
  readonly seen?: true;
}

/** One person. Two people are never one entry; one person is never two. */
export interface Leader {
  /** Wikidata id (`Q7747`), or a slug of our own that starts with a lower-case letter. */
  readonly id: string;
  /** The name newspapers use most: `Vladimir Putin`. */
  readonly name: string;
  /** Further full names and spellings, in any script, without those that rules derive. */
  readonly aliases: readonly string[];
  /** In order of start. Never empty. */
  readonly offices: readonly OfficeTerm[];
}
