import type { ArticleText } from '#lib/core/anchor/article-text.ts';
import { locateAnchor, type Verdict } from '#lib/core/anchor/locate-anchor.ts';
import { isOnWholeArticle, type Note } from '#lib/core/notes/note.ts';
import { nextTask } from '#lib/dom/next-task.ts';
import { SLICE } from '#lib/dom/steps.ts';

/** The page's time, and how it is given its turn. */
export interface Turns {
  /** Milliseconds. */
  readonly now: () => number;
  readonly next: () => Promise<void>;
}

const PAGE_TURNS: Turns = { now: () => performance.now(), next: nextTask };

/**
 * Looks for notes in a text, a slice of time at once: hundreds of them never hold the page up.
 *
 * @param onSlice Told what was found since it was last called; ends the search by answering false.
 */
export async function placeNotes(
  text: ArticleText,
  notes: readonly Note[],
  onSlice: (found: ReadonlyMap<string, Verdict>) => boolean,
  { now, next }: Turns = PAGE_TURNS,
): Promise<void> {
  let found = new Map<string, Verdict>();
  let start = now();
  for (const note of notes) {
    found.set(note.id, placeNote(text, note));
    if (now() - start < SLICE) continue;
    if (!onSlice(found)) return;
    found = new Map();
    await next();
    start = now();
  }
  onSlice(found);
}

/** A note on the whole article stands wherever the article does. */
export function placeNote(text: ArticleText, note: Note): Verdict {
  return isOnWholeArticle(note)
    ? { kind: 'exact', span: { start: 0, end: 0 } }
    : locateAnchor(text, note.anchor);
}
