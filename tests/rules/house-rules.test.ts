import { expect, test } from 'vitest';
import { productFiles, type SourceFile, type SyntaxNode, syntaxOf } from './sources.ts';

/** Build plugins name what they take out of libraries, and are not shipped. */
const FILES = productFiles().filter(({ path }) => !path.startsWith('lib/build/'));
/** Over this many lines a file has more than one job. */
const MAX_LINES = 300;
/** Data made by a build command, not written by hand. */
const GENERATED = /\.generated\.ts$/;

test('no HTML is made from strings', () => {
  const unsafe =
    /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|createContextualFragment|setHTMLUnsafe)\b/;
  expect(FILES.filter(({ text }) => unsafe.test(text)).map(({ path }) => path)).toEqual([]);
});

test('no code is made from strings', () => {
  const unsafe = /\beval\(|\bnew Function\(|\bset(?:Timeout|Interval)\(\s*['"`]/;
  expect(FILES.filter(({ text }) => unsafe.test(text)).map(({ path }) => path)).toEqual([]);
});

test('nothing asks the network', () => {
  const network =
    /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|importScripts|https?:\/\/(?!www\.w3\.org)[\w.-]+\.\w+[^\s]*['"`]/;
  const asking = FILES.filter(
    ({ path, text }) => !GENERATED.test(path) && network.test(withoutComments(text)),
  );
  expect(asking.map(({ path }) => path)).toEqual([]);
});

test('loading makes nothing of Intl, which can take longer than all else a page asks of us', () => {
  const made = /^(?:export )?(?:const|let)\b(?![^\n]*=>)[^\n]*\bnew Intl\./m;
  expect(FILES.filter(({ text }) => made.test(text)).map(({ path }) => path)).toEqual([]);
});

test('nobody from outside is listened to', () => {
  const open =
    /\bon(?:Message|Connect|UserScriptMessage|UserScriptConnect)External\b|\bonConnect\b|['"`]message['"`]/;
  const listening = FILES.filter(({ text }) => open.test(withoutComments(text)));
  expect(listening.map(({ path }) => path)).toEqual([]);
});

test('files are small', () => {
  const long = FILES.filter(({ path, text }) => !GENERATED.test(path) && text.split('\n').length > MAX_LINES);
  expect(long.map(({ path }) => path)).toEqual([]);
});

test('no view speaks but through the locale files', () => {
  const views = FILES.filter(({ path }) => path.endsWith('.tsx'));
  expect(views.length).toBeGreaterThan(0);
  expect(views.flatMap((file) => spokenStrings(file).map((text) => `${file.path}: ${text}`))).toEqual([]);
});

/** Attributes that people see or hear. */
const SPOKEN_ATTRIBUTES = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'title',
  'placeholder',
  'alt',
  'label',
];

function spokenStrings(file: SourceFile): string[] {
  const spoken: string[] = [];
  for (const node of syntaxOf(file)) {
    if (node.type === 'JSXText' && hasWords(node.value)) spoken.push(String(node.value).trim());
    if (node.type !== 'JSXAttribute') continue;
    const name = (node.name as SyntaxNode).name;
    const value = node.value as SyntaxNode | null;
    if (SPOKEN_ATTRIBUTES.includes(String(name)) && value?.type === 'Literal' && hasWords(value.value)) {
      spoken.push(`${String(name)}=${String(value.value)}`);
    }
  }
  return spoken;
}

function hasWords(value: unknown): boolean {
  return typeof value === 'string' && /\p{L}/u.test(value);
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}
