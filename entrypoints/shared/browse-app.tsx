import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PageAction } from '#components/popup/popup-model.ts';
import type { PopupTab } from '#components/popup/popup-tabs.tsx';
import { PopupView } from '#components/popup/popup-view.tsx';
import type { NewestNotes } from '#lib/core/interop/newest-notes.ts';
import { isSiteOff } from '#lib/core/settings.ts';
import { useAllFacets } from '#lib/hooks/use-all-facets.ts';
import { useNotes, useTags } from '#lib/hooks/use-notes.ts';
import { useSettings } from '#lib/hooks/use-settings.ts';
import type { Payload } from '#lib/messages/protocol.ts';
import { EVERY_SITE, patternOf, requestAccess } from '#lib/platform/access.ts';
import { openPanel } from '#lib/platform/panel.ts';
import type { PopupMemory } from '#lib/platform/popup-memory.ts';
import { sendToTab } from '#lib/platform/send.ts';
import { changeSettings, switchSite } from '#lib/platform/settings.ts';
import { useActivePage } from './use-active-page.ts';
import { useNames } from './use-names.ts';
import { useNoteActs } from './use-note-acts.ts';
import { usePopupMemory } from './use-popup-memory.ts';

export interface BrowseAppProps {
  /** A popup goes when something was done on the page, over which it would lie; a panel stays beside it. */
  readonly place: 'popup' | 'panel';
  /** To be painted until the database is open. */
  readonly newest: NewestNotes | null;
  readonly memory: PopupMemory | null;
  /** Known beforehand: the panel must be opened within the click. */
  readonly windowId: number;
}

/** Wires the view of popup and side panel to the tab in front, the settings and the notes. */
export function BrowseApp({ place, newest, memory, windowId }: BrowseAppProps) {
  const isPopup = place === 'popup';
  const [query, setQuery] = useState(memory?.query ?? '');
  const [chosenTab, setChosenTab] = useState<PopupTab | null>(memory?.tab ?? null);
  const [editingId, setEditingId] = useState(memory?.editingId ?? null);
  const [scroll, setScroll] = useState(memory?.scroll ?? 0);
  const [attempt, setAttempt] = useState(0);
  const leave = () => {
    if (isPopup) window.close();
  };
  const acts = useNoteActs(leave);
  const settings = useSettings(acts.tell);
  const { tab, state, refresh } = useActivePage(!isPopup, acts.tell);
  const found = useNotes(query, attempt, acts.tell, useNames(acts.tell), newest);
  usePopupMemory(isPopup ? { query, tab: chosenTab, editingId, scroll } : null, acts.tell);
  // Nobody edits what is not the note as it stands.
  const isLive = found.kind !== 'ready' || found.isLive;
  const allTags = useTags(editingId !== null, acts.tell);
  // Without an operator none of its values is offered.
  const facets = useAllFacets(query.includes(':'), acts.tell);
  const site = tab?.site ?? null;

  const switchTo = async (isOn: boolean) => {
    if (site !== null) await switchSite(site, isOn);
  };
  /** What is asked of the page is done there. */
  const ask = <K extends 'show-mention' | 'note-article' | 'choose-place'>(name: K, payload: Payload<K>) => {
    if (tab) sendToTab(tab.id, name, payload).then(leave, acts.tell);
  };
  const act = (action: PageAction) => {
    if (action === 'open-panel') {
      openPanel(windowId).then(leave, acts.tell);
      return;
    }
    // Permission must be asked for within the click: browsers refuse after the first wait.
    const acting = { tab, site };
    carryOut(action, acting, switchTo, leave).then(refresh, acts.tell);
  };
  return (
    <PopupView
      {...acts}
      place={place}
      page={state}
      chosenTab={chosenTab}
      editingId={isLive ? editingId : null}
      scroll={memory?.scroll ?? 0}
      notes={found}
      query={query}
      facets={facets}
      allTags={allTags}
      now={new Date().toISOString()}
      marks={settings.marks}
      isSiteOn={tab && site !== null ? !isSiteOff(settings, tab.url) : null}
      onQuery={setQuery}
      onTab={setChosenTab}
      onScroll={setScroll}
      onEditing={setEditingId}
      onGoTo={({ start }) => ask('show-mention', { start })}
      onNoteArticle={() => ask('note-article', null)}
      onAttach={({ id }) => ask('choose-place', { id })}
      onPageAction={act}
      onRetry={() => setAttempt(attempt + 1)}
      onMarks={(marks) => void changeSettings({ marks }).catch(acts.tell)}
      onSite={(isOn) => void switchTo(isOn).then(refresh, acts.tell)}
    />
  );
}

async function carryOut(
  action: Exclude<PageAction, 'open-panel'>,
  { tab, site }: { tab: { id: number } | null; site: string | null },
  switchTo: (isOn: boolean) => Promise<void>,
  leave: () => void,
): Promise<void> {
  switch (action) {
    case 'allow-everywhere':
      if (await requestAccess([EVERY_SITE])) await changeSettings({ access: 'everywhere' });
      return;
    case 'allow-site':
      if (site !== null && (await requestAccess([patternOf(site)])))
        await changeSettings({ access: 'sites' });
      return;
    case 'turn-on':
      await switchTo(true);
      return;
    case 'reload':
      if (tab) await browser.tabs.reload(tab.id);
      return;
    case 'open-options':
      await browser.runtime.openOptionsPage();
      return;
    case 'open-library':
      await browser.tabs.create({ url: browser.runtime.getURL('/library.html') });
      leave();
      return;
  }
}
