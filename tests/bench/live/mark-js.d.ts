declare module 'mark.js' {
  interface MarkOptions {
    readonly accuracy?: 'partially' | 'complementary' | 'exactly';
    readonly separateWordSearch?: boolean;
    readonly acrossElements?: boolean;
    readonly caseSensitive?: boolean;
  }

  // biome-ignore lint/style/noDefaultExport: the library's own.
  export default class Mark {
    constructor(context: Element);
    mark(words: readonly string[], options?: MarkOptions): void;
  }
}
