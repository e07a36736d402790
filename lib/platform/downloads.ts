import { type Browser, browser } from 'wxt/browser';

/** All that the manifest calls optional is for this; which it is differs between browsers. */
function needed(): Browser.permissions.Permissions {
  const { optional_permissions: optional = [] } = browser.runtime.getManifest();
  return { permissions: optional as Browser.runtime.ManifestPermission[] };
}

export function mayDownload(): Promise<boolean> {
  return browser.permissions.contains(needed());
}

/** Asks the reader. Must be called in the very click; browsers refuse later. */
export function requestDownloads(): Promise<boolean> {
  return browser.permissions.request(needed());
}

export function dropDownloads(): Promise<boolean> {
  return browser.permissions.remove(needed());
}

/**
 * Writes into the downloads folder without asking where.
 *
 * @param url An address of the file, which must hold until this has settled.
 * @param name With folders, relative to the downloads folder. A file of this name stays; the new one gets a number.
 * @throws {Error} with the browser's word for what went wrong, as `FILE_NO_SPACE`.
 */
export async function download(url: string, name: string): Promise<void> {
  const { downloads } = browser;
  const ended = new Map<number, Browser.downloads.StringDelta>();
  let wake = () => {};
  const onChanged = ({ id, state, error }: Browser.downloads.DownloadDelta) => {
    const said = error ?? state;
    if (said && said.current !== 'in_progress') ended.set(id, said);
    wake();
  };
  // Before it starts: a small file has ended by the time its number is known.
  downloads.onChanged.addListener(onChanged);
  try {
    const id = await downloads.download({ url, filename: name, conflictAction: 'uniquify', saveAs: false });
    while (!ended.has(id)) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    const how = ended.get(id)?.current;
    if (how !== 'complete') throw new Error(`the download ended with ${how}`);
  } finally {
    downloads.onChanged.removeListener(onChanged);
  }
}

/**
 * Opens the hidden page that gives files their addresses, does something with it, and closes it: Chromium's background
 * has no addresses to give.
 */
export async function withFilePage<T>(work: () => Promise<T>): Promise<T> {
  // One that was left when the background was stopped in the middle.
  if (await browser.offscreen.hasDocument()) await browser.offscreen.closeDocument();
  await browser.offscreen.createDocument({
    url: browser.runtime.getURL('/file.html'),
    reasons: ['BLOBS'],
    justification: 'To write a copy of the notes into the downloads folder.',
  });
  try {
    return await work();
  } finally {
    await browser.offscreen.closeDocument();
  }
}
