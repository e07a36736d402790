import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { productFiles } from './sources.ts';

interface Message {
  readonly message: string;
  readonly description?: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

const read = (path: string): Record<string, Message> => JSON.parse(readFileSync(path, 'utf8'));
const ENGLISH = read('public/_locales/en/messages.json');
const SOURCES = [...productFiles().map(({ text }) => text), readFileSync('wxt.config.ts', 'utf8')].join('\n');

test('every message tells translators what it is for', () => {
  expect(Object.entries(ENGLISH).filter(([, { description }]) => !description)).toEqual([]);
});

test('every message is spoken somewhere', () => {
  const isUsed = (key: string) => {
    const family = key.replace(/_(?:zero|one|two|few|many|other)$/, '');
    const stem = key.replace(/_[A-Z_]+$/, '_');
    return [key, family, stem].some((name) => new RegExp(`['"\`_]${name}(?:['"\`_]|\\$\\{)`).test(SOURCES));
  };
  expect(Object.keys(ENGLISH).filter((key) => !isUsed(key))).toEqual([]);
});

test.each(globSync('public/_locales/*/messages.json'))('%s is complete', (path) => {
  const locale = read(path);
  expect(
    Object.keys(ENGLISH).filter((key) => !(key in locale) && !/_(?:one|two|few|many)$/.test(key)),
  ).toEqual([]);
  expect(Object.values(locale).filter(({ message }) => message.trim() === '')).toEqual([]);
});
