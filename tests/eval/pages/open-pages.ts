import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright';
import { build } from 'vite';
import { noHtmlSinks } from '#lib/build/no-html-sinks.ts';
import { findBrowser } from '#tests/harness/find-browser/find-browser.ts';
import type { PageResult } from './in-page.ts';

export interface PageTools {
  /** Reads a stored page as if it stood at this URL. Its scripts do not run and nothing else of it is loaded. */
  measure(html: string, url: string): Promise<PageResult>;
  textOfHtml(html: string): Promise<string>;
  /** All text of a stored page, read as an article's is. */
  readWhole(html: string, url: string): Promise<string>;
}

const ENTRY = fileURLToPath(new URL('./in-page.ts', import.meta.url));

/** Stored pages are hostile as live ones: no script of theirs runs. Nothing else that they name is fetched either. */
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "script-src 'none'",
};

/** Opens a browser for stored pages, and closes it when the work is done. */
export async function withPages<T>(work: (tools: PageTools) => Promise<T>): Promise<T> {
  const script = await bundle();
  const browser = await chromium.launch({
    executablePath: findBrowser('chromium'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const context = await browser.newContext();
    const page = await context.newPage();
    let html = '';
    const open = async (source: string, url: string) => {
      html = source;
      await page.goto(url, { waitUntil: 'domcontentloaded' });
    };
    await context.route('**/*', (route) =>
      route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
        ? route.fulfill({ body: html, headers: HEADERS })
        : route.abort(),
    );
    return await work({
      measure: async (source, url) => {
        await open(source, url);
        return run<PageResult>(page, `(() => { ${script}; return whowhenEval.measurePage(); })()`);
      },
      textOfHtml: (source) =>
        run<string>(
          page,
          `(() => { ${script}; return whowhenEval.textOfHtml(${JSON.stringify(source)}); })()`,
        ),
      readWhole: async (source, url) => {
        await open(source, url);
        return run<string>(page, `(() => { ${script}; return whowhenEval.readWhole(); })()`);
      },
    });
  } finally {
    await browser.close();
  }
}

function run<T>(page: Page, source: string): Promise<T> {
  return page.evaluate<T>(source);
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [noHtmlSinks()],
    build: { write: false, minify: false, lib: { entry: ENTRY, formats: ['iife'], name: 'whowhenEval' } },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error('the bundle for stored pages was not made');
  return output.output[0].code;
}

export function readText(path: string): string {
  return readFileSync(path, 'utf8');
}
