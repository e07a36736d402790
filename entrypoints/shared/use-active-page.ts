import { useRef, useState } from 'preact/hooks';
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

/** Milliseconds after which a reader that was called and has not answered is not waited for: it may have failed. */
const PATIENCE = 5_000;

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
  /** Tabs whose readers were called and have not answered yet. */
  const called = useRef(new Set<number>());
  useSignalEffect((signal) => {
    if (!follows) return;
    const onRead = (tabId: number) => {
      called.current.delete(tabId);
      refresh();
    };
    const onArticle = (tabId: number) => {
      called.current.add(tabId);
      refresh();
      const timer = setTimeout(() => called.current.has(tabId) && onRead(tabId), PATIENCE);
      signal.addEventListener('abort', () => clearTimeout(timer));
    };
    watchActiveTab({ onNews: refresh, onArticle, onRead }, signal);
  }, []);
  const articleId = state.kind === 'article' ? state.article.id : null;
  const notes = useNotesOn(articleId, onFailure);
  return { tab, state: withNotes(state, notes), refresh };

  async function look(signal: AbortSignal): Promise<void> {
    const active = await findActiveTab();
    const isCalled = active !== null && called.current.has(active.id);
    // Until its reader is there, the page seems to be none.
    const page: PageState = isCalled ? { kind: 'reading' } : await readActivePage(active, !follows);
    if (signal.aborted) return;
    setTab(active);
    setState(page);
  }
}

function withNotes(state: PageState, notes: readonly Note[]): PageState {
  if (state.kind !== 'article') return state;
  return { ...state, notes };
}
