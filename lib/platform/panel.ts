import { browser } from 'wxt/browser';

/** What Firefox has instead of Chromium's side panel; the types know Chromium's functions only. */
interface Sidebar {
  readonly sidebarAction: { open(): Promise<void> };
}

/**
 * Opens the side panel beside the tabs of a window. Must be called within the reader's click or key: browsers refuse
 * after the first wait.
 */
export function openPanel(windowId: number): Promise<void> {
  if ('sidePanel' in browser) return browser.sidePanel.open({ windowId });
  return (browser as unknown as Sidebar).sidebarAction.open();
}

/** The id of the window that this view stands in. */
export async function currentWindow(): Promise<number> {
  return (await browser.windows.getCurrent()).id ?? browser.windows.WINDOW_ID_CURRENT;
}
