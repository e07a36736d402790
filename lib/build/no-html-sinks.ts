import type { Plugin } from 'vite';

interface Sink {
  /** End of the module's path. */
  readonly module: RegExp;
  readonly from: string;
  readonly to: string;
}

/**
 * Where our libraries make HTML from strings, and the same deed with nodes. House rule and `web-ext lint` allow no such
 * place in what we ship.
 *
 * Readability keeps its page as nodes instead of text between its attempts, so that they can be followed, too.
 * Preact's place serves a property that no view of ours uses.
 */
const SINKS: readonly Sink[] = [
  {
    module: /@mozilla\/readability\/Readability\.js$/,
    from: 'var pageCacheHtml = page.innerHTML;',
    to: 'var pageCache = page.cloneNode(true);',
  },
  {
    module: /@mozilla\/readability\/Readability\.js$/,
    from: 'page.innerHTML = pageCacheHtml;',
    to: 'page.replaceChildren(...pageCache.cloneNode(true).childNodes);',
  },
  {
    module: /@mozilla\/readability\/Readability\.js$/,
    from: 'tmp.innerHTML = noscript.innerHTML;',
    to: 'tmp.append(...new DOMParser().parseFromString(noscript.innerHTML, "text/html").body.childNodes);',
  },
  { module: /preact\/dist\/preact\.(?:mjs|module\.js)$/, from: '(t.innerHTML=h.__html)', to: 'void 0' },
];

/** Rewrites those places, and fails the build when a new version of a library no longer has one as it was. */
export function noHtmlSinks(): Plugin {
  return {
    name: 'no-html-sinks',
    enforce: 'pre',
    transform(code, id) {
      const path = id.replace(/\?.*$/, '').replaceAll('\\', '/');
      const sinks = SINKS.filter(({ module }) => module.test(path));
      if (sinks.length === 0) return null;
      return { code: sinks.reduce((text, sink) => rewrite(text, sink, path), code), map: null };
    },
  };
}

function rewrite(code: string, { from, to }: Sink, path: string): string {
  if (code.split(from).length !== 2)
    throw new Error(`${path} has not exactly one “${from}”: look at it anew.`);
  return code.replace(from, () => to);
}
