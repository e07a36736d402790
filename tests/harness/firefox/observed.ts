import type { NetworkRequest } from '../driver.ts';
import type { Privileged } from './scope.ts';

/** What the browser's window has collected since `observe`. */
export interface Observed {
  readonly requests: readonly NetworkRequest[];
  readonly errors: readonly string[];
}

interface Channel {
  readonly URI: { readonly spec: string };
  readonly loadInfo: {
    readonly externalContentPolicyType: number;
    readonly triggeringPrincipal: { readonly isSystemPrincipal: boolean };
  };
  QueryInterface(of: unknown): Channel;
}

interface ScriptError {
  readonly errorMessage: string;
  readonly sourceName: string;
  readonly flags: number;
}

/** Starts to collect in the browser's own window; to be called before the extension is installed. */
export async function observe(privileged: Privileged, base: string): Promise<void> {
  await privileged((origin: string) => {
    // nsIContentPolicy.idl
    const TYPE_DOCUMENT = 6;
    // nsIScriptError.idl: bit 0 is a warning
    const WARNING_FLAG = 1;
    const requests: NetworkRequest[] = [];
    const errors: string[] = [];
    const scope = globalThis as unknown as import('./internals.ts').FirefoxInternals & {
      whowhenObserved: Observed;
      Ci: { nsIChannel: unknown; nsIScriptError: new () => ScriptError };
    };
    scope.whowhenObserved = { requests, errors };
    scope.Services.obs.addObserver(
      {
        observe: (subject) => {
          const { URI, loadInfo } = (subject as Channel).QueryInterface(scope.Ci.nsIChannel);
          const isDocument = loadInfo.externalContentPolicyType === TYPE_DOCUMENT;
          // What the browser does on its own account, such as fetching its settings, is not the extension's.
          if (loadInfo.triggeringPrincipal.isSystemPrincipal && !isDocument) return;
          requests.push({ url: URI.spec, kind: isDocument ? 'document' : 'other' });
        },
      },
      'http-on-modify-request',
    );
    scope.Services.console.registerListener({
      observe: (message) => {
        if (!(message instanceof scope.Ci.nsIScriptError)) return;
        if (message.flags & WARNING_FLAG || !message.sourceName.startsWith(origin)) return;
        // Firefox says so of every call that a popup, a background or a page that ends leaves unanswered.
        if (
          /^Promise (?:rejected|resolved) (?:after context unloaded|while context is inactive)/.test(
            message.errorMessage,
          )
        )
          return;
        errors.push(`${message.errorMessage} (${message.sourceName})`);
      },
    });
  }, base);
}

export function forgetObserved(privileged: Privileged): Promise<void> {
  return privileged(() => {
    const { whowhenObserved } = globalThis as unknown as {
      whowhenObserved: Record<keyof Observed, unknown[]>;
    };
    whowhenObserved.requests.length = 0;
    whowhenObserved.errors.length = 0;
  });
}

export function observed(privileged: Privileged): Promise<Observed> {
  return privileged(() => (globalThis as unknown as { whowhenObserved: Observed }).whowhenObserved);
}
