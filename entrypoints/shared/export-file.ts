import type { ExportFormat } from '#components/keeping/keeping-model.ts';
import { database } from '#lib/db/database.ts';
import { exportAnnotations, exportLibrary } from '#lib/db/library/export-library.ts';
import { readPeople } from '#lib/platform/people.ts';
import { saveFile } from '#lib/platform/save-file.ts';

/** Pieces joined into one part of the file: parts lie outside the page's memory. */
const PIECES = 40;

const FORMATS = {
  library: {
    type: 'application/jsonl',
    ending: 'jsonl',
    /** With all notes go the reader's people; some notes may be meant for somebody else. */
    pieces: async function* (now: string, only: readonly string[] | null) {
      yield* exportLibrary(database, now, only === null ? await readPeople() : null, only);
    },
  },
  annotations: { type: 'application/ld+json', ending: 'jsonld', pieces: () => exportAnnotations(database) },
} as const;

/**
 * Writes notes into one file and hands it to the reader.
 *
 * @param only Ids of the notes that are wanted, for a library's file; null for all.
 */
export async function exportFile(
  format: ExportFormat,
  signal: AbortSignal,
  only: readonly string[] | null = null,
): Promise<void> {
  const now = new Date().toISOString();
  const { type, ending, pieces } = FORMATS[format];
  const parts: Blob[] = [];
  let part: string[] = [];
  for await (const piece of pieces(now, only)) {
    signal.throwIfAborted();
    part.push(piece);
    if (part.length < PIECES) continue;
    parts.push(new Blob(part));
    part = [];
  }
  saveFile(new Blob([...parts, ...part], { type }), `whowhen-${now.slice(0, 10)}.${ending}`);
}
