/**
 * The few of Firefox' internals that privileged functions of this folder use. They are not in any package; sources:
 * toolkit/components/extensions and browser/components/extensions of the Firefox tree.
 */
export interface FirefoxInternals {
  readonly WebExtensionPolicy: { getByID(id: string): { readonly extension: InternalExtension } };
  readonly ChromeUtils: { importESModule(url: string): InternalModules };
  readonly Services: {
    readonly obs: { addObserver(observer: { observe(subject: unknown): void }, topic: string): void };
    readonly console: { registerListener(listener: { observe(message: unknown): void }): void };
    readonly prefs: {
      setIntPref(name: string, value: number): void;
      setBoolPref(name: string, value: boolean): void;
      clearUserPref(name: string): void;
    };
  };
}

interface InternalExtension {
  readonly backgroundState: 'starting' | 'running' | 'suspending' | 'stopped';
  terminateBackground(): Promise<void>;
  readonly shortcuts: { onCommand(name: string): void };
}

interface InternalModules {
  readonly ExtensionParent: {
    readonly apiManager: {
      readonly global: {
        browserActionFor(extension: InternalExtension): { triggerAction(window: Window): void };
      };
    };
  };
  readonly AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
  readonly ExtensionPermissions: {
    add(id: string, permissions: PermissionSet, extension: InternalExtension): Promise<void>;
    remove(id: string, permissions: PermissionSet, extension: InternalExtension): Promise<void>;
  };
}

interface PermissionSet {
  readonly permissions: readonly string[];
  readonly origins: readonly string[];
}
