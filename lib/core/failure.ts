/** Failures we expect, each with a sentence for the reader in the locale files (`failure_<code>`). */
export type FailureCode =
  | 'page_forbidden'
  | 'no_article'
  | 'no_highlight_api'
  | 'not_allowed'
  | 'note_missing'
  | 'storage_full'
  | 'database_newer'
  | 'database_unavailable'
  | 'extension_updated'
  | 'not_a_library'
  | 'library_newer'
  | 'snapshot_missing'
  | 'unexpected';

/** An expected failure. Crosses contexts as its code, because errors do not survive message passing everywhere. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly code: FailureCode;

  constructor(code: FailureCode, detail?: string, options?: ErrorOptions) {
    super(detail ?? code, options);
    this.code = code;
  }
}
