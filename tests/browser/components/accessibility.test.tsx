import axe from 'axe-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { emulateMedia } from './emulate-media.ts';
import { VIEWS } from './sample-views.tsx';
import { showView } from './show-view.tsx';

/** The page's own furniture, which a view rendered alone does not have. */
const NOT_THE_VIEWS = { region: { enabled: false }, 'page-has-heading-one': { enabled: false } };

describe.each(['light', 'dark'])('%s', (scheme) => {
  beforeAll(async () => {
    await page.viewport(400, 600);
    // Without motion, so that nothing is measured while it fades in.
    await emulateMedia({ 'prefers-color-scheme': scheme, 'prefers-reduced-motion': 'reduce' });
  });

  test.each(VIEWS)('%s has nothing that axe finds fault with', async (_name, css, view) => {
    const { root } = showView(view, `${css}\nbody { background: var(--ground); }`);
    expect(matchMedia(`(prefers-color-scheme: ${scheme})`).matches).toBe(true);
    const { violations } = await axe.run(root, { rules: NOT_THE_VIEWS });
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  });
});
