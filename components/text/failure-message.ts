import { Failure, type FailureCode } from '#lib/core/failure.ts';
import type { MessageKey, Translator } from './translator.ts';

const SENTENCES: Readonly<Record<FailureCode, MessageKey>> = {
  page_forbidden: 'errorForbidden',
  no_article: 'errorNoArticle',
  no_highlight_api: 'errorUnsupported',
  not_allowed: 'errorGeneral',
  note_missing: 'errorNoteMissing',
  storage_full: 'errorStorageFull',
  database_newer: 'errorDatabaseNewer',
  database_unavailable: 'errorDatabase',
  extension_updated: 'errorStale',
  not_a_library: 'errorNotALibrary',
  library_newer: 'errorLibraryNewer',
  snapshot_missing: 'errorSnapshotMissing',
  unexpected: 'errorGeneral',
};

/** What to tell the reader of news about an error; of one nobody expected, that it happened. */
export function failureMessage(error: unknown, { t }: Translator): string {
  return t(SENTENCES[error instanceof Failure ? error.code : 'unexpected']);
}
