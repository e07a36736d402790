import { expect } from '@playwright/test';
import { test } from './fixtures.ts';

// The check that closes every test would be worth nothing if the logs it reads were blind.
test.use({ keepsPromises: false });

test('the log of requests sees what a script in a page asks for', async ({ session, site }) => {
  const page = await session.page(`${site.origin}not-an-article/`);
  await page.eval(async () => {
    await fetch('/asked-by-a-script');
  });
  expect(await session.requests()).toEqual([
    { url: `${site.origin}not-an-article/`, kind: 'document' },
    { url: `${site.origin}asked-by-a-script`, kind: 'other' },
  ]);
});

test('the log of errors sees what a page of the extension does not catch', async ({ session }) => {
  const page = await session.page(`${session.base}popup.html`);
  await page.eval(() => {
    void Promise.reject(new Error('dropped on purpose'));
  });
  await expect.poll(() => session.errors()).toContainEqual(expect.stringContaining('dropped on purpose'));
});
