import { expect, test } from 'vitest';
import { brandedChromePlaces, usualPlaces } from '#tests/harness/find-browser/places.ts';

const ROOTS = { home: '/home/ada', programFolders: ['C:\\Program Files'] };

test.each([
  ['chromium', 'linux', { commands: ['chromium'] }],
  ['firefox', 'linux', { commands: ['firefox', 'firefox-esr'] }],
  ['chromium', 'darwin', { files: ['/Applications/Chromium.app/Contents/MacOS/Chromium'] }],
  ['firefox', 'darwin', { files: ['/home/ada/Applications/Firefox.app/Contents/MacOS/firefox'] }],
  ['chromium', 'win32', { files: ['C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe'] }],
  ['firefox', 'win32', { files: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'] }],
] as const)(
  '%s on %s',
  (browser, platform, { commands = [], files = [] }: Partial<ReturnType<typeof usualPlaces>>) => {
    const places = usualPlaces(browser, platform, ROOTS);
    expect(places.commands).toEqual(expect.arrayContaining([...commands]));
    expect(places.files).toEqual(expect.arrayContaining([...files]));
  },
);

test.each(['linux', 'darwin', 'win32'] as const)(
  'branded Chrome on %s is never taken for Chromium',
  (platform) => {
    const branded = brandedChromePlaces(platform, ROOTS);
    const usual = usualPlaces('chromium', platform, ROOTS);
    expect([...branded.commands, ...branded.files]).not.toEqual([]);
    expect([...usual.commands, ...usual.files]).not.toEqual(
      expect.arrayContaining([[...branded.commands, ...branded.files][0]]),
    );
  },
);

test('nowhere on a platform we do not know', () => {
  expect(usualPlaces('chromium', 'aix', ROOTS)).toEqual({ commands: [], files: [] });
});
