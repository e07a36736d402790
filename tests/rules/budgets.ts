/** What may be shipped at most. Raise a number in the change that needs it, and say why. */
export interface Budget {
  readonly file: string;
  /** kB of 1,000 bytes after gzip -9. */
  readonly gzipKb: number;
}

export const BUDGETS: readonly Budget[] = [
  // Runs on every page the reader allowed, before it is known to be an article.
  { file: 'loader.js', gzipKb: 6 },
  // Readability is 11.5 of it, Preact 5, telling the article from what stands beside it and its date 5, the views the rest.
  { file: 'reader.js', gzipKb: 50 },
  // Dexie is 30 of it, names and dates the rest.
  { file: 'background.js', gzipKb: 200 },
];

/** kB of the whole unpacked extension. */
export const PACKAGE_KB = 1_500;
