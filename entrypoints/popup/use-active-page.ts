import { useState } from 'preact/hooks';
import type { PageState } from '#components/popup/popup-model.ts';
import type { Note } from '#lib/core/notes/note.ts';
import { useNotesOn } from '#lib/hooks/use-notes.ts';
import { useSignalEffect } from '#lib/hooks/use-signal-effect.ts';
import { type ActiveTab, findActiveTab, readActivePage, readVerdicts, type Verdicts } from './active-page.ts';

export interface ActivePage {
  readonly tab: ActiveTab | null;
  readonly state: PageState;
  /** Looks again, after something changed that decides what can be said. */
  readonly refresh: () => void;
}

/** The tab beside the popup, with the reader's notes on its article and where each stands there. */
export function useActivePage(onFailure: (error: unknown) => void): ActivePage {
  const [tab, setTab] = useState<ActiveTab | null>(null);
  const [state, setState] = useState<PageState>({ kind: 'loading' });
  const [verdicts, setVerdicts] = useState<Verdicts>({});
  const [looks, setLooks] = useState(0);
  useSignalEffect(
    (signal) => {
      look(signal).catch(onFailure);
    },
    [looks],
  );
  const articleId = state.kind === 'article' ? state.article.id : null;
  const notes = useNotesOn(articleId, onFailure);
  useSignalEffect(
    (signal) => {
      if (!tab || articleId === null) return;
      readVerdicts(tab).then((found) => {
        if (!signal.aborted) setVerdicts(found);
      }, onFailure);
    },
    [tab, notes],
  );
  return { tab, state: withNotes(state, notes, verdicts), refresh: () => setLooks((count) => count + 1) };

  async function look(signal: AbortSignal): Promise<void> {
    const active = await findActiveTab();
    const { page, verdicts: found } = await readActivePage(active);
    if (signal.aborted) return;
    setTab(active);
    setVerdicts(found);
    setState(page);
  }
}

function withNotes(state: PageState, notes: readonly Note[], verdicts: Verdicts): PageState {
  if (state.kind !== 'article') return state;
  return { ...state, notes: notes.map((note) => ({ note, verdict: verdicts[note.id] ?? null })) };
}
