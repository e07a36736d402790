import { beforeAll, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { emulateMedia } from './emulate-media.ts';
import { VIEWS } from './sample-views.tsx';
import { showView } from './show-view.tsx';

/** Durations of everything that could move in a view. */
function durations(root: HTMLElement): Set<string> {
  return new Set(
    [...root.querySelectorAll('*')].flatMap((element) =>
      [null, '::before'].flatMap((pseudo) => {
        const { animationDuration, transitionDuration } = getComputedStyle(element, pseudo);
        return [...animationDuration.split(', '), ...transitionDuration.split(', ')];
      }),
    ),
  );
}

/** 200 % of zoom leaves half of a window: here of one of 1,280 and one of 640 px, which is as narrow as it gets. */
describe.each([640, 320])('%d px', (width) => {
  beforeAll(() => page.viewport(width, 600));

  test.each(VIEWS)('%s fits', (_name, css, view) => {
    showView(view, css);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});

describe('whoever asked for less motion', () => {
  beforeAll(() => emulateMedia({ 'prefers-reduced-motion': 'reduce' }));

  test.each(VIEWS)('%s stands still', (_name, css, view) => {
    expect([...durations(showView(view, css).root)]).toEqual(['0s']);
  });
});

test('the others see a short fade', async () => {
  await emulateMedia({ 'prefers-reduced-motion': 'no-preference' });
  const [, css, view] = VIEWS[0] ?? ['', '', null];
  expect(durations(showView(view, css).root)).toContain('0.12s');
});
