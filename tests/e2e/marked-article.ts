import { readFileSync } from 'node:fs';
import type { Page, Session } from '../harness/driver.ts';
import { registeredHighlights } from '../harness/highlights.ts';
import { FIXTURE_SITE } from '../harness/paths.ts';
import { waitFor } from '../harness/wait-for.ts';
import { spoken } from './spoken.ts';

/** What must be marked in the sample article, as its `expected.json` says. */
interface Expected {
  readonly leaders: readonly (readonly [text: string, id: string | null, name: string, office: string])[];
  readonly dates: readonly (readonly [text: string, value: string])[];
  readonly optional: readonly (readonly ['leader' | 'date', string])[];
}

export function readExpected(): Expected {
  return JSON.parse(readFileSync(`${FIXTURE_SITE}/sample-article/expected.json`, 'utf8'));
}

/** Makes the choice of the welcome page as a reader does: by a click, the browser's question answered with yes. */
export async function chooseEverySite(session: Session): Promise<void> {
  const welcome = await session.findPage(`${session.base}welcome.html`);
  await session.allowPermissionPrompts();
  await welcome.front();
  await welcome.dom.click({ role: 'button', nameStarts: spoken('choiceEverywhere') });
  await waitFor('the choice to be in force', async () =>
    (await stateOf(welcome)).includes(spoken('stateEverywhere')),
  );
}

async function stateOf(welcome: Page): Promise<string> {
  return (await welcome.dom.all({ role: 'status' })).map(({ text }) => text).join(' ');
}

/** Opens an article and waits until it is marked. */
export async function openMarked(session: Session, url: string): Promise<Page> {
  const page = await session.page(url);
  await untilMarked(page);
  return page;
}

export async function untilMarked(page: Page): Promise<void> {
  await waitFor('marks', async () => (await marksOf(page, 'leader')).length > 0);
}

/** The texts marked as leaders or dates, on whatever ground, in reading order. */
export async function marksOf(page: Page, kind: 'leader' | 'date'): Promise<readonly string[]> {
  const all = await registeredHighlights(page);
  return [...(all[`whowhen-${kind}`] ?? []), ...(all[`whowhen-${kind}-on-dark`] ?? [])];
}

/** The texts of the reader's highlights, of all colours. */
export async function highlightsOf(page: Page): Promise<readonly string[]> {
  const all = await registeredHighlights(page);
  return Object.entries(all).flatMap(([name, texts]) => (/^whowhen-noted?-/.test(name) ? texts : []));
}
