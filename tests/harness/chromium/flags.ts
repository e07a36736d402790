/** What makes Chromium start without questions and without speaking to Google's servers. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
] as const;

/** Lets Shift and the arrow keys select text in a page, as F7 does and as Firefox does anyway. */
const CARET_BROWSING = '--enable-caret-browsing';

/** The heap is told as it is and not in steps. */
const FOR_TESTS = [CARET_BROWSING, '--enable-precise-memory-info'] as const;

/**
 * @param extensions Their folders.
 * @param isForTests whether nobody looks on, so that the browser may differ from what a reader is used to.
 */
export function chromiumFlags(extensions: readonly string[], isForTests: boolean): string[] {
  return [
    ...QUIET,
    ...(isForTests ? FOR_TESTS : []),
    `--disable-extensions-except=${extensions.join()}`,
    `--load-extension=${extensions.join()}`,
    // Offers the toolbar button by the DevTools protocol.
    '--enable-unsafe-extension-debugging',
    // Chromium's sandbox refuses to run as root; who is not root keeps it.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}
