import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { Failure } from '#lib/core/failure.ts';
import { isPayload } from '#lib/messages/payload-schemas.ts';
import { watchAccess } from '#lib/platform/access.ts';
import { getMessage } from '#lib/platform/i18n.ts';
import { listen } from '#lib/platform/listen.ts';
import { forgetTab } from '#lib/platform/open-readers.ts';
import { openPanel } from '#lib/platform/panel.ts';
import { watchSettings } from '#lib/platform/settings.ts';
import { goToNote } from './go-to-note.ts';
import { adoptAccess, markOpenTabs, syncLoader } from './marking.ts';
import { keepNewestNow } from './newest.ts';
import { noteHandlers, retryUnsaved } from './notes.ts';
import { libraryHandlers } from './open-library.ts';
import { peopleHandlers } from './people.ts';
import { isReaderCommand, readerHandlers, runCommand } from './reader-tabs.ts';
import { recognitionHandlers } from './recognition.ts';
import { report } from './report.ts';
import { keepDailySnapshot } from './tidy.ts';

export default defineBackground({ type: 'module', main });

function main(): void {
  listen(
    {
      ...recognitionHandlers,
      ...readerHandlers,
      ...noteHandlers,
      ...peopleHandlers,
      ...libraryHandlers,
      'go-to-note': async ({ id }) => {
        await goToNote(id);
        return null;
      },
    },
    report,
    { isPayload },
  );

  run(retryUnsaved(), 'writing what the disk did not take');
  watchAccess((isMore) => run(isMore ? adoptAccess().then(applyAccess) : applyAccess(), 'access'));
  watchSettings((now, before) => {
    if (now.copiesOut && !before.copiesOut) run(keepDailySnapshot(), 'the daily copy');
    const isSameReach = now.access === before.access && now.sitesOff.join() === before.sitesOff.join();
    if (!isSameReach) run(applyAccess(), 'settings');
  });
  browser.tabs.onRemoved.addListener((tabId) => run(forgetTab(tabId), 'tab closed'));
  browser.commands.onCommand.addListener((name, tab) => {
    // At once: browsers open it within the key alone.
    if (name === 'panel' && tab) run(openPanel(tab.windowId), name);
    else onCommand(name, tab?.id);
  });
  browser.contextMenus.onClicked.addListener((info, tab) => onCommand(info.menuItemId, tab?.id));
  browser.runtime.onInstalled.addListener(({ reason }) => run(onInstalled(reason), 'install'));
  browser.runtime.onStartup.addListener(() => {
    run(syncLoader(), 'startup');
    // What a crash came before.
    run(keepNewestNow(), 'startup');
    run(keepDailySnapshot(), 'the daily copy');
  });
}

async function applyAccess(): Promise<void> {
  await syncLoader();
  await markOpenTabs();
}

async function onInstalled(reason: string): Promise<void> {
  await createMenu();
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  await applyAccess();
}

/** The browser may keep the items across an update or a restart of its own, and complains of a second one. */
async function createMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  const contexts: ['selection'] = ['selection'];
  browser.contextMenus.create({ id: 'highlight', contexts, title: getMessage('menuHighlight', []) });
  browser.contextMenus.create({ id: 'note', contexts, title: getMessage('menuNote', []) });
}

function onCommand(name: string | number, tabId: number | undefined): void {
  if (tabId === undefined || !isReaderCommand(name)) return;
  run(
    runCommand(tabId, name).catch(async (error: unknown) => {
      if (!(error instanceof Failure)) throw error;
      // No article here, or a page the browser keeps to itself: the popup says which.
      await browser.action.openPopup();
    }),
    name,
  );
}

function run(work: Promise<void>, what: string): void {
  work.catch((error: unknown) => report(error, what));
}
