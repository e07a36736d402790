import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PageAction } from '#components/popup/popup-model.ts';
import { PopupView } from '#components/popup/popup-view.tsx';
import { isSiteOff } from '#lib/core/settings.ts';
import { useNotes, useTags } from '#lib/hooks/use-notes.ts';
import { useSettings } from '#lib/hooks/use-settings.ts';
import type { Payload } from '#lib/messages/protocol.ts';
import { EVERY_SITE, patternOf, requestAccess } from '#lib/platform/access.ts';
import { sendToTab } from '#lib/platform/send.ts';
import { changeSettings, switchSite } from '#lib/platform/settings.ts';
import { useNames } from '../shared/use-names.ts';
import { useNoteActs } from '../shared/use-note-acts.ts';
import { useActivePage } from './use-active-page.ts';

/** Wires the popup's view to the open tab, the settings and the notes. */
export function PopupApp() {
  const [query, setQuery] = useState('');
  const [attempt, setAttempt] = useState(0);
  const acts = useNoteActs(() => window.close());
  const settings = useSettings(acts.tell);
  const { tab, state, refresh } = useActivePage(acts.tell);
  const found = useNotes(query, attempt, acts.tell, useNames(acts.tell));
  const allTags = useTags(acts.tell);
  const site = tab?.site ?? null;

  const switchTo = async (isOn: boolean) => {
    if (site !== null) await switchSite(site, isOn);
  };
  /** What is asked of the page is done there: the popup would lie over it. */
  const ask = <K extends 'show-mention' | 'note-article' | 'choose-place'>(name: K, payload: Payload<K>) => {
    if (tab) sendToTab(tab.id, name, payload).then(() => window.close(), acts.tell);
  };
  const act = (action: PageAction) => {
    // Permission must be asked for within the click: browsers refuse after the first wait.
    const acting = { tab, site };
    carryOut(action, acting, switchTo).then(refresh, acts.tell);
  };
  return (
    <PopupView
      {...acts}
      page={state}
      notes={found}
      query={query}
      allTags={allTags}
      now={new Date().toISOString()}
      marks={settings.marks}
      isSiteOn={tab && site !== null ? !isSiteOff(settings, tab.url) : null}
      onQuery={setQuery}
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
  action: PageAction,
  { tab, site }: { tab: { id: number } | null; site: string | null },
  switchTo: (isOn: boolean) => Promise<void>,
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
      window.close();
      return;
  }
}
