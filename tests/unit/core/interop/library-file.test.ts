import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleLine, headerLine, noteLine } from '#lib/core/interop/library-file.ts';
import { type LibraryRecord, readLibrary } from '#lib/core/interop/read-library.ts';
import { NO_PEOPLE } from '#lib/core/people/people.ts';
import { anyLibrary, anyNoteOn } from './arbitrary-library.ts';

const AT = '2026-01-02T03:04:05.678Z';

/** The text as a file comes: cut anywhere. */
async function* cut(text: string, length: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length);
}

async function readAll(text: string, length = 1_000): Promise<LibraryRecord[]> {
  const records: LibraryRecord[] = [];
  for await (const record of (await readLibrary(cut(text, length))).records) records.push(record);
  return records;
}

/** As a disk keeps it: UTF-8, which has no lone surrogates. */
const throughDisk = (text: string) => new TextDecoder().decode(new TextEncoder().encode(text));

test('what is written is read back, whatever its characters and wherever the file is cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyLibrary,
      fc.integer({ min: 1, max: 400 }),
      async ({ people, articles, notes }, length) => {
        const file = [
          headerLine(AT, articles.length, notes.length, people),
          ...articles.map(articleLine),
          ...notes.map(noteLine),
        ].join('');
        expect((await readLibrary(cut(throughDisk(file), length))).people).toEqual(people);
        expect(await readAll(throughDisk(file), length)).toEqual([
          ...articles.map((article) => ({ kind: 'article', article })),
          ...notes.map((note) => ({ kind: 'note', note })),
        ]);
      },
    ),
    { numRuns: 100 },
  );
});

test('ten thousand notes go out and come in', async () => {
  const notes = fc.sample(anyNoteOn('https://news.example/a'), { numRuns: 10_000, seed: 1 });
  const file = headerLine(AT, 0, notes.length) + notes.map(noteLine).join('');
  const read = await readAll(throughDisk(file), 65_536);
  expect(read).toEqual(notes.map((note) => ({ kind: 'note', note })));
});

const [NOTE] = fc.sample(anyNoteOn('https://news.example/a'), { numRuns: 1, seed: 7 });
const changed = (change: object) => JSON.stringify({ type: 'note', ...NOTE, ...change });

test.each<[string, string, string, string | null]>([
  ['no JSON', '{', 'no_json', null],
  ['an array', '[]', 'unknown_type', null],
  ['null', 'null', 'unknown_type', null],
  ['another type', '{"type":"script"}', 'unknown_type', null],
  ['a script as address', changed({ articleId: 'javascript:alert(1)' }), 'bad_field', 'articleId'],
  ['data as address', changed({ articleId: 'data:text/html,<b>' }), 'bad_field', 'articleId'],
  ['a file of the reader’s', changed({ articleId: 'file:///etc/passwd' }), 'bad_field', 'articleId'],
  ['an unknown colour', changed({ color: 'red;background:url(x)' }), 'bad_field', 'color'],
  ['a text that is none', changed({ text: { toString: 'x' } }), 'bad_field', 'text'],
  ['no tags', changed({ tags: null }), 'bad_field', 'tags'],
  ['a tag that is none', changed({ tags: [1] }), 'bad_field', 'tags.0'],
  ['too many tags', changed({ tags: Array(1001).fill('x') }), 'bad_field', 'tags'],
  ['an id with markup', changed({ id: '<img src=x>' }), 'bad_field', 'id'],
  ['a day that is none', changed({ createdAt: '2026-13-45T00:00:00Z' }), 'bad_field', 'createdAt'],
  [
    'a negative place',
    changed({ anchor: { ...NOTE?.anchor, position: { start: -1, end: 2 } } }),
    'bad_field',
    'anchor.position.start',
  ],
  [
    'a broken place',
    changed({ anchor: { ...NOTE?.anchor, position: { start: 0.5, end: 2 } } }),
    'bad_field',
    'anchor.position.start',
  ],
  ['a text beyond all measure', changed({ text: 'x'.repeat(1_000_001) }), 'bad_field', 'text'],
  [
    'nesting without end',
    `{"type":"note","text":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
    'bad_field',
    'id',
  ],
  ['a line without end', `"${'x'.repeat(8_000_001)}"`, 'too_long', null],
])('%s is refused, and only that record', async (_, line, reason, field) => {
  const good = changed({});
  const file = `${headerLine(AT, 0, 3)}${good}\n${line}\n${good}\n`;
  expect(await readAll(file, 100_000)).toEqual([
    { kind: 'note', note: NOTE },
    { kind: 'refused', line: 3, reason, field },
    { kind: 'note', note: NOTE },
  ]);
});

test('fields that we do not know are dropped, those of the object’s own making too', async () => {
  const line = `{"__proto__":{"polluted":1},"constructor":1,"later":true,${changed({}).slice(1)}`;
  expect(await readAll(`${headerLine(AT, 0, 1)}${line}\n`)).toEqual([{ kind: 'note', note: NOTE }]);
  expect('polluted' in {}).toBe(false);
});

test.each<[string, string, string]>([
  ['an empty file', '', 'not_a_library'],
  ['a page', '<!doctype html>\n<p>', 'not_a_library'],
  ['JSON of others', '{"version":1}\n', 'not_a_library'],
  ['a newer version', headerLine(AT, 0, 0).replace('"version":1', '"version":2'), 'library_newer'],
])('%s is no library', async (_, file, code) => {
  await expect(readLibrary(cut(file, 10))).rejects.toMatchObject({ code });
});

describe('people in the header', () => {
  const JANE = { id: 'own:1', name: 'Jane Roe', aliases: ['J. Roe'], office: 'Mayor' };
  const MUTE = { leaderId: 'Q1', scope: 'everywhere', name: 'A', title: '' };
  const withPeople = (people: unknown) =>
    `${headerLine(AT, 0, 1).trimEnd().slice(0, -1)},"people":${JSON.stringify(people)}}\n${changed({})}\n`;

  test('a file without any has nobody, and nothing is refused', async () => {
    const file = `${headerLine(AT, 0, 1)}${changed({})}\n`;
    expect((await readLibrary(cut(file, 50))).people).toEqual(NO_PEOPLE);
    expect(await readAll(file)).toEqual([{ kind: 'note', note: NOTE }]);
  });

  test.each<[string, unknown, readonly string[]]>([
    ['no lists', 'x', ['people']],
    ['null', null, ['people']],
    ['an id of the roster’s', { own: [{ ...JANE, id: 'Q1' }] }, ['people.own.0']],
    ['an id with markup', { own: [JANE, { ...JANE, id: 'own:<b>' }] }, ['people.own.1']],
    ['a name of no letters', { own: [{ ...JANE, name: '***' }] }, ['people.own.0']],
    ['a name that is a page', { own: [{ ...JANE, name: 'x'.repeat(121) }] }, ['people.own.0']],
    [
      'more spellings than anyone has',
      { own: [{ ...JANE, aliases: Array(51).fill('J') }] },
      ['people.own.0'],
    ],
    [
      'a script as article',
      { muted: [{ ...MUTE, scope: { article: 'javascript:alert(1)' } }] },
      ['people.muted.0'],
    ],
    [
      'a mute of nobody',
      { muted: [MUTE, { ...MUTE, leaderId: '' }, null] },
      ['people.muted.1', 'people.muted.2'],
    ],
    ['nesting', { muted: [[[[]]]], own: [{ id: { id: 'own:1' } }] }, ['people.muted.0', 'people.own.0']],
  ])('%s is refused, and only that entry', async (_, people, fields) => {
    const refused = fields.map((field) => ({ kind: 'refused', line: 1, reason: 'bad_field', field }));
    expect(await readAll(withPeople(people))).toEqual([...refused, { kind: 'note', note: NOTE }]);
  });

  test('what stands beside a spoiled entry is read', async () => {
    const file = withPeople({ own: [null, JANE], muted: [MUTE, 1], later: true });
    expect((await readLibrary(cut(file, 50))).people).toEqual({ own: [JANE], muted: [MUTE] });
  });
});

test('a byte order mark and other line ends are no harm', async () => {
  const file = `\uFEFF${headerLine(AT, 0, 1)}\n${changed({})}`.replaceAll('\n', '\r\n');
  expect(await readAll(file)).toEqual([{ kind: 'note', note: NOTE }]);
});
