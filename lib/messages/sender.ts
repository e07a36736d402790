import type { Sender } from './protocol.ts';

/** What the browser says of a message's sender; the part of `runtime.MessageSender` that is believed. */
export interface BrowserSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

export interface Self {
  readonly id: string;
  /** `runtime.getURL('/')`. */
  readonly baseUrl: string;
}

/**
 * Which of our contexts sent a message; null for another extension, a sub-frame, or what cannot be told.
 *
 * An extension page opened in a tab has a tab too, so the URL decides first.
 */
export function classifySender(sender: BrowserSender, self: Self): Sender | null {
  if (sender.id !== self.id) return null;
  if (sender.url?.startsWith(self.baseUrl)) return isBackground(sender, self) ? 'background' : 'view';
  if (sender.tab) return sender.frameId === 0 && sender.url !== undefined ? 'page' : null;
  return 'background';
}

/** Chromium names the service worker's script as the sender's URL, Firefox its generated background page. */
function isBackground(sender: BrowserSender, self: Self): boolean {
  const path = sender.url?.slice(self.baseUrl.length) ?? '';
  return !sender.tab && (/^[\w-]*background[\w-]*\.(?:js|html)$/.test(path) || path === '');
}
