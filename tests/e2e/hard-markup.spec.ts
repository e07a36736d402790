import { expect } from '@playwright/test';
import { test } from './fixtures.ts';
import { chooseEverySite, marksOf, openMarked } from './marked-article.ts';

test('names in the standfirst, behind a drop cap and in a paragraph that is one link are marked', async ({
  session,
  site,
}) => {
  await chooseEverySite(session);
  const page = await openMarked(session, `${site.origin}hard-markup/`);
  const leaders = await marksOf(page, 'leader');
  for (const name of ['Olaf Scholz', 'Sadiq Khan', 'Donald Tusk', 'Keir Starmer'])
    expect(leaders).toContain(name);
});

test('fields, editable text, scripts and styles have no mark, and the document is as it was', async ({
  session,
  site,
}) => {
  const url = `${site.origin}hard-markup/`;
  const bare = await session.page(url);
  const before = await bare.eval(() => document.documentElement.outerHTML);
  await bare.close();
  await chooseEverySite(session);
  const page = await openMarked(session, url);
  const leaders = await marksOf(page, 'leader');
  for (const name of [
    'Giorgia Meloni',
    'Pedro Sánchez',
    'Viktor Orbán',
    'Emmanuel Macron',
    'Mark Rutte',
    'Ursula von der Leyen',
  ])
    expect(leaders).not.toContain(name);
  expect(await page.eval(() => document.documentElement.outerHTML)).toBe(before);
});
