import { Dexie, type EntityTable, type Table } from 'dexie';
import type { SearchStateRow } from './index/search-state.ts';
import type { BucketKey, PositionsRow, PostingsRow, SegmentRow } from './index/segment-rows.ts';
import type { ArticleRow, NoteRow, SnapshotBytesRow, SnapshotRow } from './rows.ts';
import { applySchema } from './schema.ts';

const NAME = 'whowhen';

/** The reader's notes, in the extension's own origin: a content script's IndexedDB would be the site's. */
export class NotesDatabase extends Dexie {
  declare notes: EntityTable<NoteRow, 'id'>;
  declare articles: EntityTable<ArticleRow, 'id'>;
  declare searchState: EntityTable<SearchStateRow, 'id'>;
  declare segments: EntityTable<SegmentRow, 'id'>;
  declare postings: Table<PostingsRow, BucketKey>;
  declare positions: Table<PositionsRow, BucketKey>;
  declare snapshots: EntityTable<SnapshotRow, 'id'>;
  declare snapshotBytes: EntityTable<SnapshotBytesRow, 'id'>;

  /** @param name Another name is for tests. */
  constructor(name = NAME) {
    // A note is answered as saved only when it is on disk, not when the operating system may write it soon.
    // It is opened by `open-database.ts` alone, which looks before it opens.
    // What live queries read is not kept twice: the index has a cache of its own.
    super(name, { chromeTransactionDurability: 'strict', autoOpen: false, cache: 'disabled' });
    applySchema(this);
  }
}

export const database = new NotesDatabase();
