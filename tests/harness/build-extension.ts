import { spawn } from 'node:child_process';
import path from 'node:path';
import type { BrowserName } from './driver.ts';
import { BUILT_EXTENSION, ROOT } from './paths.ts';

const WXT_BROWSER: Readonly<Record<BrowserName, string>> = { chromium: 'chrome', firefox: 'firefox' };

/**
 * Builds the extension as it ships and tells the folder.
 *
 * @throws with all that WXT said when it fails.
 */
export async function buildExtension(browser: BrowserName): Promise<string> {
  const wxt = path.join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const child = spawn(process.execPath, [wxt, 'build', '-b', WXT_BROWSER[browser], '--mv3'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`wxt build failed with code ${code}\n${said}`);
  return BUILT_EXTENSION[browser];
}
