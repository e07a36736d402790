import { writeFile } from 'node:fs/promises';
import path from 'node:path';

type Prefs = Readonly<Record<string, string | number | boolean>>;

/** Any will do; fixed ones give the extension, and one beside it, the same origins in every session. */
const UUIDS = ['3f6a0c52-8d47-4b1e-9a55-0d2c1e7b94a6', '7b1d2e90-56c3-4f0a-8e21-c9a4d35f6b18'] as const;

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

/**
 * Writes the profile's user.js.
 *
 * @param ids Of the extensions, two at most.
 * @returns Their origins.
 */
export async function writePrefs(profile: string, ids: readonly string[]): Promise<string[]> {
  const uuids = ids.map((id, i) => [id, UUIDS[i]] as const);
  const prefs: Prefs = {
    ...QUIET,
    'extensions.webextensions.uuids': JSON.stringify(Object.fromEntries(uuids)),
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
  return uuids.map(([, uuid]) => `moz-extension://${uuid}/`);
}
