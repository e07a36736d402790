import { useCallback, useRef, useState } from 'preact/hooks';
import type { Note } from '#lib/core/notes/note.ts';

export interface Selection {
  readonly ids: ReadonlySet<string>;
  readonly toggle: (note: Note) => void;
  /** Selects these beside what was selected when the range began to be drawn. */
  readonly extend: (anchor: number, ids: readonly string[]) => void;
  readonly set: (ids: readonly string[]) => void;
  readonly clear: () => void;
}

const NONE: ReadonlySet<string> = new Set();

/** The notes that are selected, by id: they stay so while the list changes around them. */
export function useSelection(): Selection {
  const [ids, setIds] = useState(NONE);
  /** What was selected before the range that is being drawn, and where that begins. */
  const range = useRef<{ readonly anchor: number; readonly before: ReadonlySet<string> } | null>(null);

  const set = useCallback((next: Iterable<string>) => {
    range.current = null;
    setIds(new Set(next));
  }, []);
  return {
    ids,
    set,
    clear: useCallback(() => set(NONE), [set]),
    toggle: ({ id }) => {
      const next = new Set(ids);
      if (!next.delete(id)) next.add(id);
      set(next);
    },
    extend: (anchor, added) => {
      if (range.current?.anchor !== anchor) range.current = { anchor, before: ids };
      setIds(new Set([...range.current.before, ...added]));
    },
  };
}
