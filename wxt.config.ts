import type { Plugin } from 'postcss';
import { defineConfig } from 'wxt';
import { noHtmlSinks } from './lib/build/no-html-sinks.ts';

/** Nothing leaves the machine (promise 2): the extension's own pages may load their own files and nothing else. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Chromium inherits highlight styles from the root, where a rule costs nothing; Firefox does not inherit them yet, so
 * that its rules must match every element.
 */
const HIGHLIGHTS_EVERYWHERE: Plugin = {
  postcssPlugin: 'highlights-everywhere',
  Rule(rule) {
    rule.selector = rule.selector.replaceAll(':root::highlight(', '::highlight(');
  },
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: ({ browser }) => ({
    plugins: [noHtmlSinks()],
    // The polyfill fetches modules; every browser we support preloads them itself.
    build: { modulePreload: { polyfill: false } },
    css: { postcss: { plugins: browser === 'firefox' ? [HIGHLIGHTS_EVERYWHERE] : [] } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
    optional_host_permissions: ['*://*/*'],
    // For copies in the downloads folder, asked when the reader turns them on. Chromium's background has no address to
    // give to a file: a hidden page has.
    optional_permissions: browser === 'firefox' ? ['downloads'] : ['downloads', 'offscreen'],
    // In private windows only where the reader allowed it in the browser's own settings; what is noted there is then
    // kept, as the same person asked. Firefox knows no `split`, and notes of two libraries would be one reader's loss.
    incognito: 'spanning',
    action: { default_title: '__MSG_extName__' },
    commands: {
      highlight: { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_commandHighlight__' },
      note: { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_commandNote__' },
      // Browsers allow four suggested keys; the rest wait for the reader to give them one.
      next: { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNext__' },
      previous: { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandPrevious__' },
      panel: { description: '__MSG_commandPanel__' },
      'next-note': { description: '__MSG_commandNextNote__' },
      'previous-note': { description: '__MSG_commandPreviousNote__' },
      'next-leader': { description: '__MSG_commandNextLeader__' },
      'previous-leader': { description: '__MSG_commandPreviousLeader__' },
      'next-date': { description: '__MSG_commandNextDate__' },
      'previous-date': { description: '__MSG_commandPreviousDate__' },
    },
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'whowhen@whowhen.example',
              // 140 has the Custom Highlight API, 142 the declaration of data collection.
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] as const },
            },
          },
        }
      : {
          minimum_chrome_version: '120',
          // Chromium lets every other extension connect where nothing is said.
          externally_connectable: { ids: [] },
        }),
  }),
});
