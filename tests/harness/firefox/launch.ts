import path from 'node:path';
import type { ColorScheme, LaunchOptions, RunningBrowser } from '../driver.ts';
import { readManifest } from '../manifest.ts';
import { waitFor } from '../wait-for.ts';
import { Bidi } from './bidi.ts';
import { callInContentWorld } from './content-world.ts';
import { extensionControls } from './extension-controls.ts';
import { forgetObserved, observe, observed } from './observed.ts';
import { firefoxPage } from './page.ts';
import { closePopups, firefoxPopup } from './popup.ts';
import { writePrefs } from './prefs.ts';
import { startFirefox } from './process.ts';
import { privilegedScope } from './scope.ts';

interface Tree {
  readonly contexts: readonly { readonly context: string; readonly url: string }[];
}

/** Firefox by WebDriver BiDi and, for what BiDi does not reach, by privileged functions in its own window. */
export async function launchFirefox(options: LaunchOptions, profile: string): Promise<RunningBrowser> {
  const manifest = await readManifest(options.extension);
  const id = await geckoId(options.extension);
  const neighbours = options.neighbour === undefined ? [] : [options.neighbour];
  const ids = [id, ...(await Promise.all(neighbours.map(geckoId)))];
  const [base = '', neighbour = null] = await writePrefs(profile, ids);
  const firefox = await startFirefox(options.executable, profile, options.headless);
  const bidi = await Bidi.connect(`${firefox.socketUrl}/session`);
  await bidi.send('session.new', { capabilities: {} });
  const privileged = await privilegedScope(bidi);
  await observe(privileged, base);
  for (const folder of [options.extension, ...neighbours]) {
    await bidi.send('webExtension.install', { extensionData: { type: 'path', path: path.resolve(folder) } });
  }
  const controls = extensionControls(privileged, id, manifest.optional_host_permissions ?? []);
  const inContentScript = callInContentWorld(privileged, id);
  const openPage = (context: string) => firefoxPage(bidi, context, inContentScript);
  let colorScheme: ColorScheme | null = null;
  return {
    base,
    id,
    neighbour,
    ...controls,
    setDark: async (dark) => {
      colorScheme = dark ? 'dark' : 'light';
      await controls.setColorScheme(colorScheme);
    },
    page: async (url) => {
      const { context } = await bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' });
      const page = openPage(context);
      if (url) await page.goto(url);
      return page;
    },
    findPage: async (prefix) => {
      const found = await waitFor(`a tab at ${prefix}`, async () => {
        const { contexts } = await bidi.send<Tree>('browsingContext.getTree');
        return contexts.find(({ url }) => url.startsWith(prefix));
      });
      return openPage(found.context);
    },
    clickToolbarButton: async (page) => {
      await page.front();
      await controls.pressToolbarButton();
      return firefoxPopup(privileged, `${base}popup.html`, colorScheme);
    },
    findPanel: () => firefoxPopup(privileged, `${base}sidepanel.html`, colorScheme),
    startOver: async () => {
      colorScheme = null;
      await closePopups(privileged);
      const { contexts } = await bidi.send<Tree>('browsingContext.getTree');
      await bidi.send('browsingContext.create', { type: 'tab' });
      for (const { context } of contexts) await bidi.send('browsingContext.close', { context });
      await controls.forgetChoices();
      await forgetObserved(privileged);
    },
    requests: async () => (await observed(privileged)).requests,
    errors: async () => (await observed(privileged)).errors,
    exited: firefox.exited,
    quit: async () => {
      // The answer may not come: the connection ends with the browser.
      await bidi.send('browser.close').catch(() => {});
      await firefox.end();
    },
    crash: firefox.kill,
  };
}

async function geckoId(extension: string): Promise<string> {
  const id = (await readManifest(extension)).browser_specific_settings?.gecko?.id;
  if (!id)
    throw new Error(`${extension}: without an id in its manifest Firefox forgets the extension's data`);
  return id;
}
