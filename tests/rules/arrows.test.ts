import { expect, test } from 'vitest';
import { ARROWS, NEVER_IN_PAGES, PACKAGES, PAGE_SCRIPTS, partOf } from './arrows.ts';
import { importsOf, productFiles } from './sources.ts';

const FILES = productFiles();
const OWN = new Set(Object.keys(ARROWS));
/** Build commands run in Node, are never shipped, and read and write files. */
const BUILD_TIME = /^lib\/data\/(?:build|import)\//;

test('every file belongs to a part', () => {
  expect(
    FILES.map(({ path }) => path).filter((path) => !OWN.has(partOf(path)) && !/^lib\/core/.test(path)),
  ).toEqual([]);
});

test('imports follow the arrows', () => {
  const against = FILES.flatMap((file) => {
    const part = partOf(file.path);
    const allowed = [part, ...(ARROWS[part] ?? [])];
    return importsOf(file)
      .filter(({ target }) => OWN.has(partOf(target)) && !allowed.includes(partOf(target)))
      .map(({ target }) => `${file.path} → ${target}`);
  });
  expect(against).toEqual([]);
});

test('only the parts made for it import a package', () => {
  const against = FILES.filter(({ path }) => !BUILD_TIME.test(path)).flatMap((file) => {
    const allowed = PACKAGES[partOf(file.path)] ?? [];
    return importsOf(file)
      .filter(({ target }) => !target.includes('.') && !OWN.has(partOf(target)))
      .filter(({ target }) => !allowed.some((name) => target === name || target.startsWith(`${name}/`)))
      .map(({ target }) => `${file.path} → ${target}`);
  });
  expect(against).toEqual([]);
});

test('nothing that runs in a page reaches the database or the roster, by whatever path', () => {
  const byPath = new Map(FILES.map((file) => [file.path, file]));
  const seen = new Set<string>();
  const waiting = [...PAGE_SCRIPTS];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const file = byPath.get(path);
    if (file)
      waiting.push(
        ...importsOf(file)
          .filter((each) => !each.isTypeOnly)
          .map((each) => each.target),
      );
  }
  expect(PAGE_SCRIPTS.every((path) => byPath.has(path))).toBe(true);
  expect(
    [...seen].filter((path) => NEVER_IN_PAGES.some((part) => path === part || path.startsWith(`${part}/`))),
  ).toEqual([]);
});

test('only the platform and entrypoints name the browser', () => {
  const named = FILES.filter(({ text }) =>
    /\b(?:browser|chrome)\.(?:runtime|tabs|storage|scripting|i18n|permissions|action)\b/.test(text),
  );
  expect(
    named.map(({ path }) => partOf(path)).filter((part) => !['lib/platform', 'entrypoints'].includes(part)),
  ).toEqual([]);
});

test('the core reads no clock, no chance and no page', () => {
  const impure =
    /\b(?:Date\.now\(|new Date\(\)|Math\.random\(|performance\.|crypto\.|document\.|window\.|navigator\.|localStorage|setTimeout\()/;
  const against = FILES.filter(
    ({ path, text }) => path.startsWith('lib/core/') && impure.test(withoutComments(text)),
  );
  expect(against.map(({ path }) => path)).toEqual([]);
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}
