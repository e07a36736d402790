/** What an import did or would do; see `lib/db/library/import-library.ts`. */
export interface Report {
  /** Own people, and people not marked, that were added or changed. */
  readonly people: number;
  readonly added: number;
  readonly replaced: number;
  readonly kept: number;
  readonly refused: readonly {
    readonly line: number | null;
    readonly reason: 'too_long' | 'no_json' | 'unknown_type' | 'bad_field' | 'no_article' | 'elsewhere';
    readonly what: string | null;
  }[];
  readonly refusedInAll: number;
}

/** Where notes come from: a file the reader chose, or a copy kept inside. */
export type Source =
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'copy'; readonly id: string; readonly takenAt: string };

/** What is under way with the whole library. */
export type Work =
  | { readonly kind: 'idle' }
  /** A page was closed while it brought this in. */
  | { readonly kind: 'unfinished'; readonly source: Source }
  | { readonly kind: 'exporting' }
  /** Looking what would change, or changing it; `total` is what the file says it holds. */
  | {
      readonly kind: 'looking' | 'writing';
      readonly source: Source;
      readonly done: number;
      readonly total: number;
    }
  | { readonly kind: 'preview'; readonly source: Source; readonly report: Report }
  | { readonly kind: 'done'; readonly source: Source; readonly report: Report; readonly canUndo: boolean }
  | { readonly kind: 'undone' };

export interface CopyEntry {
  readonly id: string;
  /** ISO 8601 instant. */
  readonly takenAt: string;
  readonly reason: 'daily' | 'before-import' | 'before-restore';
  readonly notes: number;
  readonly bytes: number;
}

export interface LibraryHealth {
  readonly notes: number;
  readonly articles: number;
}

export interface StorageState {
  readonly bytes: number;
  readonly isPersisted: boolean;
}

export type ExportFormat = 'library' | 'annotations';
