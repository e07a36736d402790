import { useCallback, useState } from 'preact/hooks';
import type { SearchPlan } from '#lib/core/search/query/search-plan.ts';
import { database } from '#lib/db/database.ts';
import { type NoteLine, noteLines, type Order } from '#lib/db/note-lines.ts';
import { useLive } from './use-live.ts';

/** Lines read at once, and beyond those that are seen. */
const PAGE = 50;
const AHEAD = 25;

export interface LoadedLines {
  readonly total: number;
  readonly lineAt: (index: number) => NoteLine | undefined;
}

/**
 * The lines of a list that are seen, and some around them, live; no others are held.
 *
 * @param attempt Another number asks anew after a failure.
 */
export function useNoteLines(
  plan: SearchPlan,
  { sort, isGrouped }: Order,
  attempt: number,
  onFailure: (error: unknown) => void,
): { readonly lines: LoadedLines | null; readonly onRange: (first: number, last: number) => void } {
  const [pages, setPages] = useState({ first: 0, last: 0 });
  const onRange = useCallback((from: number, to: number) => {
    const first = Math.max(0, Math.floor((from - AHEAD) / PAGE));
    const last = Math.floor((to + AHEAD) / PAGE);
    setPages((known) => (known.first === first && known.last === last ? known : { first, last }));
  }, []);
  const offset = pages.first * PAGE;
  const limit = (pages.last - pages.first + 1) * PAGE;
  const loaded = useLive(
    async () => ({ offset, ...(await noteLines(database, plan, { sort, isGrouped }, { offset, limit })) }),
    [plan, sort, isGrouped, offset, limit, attempt],
    onFailure,
  );
  const lines = loaded && {
    total: loaded.total,
    lineAt: (index: number) => loaded.lines[index - loaded.offset],
  };
  return { lines, onRange };
}
