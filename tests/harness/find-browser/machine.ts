import type { BrowserName } from '../driver.ts';

/** What was found out about the machine for one browser; the decision is made from this alone. */
export interface Machine {
  readonly browser: BrowserName;
  readonly platform: NodeJS.Platform;
  /** The program that the environment variable names, and whether it is there; null when the variable is not set. */
  readonly named: { readonly variable: string; readonly program: string; readonly exists: boolean } | null;
  /** Installed programs that take an unpacked extension, best first. */
  readonly installed: readonly string[];
  /** An installed branded Chrome; null when there is none. */
  readonly brandedChrome: string | null;
  /** The browser of Playwright's download; null when it has not been downloaded. */
  readonly playwright: string | null;
  /** `ID` of /etc/os-release; empty elsewhere than on Linux. */
  readonly distribution: string;
  readonly root: boolean;
}

export type Decision =
  | { readonly kind: 'run'; readonly program: string }
  /** Install this package, then look among the installed programs again. */
  | { readonly kind: 'install'; readonly packageName: string }
  | { readonly kind: 'give-up'; readonly why: string };
