import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fileOf, type Site, serve } from '#tests/harness/serve.ts';

let parent: string;
let root: string;
let site: Site;

beforeAll(async () => {
  parent = await mkdtemp(path.join(os.tmpdir(), 'whowhen-serve-'));
  root = path.join(parent, 'site');
  await mkdir(path.join(root, 'story'), { recursive: true });
  await mkdir(path.join(parent, 'site-other'));
  await writeFile(path.join(root, 'story', 'index.html'), '<p>Größe');
  await writeFile(path.join(root, 'a b.json'), '{}');
  await writeFile(path.join(parent, 'secret.html'), 'secret');
  await writeFile(path.join(parent, 'site-other', 'index.html'), 'secret');
  site = await serve(root);
});
afterAll(async () => {
  await site.close();
  await rm(parent, { recursive: true });
});

test.each([
  ['story/', 'text/html; charset=utf-8', '<p>Größe'],
  ['story/?utm_source=x#top', 'text/html; charset=utf-8', '<p>Größe'],
  ['a%20b.json', 'application/json; charset=utf-8', '{}'],
])('serves %s', async (address, type, body) => {
  const response = await fetch(site.origin + address);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe(type);
  expect(await response.text()).toBe(body);
});

test.each([
  '/nothing.html',
  '/story',
  '/../secret.html',
  '/%2e%2e/secret.html',
  '/story/..%2f..%2fsecret.html',
  '/../site-other/',
  '/%00',
  '/%zz',
])('has no file for %s', async (address) => {
  expect(await fileOf(root, address)).toBeNull();
});

test('answers nothing but reading', async () => {
  expect((await fetch(`${site.origin}story/`, { method: 'POST' })).status).toBe(405);
});
