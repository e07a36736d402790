import { isKnown, keptVerdict } from '#lib/core/notes/seen-verdict.ts';
import { isOrphaned, send } from '#lib/platform/send.ts';
import type { Reader } from './reader.ts';
import { report } from './report.ts';

/** Tells the background where the notes stand: for the toolbar's badge, and what is news is kept with each note. */
export function reportPlaced({ notes, live, signal }: Reader): void {
  if (signal.aborted || isOrphaned()) return;
  const placed = notes.all.flatMap(({ note, verdict }) => (verdict ? [{ note, verdict }] : []));
  const count = (kind: string) => placed.filter(({ verdict }) => verdict.kind === kind).length;
  const news = placed.flatMap(({ note, verdict }) => {
    const kept = keptVerdict(verdict);
    return isKnown(kept, note.seen) ? [] : [{ id: note.id, verdict: kept }];
  });
  send('notes-placed', {
    articleId: live.article.id,
    total: notes.all.length,
    edited: count('edited'),
    gone: count('gone'),
    news,
  }).catch((error: unknown) => {
    if (!isOrphaned()) report(error, 'telling where notes stand');
  });
}
