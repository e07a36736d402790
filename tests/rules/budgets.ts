/** What may be shipped at most. Raise a number in the change that needs it, and say why. */
export interface Budget {
  /** A pattern of one file of the build. What it imports counts with it, but for what has a budget of its own. */
  readonly file: string;
  /** Data, of which only the file itself counts. */
  readonly alone?: true;
  /** kB of 1,000 bytes after gzip -9. */
  readonly gzipKb: number;
}

/** The roster as it is shipped: once, for the background and for the search of people. */
export const ROSTER_CHUNK = 'chunks/roster.generated-*.js';

/** kB of the roster uncompressed, from issue 3: what is read into memory, for at least 9,000 people. */
export const ROSTER_KB = 700;

export const BUDGETS: readonly Budget[] = [
  // Runs on every page the reader allowed, before it is known to be an article.
  { file: 'loader.js', gzipKb: 6 },
  // Readability is 11.5 of it, Preact 5, telling the article from what stands beside it and its date 6.5, finding
  // notes whose sentence was edited, telling what changed in it, going from mark to mark and taking acts back 7, muting
  // and adding people 1.5, the views the rest.
  { file: 'reader.js', gzipKb: 62 },
  // Code alone: Dexie is 30 of it, names and dates the rest. The roster is data: it grows with the people in it, not
  // with what anyone writes, and would hide a library that came in with it. Titles, endings and first names of eight
  // languages are 10 of it; what it shares with the options, the reading of whole libraries, counts with it.
  // Words looked up once are 1, people in files and copies 1.5, what a full disk does not take and copies in the
  // downloads folder 1.5, feasts of other calendars and what tells which rules a text needs 2.5.
  { file: 'background.js', gzipKb: 152 },
  // 9,500 people take 350, of that 30 the 300 most cited in six scripts; names and dates hardly compress, and those of
  // the core, two thirds of them, have more of both. Read from the disk when needed, never from a network.
  { file: ROSTER_CHUNK, alone: true, gzipKb: 352 },
];

/**
 * kB of the whole unpacked extension: the roster, which may take 700 of it, is most of what it grew by, the page for
 * words that a full disk does not take 10.
 */
export const PACKAGE_KB = 1_670;
