import { useMemo, useState } from 'preact/hooks';
import type { NewestNotes } from '#lib/core/interop/newest-notes.ts';
import type { Note } from '#lib/core/notes/note.ts';
import { LocalCalendar } from '#lib/core/search/query/local-calendar.ts';
import { type NameSearch, NO_NAMES } from '#lib/core/search/query/name-search.ts';
import { parseQuery } from '#lib/core/search/query/parse-query.ts';
import { NOTHING_CHOSEN, planSearch } from '#lib/core/search/query/search-plan.ts';
import { noteMatches } from '#lib/core/search/result/note-matches.ts';
import { database } from '#lib/db/database.ts';
import { observe } from '#lib/db/observe.ts';
import { notesOn } from '#lib/db/queries.ts';
import { type NotePage, searchNotes, tagCounts } from '#lib/db/search-notes.ts';
import { LOCAL_DAYS } from '#lib/platform/local-days.ts';
import { useSignalEffect } from './use-signal-effect.ts';

/** Notes read at once; more than a popup is scrolled through. */
const LIMIT = 200;

/** What the database has said so far. */
export type FoundNotes =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | {
      readonly kind: 'ready';
      /** False while it is what was kept of them, which may lack what was written last. */
      readonly isLive: boolean;
      readonly notes: NotePage['notes'];
      readonly total: number;
    };

/** The newest notes as they were kept: nothing was searched in them. */
function asFound(newest: NewestNotes | null, query: string): FoundNotes {
  if (!newest || query.trim() !== '') return { kind: 'loading' };
  const notes = newest.notes.map(({ note, article }) => ({
    note,
    article,
    matches: noteMatches(note, article, []),
  }));
  return { kind: 'ready', isLive: false, notes, total: newest.total };
}

/**
 * The reader's notes that match, live: the newest where nothing is searched, else the best fits.
 *
 * @param attempt Another number observes anew after a failure.
 * @param names Finds people by all their names, as soon as it is there.
 * @param newest Said until the database has answered, where nothing is searched.
 */
export function useNotes(
  query: string,
  attempt: number,
  onFailure: (error: unknown) => void,
  names: NameSearch = NO_NAMES,
  newest: NewestNotes | null = null,
): FoundNotes {
  const [state, setState] = useState<FoundNotes>(() => asFound(newest, query));
  const plan = useMemo(
    () => planSearch(parseQuery(query), NOTHING_CHOSEN, new LocalCalendar(LOCAL_DAYS), names),
    [query, names],
  );
  useSignalEffect(
    (signal) =>
      observe(
        database,
        () => searchNotes(database, plan, query.trim() === '' ? 'made' : 'fit', { offset: 0, limit: LIMIT }),
        {
          onValue: (page) => setState({ kind: 'ready', isLive: true, ...page }),
          onError: (error) => {
            setState({ kind: 'failed' });
            onFailure(error);
          },
        },
        signal,
      ),
    [plan, attempt],
  );
  return state;
}

/** The notes on one article, live; none until there is one. */
export function useNotesOn(articleId: string | null, onFailure: (error: unknown) => void): readonly Note[] {
  const [notes, setNotes] = useState<readonly Note[]>([]);
  useSignalEffect(
    (signal) => {
      if (articleId === null) return;
      observe(
        database,
        () => notesOn(database, articleId),
        { onValue: setNotes, onError: onFailure },
        signal,
      );
    },
    [articleId],
  );
  return notes;
}

/**
 * All tags in use, live.
 *
 * @param isWanted False while nobody is offered any: they are counted from all of the index.
 */
export function useTags(
  isWanted: boolean,
  onFailure: (error: unknown) => void,
): readonly { tag: string; count: number }[] {
  const [tags, setTags] = useState<readonly { tag: string; count: number }[]>([]);
  useSignalEffect(
    (signal) => {
      if (!isWanted) return;
      observe(database, () => tagCounts(database), { onValue: setTags, onError: onFailure }, signal);
    },
    [isWanted],
  );
  return tags;
}
