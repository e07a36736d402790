import { expect } from '@playwright/test';
import { articleId } from '#lib/core/article/article-id.ts';
import type { MessageName } from '#lib/messages/protocol.ts';
import type { Page, Session } from '../harness/driver.ts';
import { selectByMouse } from '../harness/select-text.ts';
import { waitFor } from '../harness/wait-for.ts';
import { test } from './fixtures.ts';
import { chooseEverySite, highlightsOf, marksOf, openMarked } from './marked-article.ts';
import { spoken } from './spoken.ts';

const OUR_FILES = [
  'manifest.json',
  'popup.html',
  'options.html',
  'unsaved.html',
  'reader.js',
  'loader.js',
  'assets/marks.css',
  'icon/128.png',
  '_locales/en/messages.json',
];
const PASSAGE = 'that is what separate worlds are for';

/** Opens a page whose own world is broken: only beside our scripts something can be asked. */
async function openHostile(session: Session, url: string): Promise<Page> {
  const page = await session.page(url);
  await waitFor('marks', () => page.inContentScript(() => CSS.highlights.size > 0));
  return page;
}

test('a page that breaks its own world and forges deeds is marked, hears nothing and makes no note', async ({
  session,
  site,
}) => {
  await chooseEverySite(session);
  const page = await openHostile(session, `${site.origin}hostile/`);
  // A second of forged deeds.
  await page.inContentScript(async () => {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    dispatchEvent(new Event('mend'));
  });
  const ours = await page.eval(() => {
    const { heard } = globalThis as unknown as { heard: readonly string[] };
    return {
      // What the page itself posted comes back to it.
      heard: heard.filter((each) => !/^message .*"payload":|^event whowhen$/.test(each)),
      elements: document.querySelectorAll('whowhen-ui').length,
    };
  });
  expect(ours).toEqual({ heard: [], elements: 1 });
  expect(await marksOf(page, 'leader')).toContain('Emmanuel Macron');
  expect(await highlightsOf(page)).toEqual([]);

  // The reader's own deeds work.
  await selectByMouse(page, PASSAGE);
  await session.runCommand('highlight');
  await expect.poll(() => highlightsOf(page)).toEqual([PASSAGE]);
  const popup = await session.clickToolbarButton(page);
  await expect.poll(() => popup.dom.text()).toContain(PASSAGE);
  expect(await popup.dom.text()).not.toContain('forged');
});

test.describe('beside another extension', () => {
  test.use({ hasNeighbour: true });

  test('beyond its rights a content script is refused; nobody else is heard or can load anything of ours', async ({
    session,
    site,
  }) => {
    await chooseEverySite(session);
    const page = await openMarked(session, `${site.origin}sample-article/`);
    await selectByMouse(page, 'Progress is to be reviewed in 2029.');
    await page.ui.click({ role: 'button', name: 'Highlight in yellow' });
    await expect.poll(() => highlightsOf(page)).toHaveLength(1);
    const view = await session.page(`${session.base}welcome.html`);
    const id = await view.eval(firstNoteId);
    // Another outlet: pages of one outlet may each claim to be the other's article.
    const thiefUrl = `${site.origin.replace('127.0.0.1', 'localhost')}second-article/`;
    const thief = await openMarked(session, thiefUrl);
    const own = { id, articleId: articleId(thiefUrl, null) };
    const theirs = articleId(`${site.origin}sample-article/`, null);

    const stolen: readonly (readonly [MessageName, unknown])[] = [
      ['change-note', { id, change: { text: 'stolen' } }],
      ['delete-note', { id }],
      ['open-article', { article: articleAt(theirs) }],
      ['save-note', { note: noteOf(own), article: articleAt(own.articleId) }],
      ['restore-note', { note: noteOf(own) }],
      ['restore-note', { note: noteOf({ id, articleId: theirs }) }],
      ['rename-tag', { from: 'a', to: 'b' }],
      ['go-to-note', { id }],
      ['mark-tab', { tabId: 1 }],
      ['save-note', { note: { ...noteOf(own), text: { toString: 'x' } }, article: articleAt(own.articleId) }],
    ];
    for (const [name, payload] of stolen) {
      const reply = await thief.inContentScript(sendRaw, { whowhen: name, payload });
      expect(reply, name).toMatchObject({ ok: false, code: 'not_allowed' });
    }

    expect(await thief.eval(loadAny, session.base, OUR_FILES)).toEqual([]);

    const other = await session.page(`${session.neighbour}page.html`);
    for (const [name, payload] of [...stolen, ['list-tags', null] as const]) {
      const envelope = { whowhen: name, payload };
      expect(await other.eval(sendToOther, session.id, envelope), name).toBe('nobody listens');
    }
    expect(await other.eval(loadAny, session.base, OUR_FILES)).toEqual([]);

    await page.front();
    const popup = await session.clickToolbarButton(page);
    await popup.dom.click({ role: 'tab', nameStarts: spoken('tabNotes') });
    await expect.poll(() => popup.dom.text()).toContain('Progress is to be reviewed in 2029.');
    expect(await popup.dom.text()).not.toContain('stolen');
  });
});

function articleAt(url: string) {
  return { id: url, url, title: 'T', site: 'S', byline: null, publishedAt: null, lang: 'en' };
}

function noteOf({ id, articleId }: { id: string; articleId: string }) {
  const anchor = {
    quote: 'stolen',
    prefix: '',
    suffix: '',
    position: { start: 0, end: 6 },
    paragraph: '',
    unique: true,
  };
  const at = '2026-01-01T00:00:00.000Z';
  const rest = {
    color: 'yellow',
    text: 'stolen',
    tags: [],
    leaders: [],
    dates: [],
    createdAt: at,
    changedAt: at,
  };
  return { id, articleId, anchor, ...rest };
}

/** Runs beside our content scripts. */
function sendRaw(envelope: object): Promise<unknown> {
  interface Runtime {
    readonly runtime: { sendMessage(message: object): Promise<unknown> };
  }
  const world = globalThis as unknown as { readonly browser?: Runtime; readonly chrome: Runtime };
  return (world.browser ?? world.chrome).runtime.sendMessage(envelope);
}

/** Runs in a page of another extension: by a message and by a port. */
async function sendToOther(id: string, envelope: object): Promise<string> {
  interface Port {
    readonly onMessage: { addListener(on: (message: unknown) => void): void };
    readonly onDisconnect: { addListener(on: () => void): void };
    postMessage(message: object): void;
  }
  interface Runtime {
    readonly runtime: {
      sendMessage(id: string, message: object): Promise<unknown>;
      connect(id: string): Port;
    };
  }
  const world = globalThis as unknown as { readonly browser?: Runtime; readonly chrome: Runtime };
  const { runtime } = world.browser ?? world.chrome;
  const answer = await runtime.sendMessage(id, envelope).then(JSON.stringify, () => null);
  if (answer !== null) return `answered ${answer}`;
  return new Promise((resolve) => {
    const port = runtime.connect(id);
    port.onMessage.addListener((message) => resolve(`answered ${JSON.stringify(message)}`));
    port.onDisconnect.addListener(() => resolve('nobody listens'));
    try {
      port.postMessage(envelope);
    } catch {
      // It may be closed by then.
    }
  });
}

/** Runs in a page of the extension: what is on the disk, by no code of ours. */
function firstNoteId(): Promise<string> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('whowhen');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const keys = opening.result.transaction('notes').objectStore('notes').getAllKeys();
      keys.onsuccess = () => {
        opening.result.close();
        resolve(String(keys.result[0]));
      };
    };
  });
}

/** Runs in a page, or another extension's: which of the extension's files it gets hold of, by any element or by fetch. */
async function loadAny(base: string, files: readonly string[]): Promise<string[]> {
  const loads = (element: HTMLElement & { src?: string; href?: string }, address: string) =>
    new Promise<boolean>((resolve) => {
      element.onload = () => resolve(true);
      element.onerror = () => resolve(false);
      if ('href' in element) Object.assign(element, { rel: 'stylesheet', href: address });
      else element.src = address;
      document.head.append(element);
    }).finally(() => element.remove());
  const loaded: string[] = [];
  for (const file of files) {
    const address = `${base}${file}`;
    const isFetched = await fetch(address).then(
      () => true,
      () => false,
    );
    if (isFetched) loaded.push(`${file} by fetch`);
    for (const tag of ['img', 'script', 'link'] as const) {
      if (await loads(document.createElement(tag), address)) loaded.push(`${file} by ${tag}`);
    }
  }
  return loaded;
}
