import { describe, expect, test } from 'vitest';
import { decide, decideAfterInstall } from '#tests/harness/find-browser/decide.ts';
import type { Decision, Machine } from '#tests/harness/find-browser/machine.ts';

const BARE: Machine = {
  browser: 'chromium',
  platform: 'linux',
  named: null,
  installed: [],
  brandedChrome: null,
  playwright: null,
  distribution: 'arch',
  root: false,
};
const NAMED = { variable: 'WHOWHEN_CHROMIUM', program: '/named', exists: true };

const run = (program: string): Decision => ({ kind: 'run', program });
const install = (packageName: string): Decision => ({ kind: 'install', packageName });

const DECIDED: readonly (readonly [string, Partial<Machine>, Decision])[] = [
  ['the named one before all', { named: NAMED, installed: ['/usr/bin/chromium'] }, run('/named')],
  [
    'the first installed one',
    { installed: ['/usr/bin/chromium', '/usr/bin/edge'] },
    run('/usr/bin/chromium'),
  ],
  ['an installed one before Playwright’s', { installed: ['/a'], playwright: '/b' }, run('/a')],
  ['Playwright’s before a package', { playwright: '/b', root: true, distribution: 'debian' }, run('/b')],
  ['Playwright’s beside branded Chrome', { playwright: '/b', brandedChrome: '/chrome' }, run('/b')],
  ['Debian’s package for root', { root: true, distribution: 'debian' }, install('chromium')],
  ['Debian’s Firefox', { root: true, distribution: 'debian', browser: 'firefox' }, install('firefox-esr')],
  ['Ubuntu’s package for root', { root: true, distribution: 'ubuntu' }, install('chromium-browser')],
  [
    'Debian’s package beside branded Chrome',
    { root: true, distribution: 'debian', brandedChrome: '/c' },
    install('chromium'),
  ],
];

test.each(DECIDED)('%s', (_, machine, decision) => {
  expect(decide({ ...BARE, ...machine })).toEqual(decision);
});

const GIVEN_UP: readonly (readonly [string, Partial<Machine>, RegExp])[] = [
  [
    'names what is not there',
    { named: { ...NAMED, exists: false }, installed: ['/a'] },
    /WHOWHEN_CHROMIUM names \/named/,
  ],
  ['says that nothing was found', {}, /^No Chromium was found\. Install .*WHOWHEN_CHROMIUM/],
  ['names the package to who is not root', { distribution: 'debian' }, /apt-get install chromium\)/],
  [
    'installs nothing on a distribution it does not know',
    { root: true, distribution: 'fedora' },
    /^No Chromium/,
  ],
  [
    'says why branded Chrome will not do',
    { brandedChrome: '/opt/chrome' },
    /Only Google Chrome was found \(\/opt\/chrome\)/,
  ],
  [
    'does not offer Chrome for Firefox',
    { browser: 'firefox', brandedChrome: '/opt/chrome' },
    /^No Firefox was found/,
  ],
];

test.each(GIVEN_UP)('gives up and %s', (_, machine, why) => {
  const decision = decide({ ...BARE, ...machine });
  expect(decision).toEqual({ kind: 'give-up', why: expect.stringMatching(why) });
});

describe('after a package was installed', () => {
  test('runs the program it brought', () => {
    expect(decideAfterInstall({ ...BARE, installed: ['/usr/bin/chromium'] }, 'chromium', true)).toEqual(
      run('/usr/bin/chromium'),
    );
  });

  test.each([
    ['debian', false, /^The package chromium could not be installed\. /],
    ['debian', true, /brought no program/],
    ['ubuntu', true, /only stands for a snap/],
  ])('on %s gives up when there is none', (distribution, installed, why) => {
    expect(decideAfterInstall({ ...BARE, distribution }, 'chromium', installed)).toEqual({
      kind: 'give-up',
      why: expect.stringMatching(why),
    });
  });
});
