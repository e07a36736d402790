import { database } from '#lib/db/database.ts';
import { readSnapshotBytes } from '#lib/db/library/snapshots.ts';
import { listen } from '#lib/platform/listen.ts';
import { report } from '../background/report.ts';

/** Nobody sees this page: it gives addresses to files, which Chromium's background cannot. */
listen(
  {
    'file-address': async ({ id }) => URL.createObjectURL(new Blob([await readSnapshotBytes(database, id)])),
  },
  report,
);
