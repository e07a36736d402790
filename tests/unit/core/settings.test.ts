import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, isSiteOff, siteOf } from '#lib/core/settings.ts';

test.each([
  ['https://www.example.org/a?b#c', 'www.example.org'],
  ['http://127.0.0.1:8080/', '127.0.0.1'],
  ['https://EXAMPLE.org/', 'example.org'],
  ['chrome://extensions/', null],
  ['about:blank', null],
  ['file:///home/a.html', null],
  ['', null],
])('%j belongs to %j', (url, site) => {
  expect(siteOf(url)).toBe(site);
});

test.each([
  ['https://example.org/a', true],
  ['http://example.org:81/', true],
  ['https://www.example.org/', false],
  ['https://example.org.evil.test/', false],
  ['chrome://extensions/', false],
])('with example.org off, %s is off: %s', (url, isOff) => {
  expect(isSiteOff({ ...DEFAULT_SETTINGS, sitesOff: ['example.org'] }, url)).toBe(isOff);
});
