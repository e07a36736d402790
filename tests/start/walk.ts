import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PNG } from 'pngjs';
import type { Page, Session, View } from '#tests/harness/driver.ts';
import { registeredHighlights } from '#tests/harness/highlights.ts';
import { middleOfText, selectByMouse } from '#tests/harness/select-text.ts';
import { waitFor } from '#tests/harness/wait-for.ts';
import { type FoundOnPage, readPopup } from './read-popup.ts';

/** What the walk shows and keeps; all of it stands in the sample article. */
const LEADER = 'Volodymyr Zelensky';
const DATE = 'Monday night';
const PASSAGE = 'Progress is to be reviewed in 2029.';
const NOTE = 'Look this up again in four years.';
const TAGS = ['nato', 'promises'];

/** The main job of a reader, step by step, on the sample article. Pictures of each step go to `folder`. */
export async function walk(session: Session, articleUrl: string, folder: string): Promise<FoundOnPage> {
  await mkdir(folder, { recursive: true });
  const shoot = async (name: string, view: View | Page) => {
    await view.dom.settled();
    if ('ui' in view) await view.ui.settled();
    await writeFile(path.join(folder, `${name}.png`), PNG.sync.write(await view.screenshot()));
  };

  await chooseEverySite(session, shoot);
  const article = await openMarkedArticle(session, articleUrl);
  await shoot('2-marked', article);
  await hoverLeader(article);
  await shoot('3-leader-card', article);
  await hoverDate(article);
  await shoot('4-date-card', article);
  await selectPassage(article);
  await shoot('5-toolbar', article);
  await writeNote(article);
  await shoot('6-note', article);
  await article.keyboard.press('Escape');

  const popup = await session.clickToolbarButton(article);
  await popup.dom.one('.note-item');
  await shoot('7-popup', popup);
  const found = await readPopup(popup);
  await popup.close();

  await article.reload();
  await noteIsPainted(article);
  await shoot('8-reloaded', article);
  return found;
}

/** On the page that opens after installation, the reader lets the extension read every site. */
export async function chooseEverySite(
  session: Session,
  shoot: (name: string, view: View) => Promise<void> = async () => {},
): Promise<void> {
  await session.allowPermissionPrompts();
  const welcome = await session.findPage(`${session.base}welcome.html`);
  await welcome.front();
  await welcome.dom.click({ role: 'button', nameStarts: 'On every site' });
  await welcome.dom.one('button[aria-pressed=true]');
  await shoot('1-welcome', welcome);
}

export async function openMarkedArticle(session: Session, url: string): Promise<Page> {
  const page = await session.page(url);
  await waitFor('marks', async () => {
    const names = Object.keys(await registeredHighlights(page));
    return ['leader', 'date'].every((kind) => names.some((name) => name.startsWith(`whowhen-${kind}`)));
  });
  return page;
}

async function hoverLeader(page: Page): Promise<void> {
  await page.mouse.move(await middleOfText(page, LEADER));
  await page.ui.one({ role: 'region', name: `Leader: ${LEADER}` });
}

async function hoverDate(page: Page): Promise<void> {
  await page.mouse.move(await middleOfText(page, DATE));
  await page.ui.one({ role: 'region', nameStarts: 'Date: ' });
}

async function selectPassage(page: Page): Promise<void> {
  await selectByMouse(page, PASSAGE);
  await page.ui.one({ role: 'toolbar', name: 'Highlight the selection' });
}

async function writeNote(page: Page): Promise<void> {
  await page.ui.click({ role: 'button', name: 'Add a note' });
  await page.ui.type({ role: 'textbox', name: 'Your note' }, NOTE);
  for (const tag of TAGS) {
    await page.ui.type({ role: 'combobox', name: 'Tags' }, tag);
    await page.keyboard.press('Enter');
    await page.ui.one({ role: 'button', name: `Remove tag ${tag}` });
  }
  await waitFor('the note to be saved', async () => (await page.ui.text()).includes('Saved'));
}

async function noteIsPainted(page: Page): Promise<void> {
  await waitFor('the note on the page', async () =>
    Object.entries(await registeredHighlights(page)).some(
      ([name, texts]) => name.startsWith('whowhen-note') && texts.join('').includes(PASSAGE),
    ),
  );
}
