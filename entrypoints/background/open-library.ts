import { browser } from 'wxt/browser';
import { formatAddress } from '#lib/core/library/library-address.ts';
import { WHOLE_LIBRARY } from '#lib/core/library/library-view.ts';
import type { Handlers } from '#lib/platform/listen.ts';

/** A page may not open the extension's own pages; its card asks for one. */
export const libraryHandlers: Handlers<'open-person'> = {
  'open-person': async ({ leaderId: id }) => {
    const address = formatAddress({ ...WHOLE_LIBRARY, page: { kind: 'person', id } });
    await browser.tabs.create({ url: `${browser.runtime.getURL('/library.html')}#${address}` });
    return null;
  },
};
