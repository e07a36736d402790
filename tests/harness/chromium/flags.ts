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

export function chromiumFlags(extension: string): string[] {
  return [
    ...QUIET,
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    // Offers the toolbar button by the DevTools protocol.
    '--enable-unsafe-extension-debugging',
    // Chromium's sandbox refuses to run as root; who is not root keeps it.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}
