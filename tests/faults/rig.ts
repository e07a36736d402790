import type { Article } from '#lib/core/article/article.ts';
import { articleId } from '#lib/core/article/article-id.ts';
import type { Note } from '#lib/core/notes/note.ts';
import type { Finding } from '#lib/db/check/finding.ts';
import type { MessageName, Payload } from '#lib/messages/protocol.ts';
import { chooseEverySite, untilMarked } from '../e2e/marked-article.ts';
import { bundleScript } from '../harness/bundle-script.ts';
import type { Page, Session, View } from '../harness/driver.ts';
import type { Site } from '../harness/serve.ts';
import { waitFor } from '../harness/wait-for.ts';
import type { Ledger, State } from './ledger.ts';

/** A browser with the sample article open, and a page of the extension beside it. */
export interface Rig {
  readonly session: Session;
  readonly site: Site;
  /** Address of the sample article. */
  readonly url: string;
  readonly article: Article;
  /** The sample article, in front. */
  page: Page;
  /** A page of the extension. */
  view: Page;
}

type Outcome = 'acknowledged' | 'refused' | 'unanswered';

/** Chooses every site on the welcome page of a fresh profile, and opens the article. */
export async function openRig(session: Session, site: Site): Promise<Rig> {
  await chooseEverySite(session);
  const url = `${site.origin}sample-article/`;
  const id = articleId(url, null);
  const article: Article = {
    id,
    url,
    title: 'A sample',
    site: 'Sample',
    byline: null,
    publishedAt: null,
    lang: 'en',
  };
  return { session, site, url, article, ...(await openPages(session, url)) };
}

/** Opens the article and the extension's page, in a browser that has been started anew as in a fresh one. */
export async function openPages(session: Session, url: string): Promise<Pick<Rig, 'page' | 'view'>> {
  const view = await session.page(`${session.base}welcome.html`);
  const page = await session.page(url);
  await untilMarked(page);
  return { page, view };
}

/** Sends a message as the content script of the page does, and waits for its answer. */
export function sendFrom<K extends MessageName>(page: Page, name: K, payload: Payload<K>): Promise<Outcome> {
  return page.inContentScript(sendMessage, { whowhen: name, payload });
}

/** As `sendFrom`, from a page of the extension. */
export function sendFromView<K extends MessageName>(
  view: View,
  name: K,
  payload: Payload<K>,
): Promise<Outcome> {
  return view.eval(sendMessage, { whowhen: name, payload });
}

/** Runs in the browser: refused is a failure that was told, unanswered is a background that went away. */
async function sendMessage(envelope: object): Promise<Outcome> {
  interface Runtime {
    readonly runtime: { sendMessage(message: object): Promise<{ readonly ok: boolean } | undefined> };
  }
  const world = globalThis as unknown as { readonly browser?: Runtime; readonly chrome: Runtime };
  try {
    const reply = await (world.browser ?? world.chrome).runtime.sendMessage(envelope);
    if (reply === undefined) return 'unanswered';
    return reply.ok ? 'acknowledged' : 'refused';
  } catch {
    return 'unanswered';
  }
}

let made = 0;

/** A note on the rig's article that differs from all others. */
export function madeNote({ article }: Rig, text: string): Note {
  made += 1;
  const now = new Date().toISOString();
  return {
    id: crypto.randomUUID(),
    articleId: article.id,
    anchor: {
      quote: `quote ${made}`,
      prefix: 'before ',
      suffix: ' after',
      position: { start: 7, end: 14 },
      paragraph: `before quote ${made} after`,
      unique: true,
    },
    color: 'yellow',
    text,
    tags: ['fault'],
    leaders: [],
    dates: [],
    createdAt: now,
    changedAt: now,
  };
}

let script: Promise<string> | undefined;

/** Calls a function of `in-page/library.ts` in the extension's page. */
export async function inLibrary<T>({ view }: Rig, name: string, ...args: readonly unknown[]): Promise<T> {
  script ??= bundleScript(new URL('./in-page/library.ts', import.meta.url), 'library');
  const source = await script;
  const isThere = await view.eval(() => 'library' in globalThis);
  // By the debugger: the page's policy forbids scripts that are not its own.
  if (!isThere) await view.eval(new Function(`${source}; globalThis.library = library;`) as () => void);
  return view.eval(
    (fn, passed) => {
      const { library } = globalThis as unknown as { library: Record<string, (...of: unknown[]) => T> };
      const called = library[fn];
      if (!called) throw new Error(`no ${fn}`);
      return called(...passed);
    },
    name,
    args,
  );
}

export interface Verdict {
  /** Notes that are not as they were acknowledged. */
  readonly lost: readonly string[];
  readonly findings: readonly Finding[];
}

/** What the disk says against what was acknowledged. */
export async function judge(rig: Rig, ledger: Ledger): Promise<Verdict> {
  const findings = await inLibrary<Finding[]>(rig, 'check');
  const found = await inLibrary<State[]>(rig, 'textsOf', ledger.ids);
  return { lost: ledger.lost(found), findings };
}

/** Waits until the background answers again. */
export async function untilAnswered({ page }: Rig): Promise<void> {
  await waitFor('the background', async () => (await sendFrom(page, 'list-tags', null)) === 'acknowledged');
}
