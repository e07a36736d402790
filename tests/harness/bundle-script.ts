import { build } from 'vite';
import { noHtmlSinks } from '#lib/build/no-html-sinks.ts';

/** Makes one classic script of a module and all it imports, for pages to run; its exports are the global `name`. */
export async function bundleScript(entry: URL, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [noHtmlSinks()],
    build: { write: false, minify: false, lib: { entry: entry.pathname, formats: ['iife'], name } },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error(`no script was made of ${entry.href}`);
  return output.output[0].code;
}
