import type { BrowserName } from '../driver.ts';
import type { Decision, Machine } from './machine.ts';

const PACKAGES: Readonly<Record<string, Readonly<Record<BrowserName, string>>>> = {
  debian: { chromium: 'chromium', firefox: 'firefox-esr' },
  ubuntu: { chromium: 'chromium-browser', firefox: 'firefox' },
};

/** Which program to run: named by the reader, then installed, then Playwright's, then the distribution's package. */
export function decide(machine: Machine): Decision {
  const { named, installed, playwright, distribution, root, browser } = machine;
  if (named) {
    return named.exists
      ? { kind: 'run', program: named.program }
      : { kind: 'give-up', why: `${named.variable} names ${named.program}, which is not there.` };
  }
  const program = installed[0] ?? playwright;
  if (program) return { kind: 'run', program };
  const packageName = PACKAGES[distribution]?.[browser];
  if (root && packageName) return { kind: 'install', packageName };
  return { kind: 'give-up', why: whatToInstall(machine) };
}

/** What became of the package; the machine has been looked at again. */
export function decideAfterInstall(machine: Machine, packageName: string, installed: boolean): Decision {
  const program = machine.installed[0];
  if (program) return { kind: 'run', program };
  const outcome = installed ? 'brought no program to the usual places' : 'could not be installed';
  const snap =
    machine.distribution === 'ubuntu'
      ? ' (on Ubuntu it only stands for a snap, which needs a running snapd)'
      : '';
  return { kind: 'give-up', why: `The package ${packageName} ${outcome}${snap}. ${whatToInstall(machine)}` };
}

function whatToInstall({ browser, brandedChrome, distribution }: Machine): string {
  if (browser === 'firefox') {
    return `No Firefox was found. Install Firefox 142 or newer${byPackage(distribution, browser)}, or name one in WHOWHEN_FIREFOX.`;
  }
  const advice = `Install Chrome for Testing (npx playwright install chromium), Chromium${byPackage(distribution, browser)} or Edge, or name one in WHOWHEN_CHROMIUM.`;
  return brandedChrome
    ? `Only Google Chrome was found (${brandedChrome}), and since version 137 it no longer accepts an extension by command line flag. ${advice}`
    : `No Chromium was found. ${advice}`;
}

function byPackage(distribution: string, browser: BrowserName): string {
  const packageName = PACKAGES[distribution]?.[browser];
  return packageName ? ` (as root: apt-get install ${packageName})` : '';
}
