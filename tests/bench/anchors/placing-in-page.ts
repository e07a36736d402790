import type { Anchor } from '#lib/core/anchor/anchor.ts';
import { ArticleText } from '#lib/core/anchor/article-text.ts';
import type { Note } from '#lib/core/notes/note.ts';
import { placeNotes } from '../../../entrypoints/reader/place-notes.ts';

/** Looks for notes as the reader does, between two marks in the trace; resolves with how many were called gone. */
export async function place(text: string, anchors: readonly Anchor[]): Promise<number> {
  const notes = anchors.map((anchor, index): Note => {
    const made = '2025-05-14T10:00:00.000Z';
    const nothing = { leaders: [], dates: [], tags: [], text: '' };
    return {
      ...nothing,
      id: `${index}`,
      articleId: 'http://page.invalid/',
      anchor,
      color: 'yellow',
      createdAt: made,
      changedAt: made,
    };
  });
  const turn = () => new Promise((resolve) => setTimeout(resolve, 50));
  await turn();
  performance.mark('placing');
  // A task of its own: what ran before it is not counted.
  await turn();
  let gone = 0;
  await placeNotes(new ArticleText(text), notes, (found) => {
    gone += [...found.values()].filter(({ kind }) => kind === 'gone').length;
    return true;
  });
  performance.mark('placed');
  await turn();
  return gone;
}
