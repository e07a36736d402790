import fc from 'fast-check';
import { Failure } from '#lib/core/failure.ts';
import { articleLine, headerLine, noteLine } from '#lib/core/interop/library-file.ts';
import { readLibrary } from '#lib/core/interop/read-library.ts';
import { anyLibrary } from '../unit/core/interop/arbitrary-library.ts';

export interface SpoiledFigures {
  /** Records that were taken and refused, in all files. */
  readonly read: number;
  readonly refused: number;
  /** Files that threw what is no `Failure`, or records that were believed and must not be. */
  readonly wrong: readonly string[];
}

const AT = '2026-01-02T03:04:05.678Z';
const SEED = 11;

/** How a file is spoiled: parts cut out, doubled, or overwritten with what parsers and other programs take for more. */
const spoiling = fc.record({
  at: fc.integer({ min: 0, max: 9_999 }).map((part) => part / 10_000),
  length: fc.nat({ max: 60 }),
  by: fc.constantFrom(
    ...['', '"', '{', '[', '\n', '\\', '\u0000', 'null', '1e999', '__proto__'],
    ...['<script>', 'javascript:', 'data:text/html,', '=cmd()', '\ud800'],
  ),
});

/** Reads library files that were spoiled: each is read or refused, nothing is believed that must not be. */
export async function readSpoiledFiles(files: number): Promise<SpoiledFigures> {
  let [read, refused] = [0, 0];
  const wrong: string[] = [];
  const cases = fc.tuple(anyLibrary, fc.array(spoiling, { minLength: 1, maxLength: 5 }));
  for (const [library, spoilings] of fc.sample(cases, { numRuns: files, seed: SEED })) {
    let file = [
      headerLine(AT, library.articles.length, library.notes.length, library.people),
      ...library.articles.map(articleLine),
      ...library.notes.map(noteLine),
    ].join('');
    for (const { at, length, by } of spoilings) {
      const start = Math.floor(at * file.length);
      file = file.slice(0, start) + by + file.slice(start + length);
    }
    try {
      const { people, records } = await readLibrary(whole(file));
      read += people.own.length + people.muted.length;
      for (const { id } of people.own) if (!/^own:[\w.-]+$/.test(id)) wrong.push(`an id: ${id}`);
      for (const { scope } of people.muted) {
        if (scope !== 'everywhere' && !/^https?:/i.test(scope.article))
          wrong.push(`an address: ${scope.article}`);
      }
      for await (const record of records) {
        if (record.kind === 'refused') refused++;
        else read++;
        const address =
          record.kind === 'note'
            ? record.note.articleId
            : record.kind === 'article'
              ? record.article.url
              : null;
        if (address !== null && !/^https?:/i.test(address)) wrong.push(`an address: ${address}`);
      }
    } catch (error) {
      if (!(error instanceof Failure)) wrong.push(`threw ${error}`);
    }
  }
  return { read, refused, wrong };
}

async function* whole(text: string): AsyncGenerator<string> {
  yield text;
}
