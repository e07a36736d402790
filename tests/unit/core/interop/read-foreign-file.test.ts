import { expect, test } from 'vitest';
import { headerLine } from '#lib/core/interop/library-file.ts';
import { readForeignFile } from '#lib/core/interop/read-foreign-file.ts';

const AT = '2026-01-02T03:04:05.678Z';
const ANNOTATION = {
  target: { source: 'https://news.example/a', selector: { type: 'TextQuoteSelector', exact: 'the quote' } },
};

async function read(text: string) {
  async function* pieces(): AsyncGenerator<string> {
    for (let at = 0; at < text.length; at += 7) yield text.slice(at, at + 7);
  }
  let made = 0;
  const { records } = await readForeignFile(pieces(), AT, () => {
    made += 1;
    return `made-${made}`;
  });
  const kinds: string[] = [];
  for await (const record of records) kinds.push(record.kind);
  return kinds.join(' ');
}

test.each<[string, string, string]>([
  ['a library of ours', headerLine(AT, 0, 0), ''],
  ['a page of annotations', JSON.stringify({ items: [ANNOTATION, ANNOTATION] }), 'article note article note'],
  ['a collection', JSON.stringify({ first: { items: [ANNOTATION] } }), 'article note'],
  ['a list', JSON.stringify([ANNOTATION]), 'article note'],
  ['one alone, with a byte order mark', `\uFEFF${JSON.stringify(ANNOTATION)}`, 'article note'],
  ['one good and one bad', JSON.stringify([{ target: 'x' }, ANNOTATION]), 'refused article note'],
])('%s', async (_, file, kinds) => {
  expect(await read(file)).toBe(kinds);
});

test.each<[string, string]>([
  ['nothing', ''],
  ['a page', '<html></html>'],
  ['a word', '"Annotation"'],
  ['other JSON', '{"bookmarks":[]}'],
  ['a collection of itself', '{"first":{"first":{"first":null}}}'],
  ['collections deeper than a stack', `${'{"first":'.repeat(50_000)}null${'}'.repeat(50_000)}`],
  ['lists that never end', '['.repeat(1_000_000)],
])('%s is refused', async (_, file) => {
  await expect(read(file)).rejects.toMatchObject({ code: 'not_a_library' });
});
