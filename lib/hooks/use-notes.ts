import { useState } from 'preact/hooks';
import { queryWords } from '#lib/core/notes/matches-query.ts';
import type { Note } from '#lib/core/notes/note.ts';
import { database } from '#lib/db/database.ts';
import { observe } from '#lib/db/observe.ts';
import { countNotes, findNotes, type NoteWithArticle, notesOn, tagCounts } from '#lib/db/queries.ts';
import { useSignalEffect } from './use-signal-effect.ts';

/** Notes read at once; more than a popup is scrolled through. */
const LIMIT = 200;

/** What the database has said so far. */
export type FoundNotes =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'ready'; readonly notes: readonly NoteWithArticle[]; readonly total: number };

/** The reader's notes that match, live; `attempt` observes anew after a failure. */
export function useNotes(query: string, attempt: number, onFailure: (error: unknown) => void): FoundNotes {
  const [state, setState] = useState<FoundNotes>({ kind: 'loading' });
  useSignalEffect(
    (signal) =>
      observe(
        async () => {
          const [found, total] = [
            await findNotes(database, queryWords(query), LIMIT),
            await countNotes(database),
          ];
          return { kind: 'ready' as const, notes: found, total };
        },
        {
          onValue: setState,
          onError: (error) => {
            setState({ kind: 'failed' });
            onFailure(error);
          },
        },
        signal,
      ),
    [query, attempt],
  );
  return state;
}

/** The notes on one article, live; none until there is one. */
export function useNotesOn(articleId: string | null, onFailure: (error: unknown) => void): readonly Note[] {
  const [notes, setNotes] = useState<readonly Note[]>([]);
  useSignalEffect(
    (signal) => {
      if (articleId === null) return;
      observe(() => notesOn(database, articleId), { onValue: setNotes, onError: onFailure }, signal);
    },
    [articleId],
  );
  return notes;
}

/** All tags in use, live. */
export function useTags(onFailure: (error: unknown) => void): readonly { tag: string; count: number }[] {
  const [tags, setTags] = useState<readonly { tag: string; count: number }[]>([]);
  useSignalEffect(
    (signal) => observe(() => tagCounts(database), { onValue: setTags, onError: onFailure }, signal),
    [],
  );
  return tags;
}
