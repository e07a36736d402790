import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BUDGETS, PACKAGE_KB, ROSTER_CHUNK, ROSTER_KB } from './budgets.ts';
import { gzipKb, pathsOf } from './measure-size.ts';

/** In the roster and in nothing else that is built. */
const OF_THE_ROSTER = /Gurbanguly Berdymukhamedov/;
const BUILDS = ['.output/chrome-mv3', '.output/firefox-mv3'];

describe.each(BUILDS)('%s', (build) => {
  const read = (file: string) => readFileSync(join(build, file), 'utf8');

  test('is built', () => {
    expect(existsSync(join(build, 'manifest.json')), 'npm run build makes it').toBe(true);
  });

  test.each(BUDGETS)('$file is within $gzipKb kB', (budget) => {
    expect(gzipKb(build, budget)).toBeLessThanOrEqual(budget.gzipKb);
  });

  test('the roster is shipped once', () => {
    const holders = globSync(`${build}/**/*.js`).filter((path) =>
      OF_THE_ROSTER.test(readFileSync(path, 'utf8')),
    );
    expect(holders.map(normalize)).toEqual(pathsOf(build, ROSTER_CHUNK));
    expect(statSync(holders[0] ?? '').size / 1000).toBeLessThanOrEqual(ROSTER_KB);
  });

  test('the whole package is within its budget', () => {
    const bytes = globSync(`${build}/**/*`).reduce((sum, path) => sum + statSync(path).size, 0);
    expect(bytes / 1000).toBeLessThanOrEqual(PACKAGE_KB);
  });

  test.each(['loader.js', 'reader.js'])('%s holds no database and no roster', (file) => {
    expect(read(file)).not.toMatch(/Dexie|indexedDB/);
    expect(read(file)).not.toMatch(OF_THE_ROSTER);
  });

  test('the background holds both', () => {
    const background = globSync(`${build}/{background.js,chunks/*.js}`)
      .map((path) => readFileSync(path, 'utf8'))
      .join('');
    expect(background).toMatch(/Dexie/);
    expect(background).toMatch(OF_THE_ROSTER);
  });

  test('pages may load their own files and nothing else', () => {
    const policy: string = JSON.parse(read('manifest.json')).content_security_policy.extension_pages;
    const directives = new Map(
      policy.split('; ').map((each) => [each.split(' ')[0], each.split(' ').slice(1)] as const),
    );
    expect(directives.get('default-src')).toEqual(["'none'"]);
    expect(directives.get('connect-src')).toEqual(["'none'"]);
    expect(directives.get('script-src')).toEqual(["'self'"]);
    expect(
      [...directives.values()].flat().filter((source) => !["'none'", "'self'", 'data:'].includes(source)),
    ).toEqual([]);
  });

  test('least privilege', () => {
    const manifest = JSON.parse(read('manifest.json'));
    expect(manifest.manifest_version).toBe(3);
    expect([...manifest.permissions].sort()).toEqual([
      'activeTab',
      'contextMenus',
      'scripting',
      // Firefox's sidebar asks for none.
      ...(manifest.side_panel ? ['sidePanel'] : []),
      'storage',
      'unlimitedStorage',
    ]);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    // Asked for by the switch that needs them.
    const isFirefox = manifest.browser_specific_settings !== undefined;
    expect(manifest.optional_permissions).toEqual(isFirefox ? ['downloads'] : ['downloads', 'offscreen']);
    // Without the key Chromium lets every extension connect; Firefox has no such key.
    expect(manifest.externally_connectable).toEqual(isFirefox ? undefined : { ids: [] });
    expect(manifest.incognito).toBe('spanning');
  });
});
