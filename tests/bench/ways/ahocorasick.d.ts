declare module 'ahocorasick' {
  // biome-ignore lint/style/noDefaultExport: it is how the package exports it.
  export default class AhoCorasick {
    constructor(keywords: string[]);
    /** Index of each match's last character, and the keywords that end there. */
    search(text: string): [number, string[]][];
  }
}
