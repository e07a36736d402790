import { useState } from 'preact/hooks';
import type { PageState } from '#components/popup/popup-model.ts';
import type { Note } from '#lib/core/notes/note.ts';
import { useNotesOn } from '#lib/hooks/use-notes.ts';
import { useSignalEffect } from '#lib/hooks/use-signal-effect.ts';
import { watchActiveTab } from '#lib/platform/watch-active-tab.ts';
import { type ActiveTab, findActiveTab, readActivePage } from './active-page.ts';

export interface ActivePage {
  readonly tab: ActiveTab | null;
  readonly state: PageState;
  /** Looks again, after something changed that decides what can be said. */
  readonly refresh: () => void;
}

/**
 * The tab in front, with the reader's notes on its article.
 *
 * @param follows Whether to look again when another one comes to the front, or goes elsewhere. Whoever follows leaves
 * pages alone; else it was the reader's click that asked.
 */
export function useActivePage(follows: boolean, onFailure: (error: unknown) => void): ActivePage {
  const [tab, setTab] = useState<ActiveTab | null>(null);
  const [state, setState] = useState<PageState>({ kind: 'loading' });
  const [looks, setLooks] = useState(0);
  useSignalEffect(
    (signal) => {
      look(signal).catch(onFailure);
    },
    [looks],
  );
  const refresh = () => setLooks((count) => count + 1);
  useSignalEffect((signal) => {
    if (follows) watchActiveTab(refresh, signal);
  }, []);
  const articleId = state.kind === 'article' ? state.article.id : null;
  const notes = useNotesOn(articleId, onFailure);
  return { tab, state: withNotes(state, notes), refresh };

  async function look(signal: AbortSignal): Promise<void> {
    const active = await findActiveTab();
    const page = await readActivePage(active, !follows);
    if (signal.aborted) return;
    setTab(active);
    setState(page);
  }
}

function withNotes(state: PageState, notes: readonly Note[]): PageState {
  if (state.kind !== 'article') return state;
  return { ...state, notes };
}
