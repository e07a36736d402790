import { copyName } from '#lib/core/interop/copy-name.ts';
import { database } from '#lib/db/database.ts';
import { listSnapshots, readSnapshotBytes, type SnapshotEntry } from '#lib/db/library/snapshots.ts';
import { keepCopyOut, readCopyOut } from '#lib/platform/copies-out.ts';
import { download, mayDownload, withFilePage } from '#lib/platform/downloads.ts';
import { send } from '#lib/platform/send.ts';
import { readSettings } from '#lib/platform/settings.ts';

/**
 * Writes the newest daily copy into the downloads folder, once, if the reader turned that on. A copy that could not be
 * written is tried again at the next call.
 */
export function writeCopyOut(): Promise<void> {
  return navigator.locks.request('copy-out', { ifAvailable: true }, async (lock) => {
    if (!lock || !(await readSettings()).copiesOut || !(await mayDownload())) return;
    const newest = (await listSnapshots(database)).find(({ reason }) => reason === 'daily');
    const last = await readCopyOut();
    if (!newest || (last?.isWritten && last.id === newest.id)) return;
    let isWritten = false;
    try {
      await writeOut(newest);
      isWritten = true;
    } finally {
      await keepCopyOut({ id: newest.id, at: new Date().toISOString(), isWritten });
    }
  });
}

function writeOut({ id, takenAt }: SnapshotEntry): Promise<void> {
  const name = copyName(takenAt);
  if (!('createObjectURL' in URL)) {
    return withFilePage(async () => download(await send('file-address', { id }), name));
  }
  return readSnapshotBytes(database, id).then(async (bytes) => {
    const url = URL.createObjectURL(new Blob([bytes]));
    await download(url, name).finally(() => URL.revokeObjectURL(url));
  });
}
