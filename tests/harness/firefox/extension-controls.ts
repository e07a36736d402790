import type { ColorScheme, RunningBrowser } from '../driver.ts';
import type { FirefoxInternals } from './internals.ts';
import type { Privileged } from './scope.ts';

type Controls = Pick<
  RunningBrowser,
  | 'backgroundRunning'
  | 'killBackground'
  | 'reloadExtension'
  | 'grantHostAccess'
  | 'revokeHostAccess'
  | 'allowPermissionPrompts'
  | 'runCommand'
> & {
  /** For every tab. */
  setColorScheme(scheme: ColorScheme): Promise<void>;
  /** The reader's scheme and questions are the browser's own again. */
  forgetChoices(): Promise<void>;
  /** In the tab that is in front. */
  pressToolbarButton(): Promise<void>;
};

/** What only the browser itself can do to an extension. Each function runs in Firefox' window and closes over nothing. */
export function extensionControls(privileged: Privileged, id: string, origins: readonly string[]): Controls {
  return {
    backgroundRunning: () =>
      privileged((extensionId: string) => {
        const { WebExtensionPolicy } = globalThis as unknown as FirefoxInternals;
        return WebExtensionPolicy.getByID(extensionId).extension.backgroundState === 'running';
      }, id),
    killBackground: () =>
      privileged((extensionId: string) => {
        const { WebExtensionPolicy } = globalThis as unknown as FirefoxInternals;
        return WebExtensionPolicy.getByID(extensionId).extension.terminateBackground();
      }, id),
    reloadExtension: () =>
      privileged(async (extensionId: string) => {
        const { ChromeUtils } = globalThis as unknown as FirefoxInternals;
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        await (await AddonManager.getAddonByID(extensionId)).reload();
      }, id),
    setColorScheme: (scheme) =>
      privileged(
        (value: number) => {
          const { Services } = globalThis as unknown as FirefoxInternals;
          Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', value);
        },
        scheme === 'dark' ? 0 : 1,
      ),
    forgetChoices: () =>
      privileged(() => {
        const { Services } = globalThis as unknown as FirefoxInternals;
        Services.prefs.clearUserPref('layout.css.prefers-color-scheme.content-override');
        Services.prefs.clearUserPref('extensions.webextOptionalPermissionPrompts');
      }),
    grantHostAccess: () => privileged(changeHostAccess, id, 'add', origins),
    revokeHostAccess: () => privileged(changeHostAccess, id, 'remove', origins),
    allowPermissionPrompts: () =>
      privileged(() => {
        const { Services } = globalThis as unknown as FirefoxInternals;
        Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false);
      }),
    runCommand: (name) =>
      privileged(
        (extensionId: string, command: string) => {
          const { WebExtensionPolicy } = globalThis as unknown as FirefoxInternals;
          WebExtensionPolicy.getByID(extensionId).extension.shortcuts.onCommand(command);
        },
        id,
        name,
      ),
    pressToolbarButton: () =>
      privileged((extensionId: string) => {
        const { WebExtensionPolicy, ChromeUtils } = globalThis as unknown as FirefoxInternals;
        const { ExtensionParent } = ChromeUtils.importESModule(
          'resource://gre/modules/ExtensionParent.sys.mjs',
        );
        const { extension } = WebExtensionPolicy.getByID(extensionId);
        ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
      }, id),
  };
}

function changeHostAccess(id: string, change: 'add' | 'remove', origins: readonly string[]): Promise<void> {
  const { WebExtensionPolicy, ChromeUtils } = globalThis as unknown as FirefoxInternals;
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  const { extension } = WebExtensionPolicy.getByID(id);
  return ExtensionPermissions[change](id, { permissions: [], origins }, extension);
}
