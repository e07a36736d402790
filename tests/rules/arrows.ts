/** Which parts a part may import, besides itself. The architecture, as DESIGN draws it. */
export const ARROWS: Readonly<Record<string, readonly string[]>> = {
  'lib/build': [],
  'lib/core': [],
  'lib/data': ['lib/core'],
  'lib/dom': ['lib/core'],
  'lib/db': ['lib/core'],
  'lib/messages': ['lib/core'],
  'lib/platform': ['lib/core', 'lib/messages'],
  'lib/hooks': ['lib/core', 'lib/db', 'lib/platform'],
  components: ['lib/core', 'public/_locales'],
  entrypoints: [
    'components',
    'lib/core',
    'lib/data',
    'lib/db',
    'lib/dom',
    'lib/hooks',
    'lib/messages',
    'lib/platform',
  ],
};

/** Which packages a part may import; a part not named may import none. */
export const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'lib/build': ['vite'],
  'lib/core': ['valibot'],
  'lib/dom': ['@mozilla'],
  'lib/messages': ['valibot'],
  'lib/db': ['dexie'],
  'lib/platform': ['wxt'],
  'lib/hooks': ['preact'],
  components: ['preact', '@tanstack'],
  entrypoints: ['preact', 'wxt'],
};

/** Scripts that run in pages and what they must never reach: IndexedDB there is the site's, and the roster is big. */
export const PAGE_SCRIPTS = ['entrypoints/loader.ts', 'entrypoints/reader/index.ts'];
export const NEVER_IN_PAGES = ['lib/db', 'lib/data', 'dexie'];

export function partOf(path: string): string {
  const parts = [...Object.keys(ARROWS), 'public/_locales'].filter((part) => path.startsWith(`${part}/`));
  return parts[0] ?? path.split('/')[0] ?? path;
}
