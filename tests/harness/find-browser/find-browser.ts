import type { BrowserName } from '../driver.ts';
import { decide, decideAfterInstall } from './decide.ts';
import { installPackage } from './install-package.ts';
import type { Decision } from './machine.ts';
import { probe } from './probe.ts';

/** Its message is for the reader of the terminal: what is missing and what to do. */
export class BrowserNotFoundError extends Error {
  override readonly name = 'BrowserNotFoundError';
}

/**
 * The program of a browser that takes our unpacked extension. Where none is found and we are root on Debian or
 * Ubuntu, the distribution's package is installed first.
 *
 * @throws {BrowserNotFoundError}
 */
export function findBrowser(browser: BrowserName): string {
  let decision: Decision = decide(probe(browser));
  if (decision.kind === 'install') {
    const { packageName } = decision;
    console.log(`No ${browser} was found; installing the package ${packageName}.`);
    const installed = installPackage(packageName);
    decision = decideAfterInstall(probe(browser), packageName, installed);
  }
  if (decision.kind === 'run') return decision.program;
  throw new BrowserNotFoundError(decision.kind === 'give-up' ? decision.why : 'nothing was decided');
}
