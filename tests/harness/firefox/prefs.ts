import { writeFile } from 'node:fs/promises';
import path from 'node:path';

type Prefs = Readonly<Record<string, string | number | boolean>>;

/** Any will do; a fixed one gives the extension the same origin in every session. */
const EXTENSION_UUID = '3f6a0c52-8d47-4b1e-9a55-0d2c1e7b94a6';

/** What makes Firefox start without questions and without speaking to Mozilla's servers. */
const QUIET: Prefs = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.tabs.warnOnClose': false,
  'browser.warnOnQuit': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.server': 'data:,',
};

/** Writes the profile's user.js and tells the extension's origin. */
export async function writePrefs(profile: string, extensionId: string): Promise<string> {
  const prefs: Prefs = {
    ...QUIET,
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: EXTENSION_UUID }),
    // Firefox grants `host_permissions` at install; the reader's choices are what is tested here.
    'extensions.originControls.grantByDefault': false,
    // Into the profile, which is removed in the end, and not into the reader's own folder.
    'browser.download.folderList': 2,
    'browser.download.dir': profile,
  };
  const lines = Object.entries(prefs).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`,
  );
  await writeFile(path.join(profile, 'user.js'), lines.join(''));
  return `moz-extension://${EXTENSION_UUID}/`;
}
