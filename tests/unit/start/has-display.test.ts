import { expect, test } from 'vitest';
import { hasDisplay } from '#tests/start/has-display.ts';

test.each([
  ['linux', { DISPLAY: ':0' }, true],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
  ['linux', {}, false],
  ['linux', { DISPLAY: '' }, false],
  ['freebsd', {}, false],
  ['darwin', {}, true],
  ['win32', {}, true],
] as const)('%s with %o', (platform, env, expected) => {
  expect(hasDisplay(platform, env)).toBe(expected);
});
