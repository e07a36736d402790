import { Failure } from '../failure.ts';
import { NO_PEOPLE } from '../people/people.ts';
import { LIBRARY_FORMAT, LIBRARY_VERSION } from './library-file.ts';
import { type LibraryReading, type LibraryRecord, readLibrary } from './read-library.ts';
import { fromWebAnnotation } from './read-web-annotation.ts';

/** Code units of a document of annotations that is read at once: it is one JSON value, which cannot be read by pieces. */
const LONGEST_DOCUMENT = 200_000_000;

/**
 * Reads a file that the reader chose: a library of ours, or a page or list of web annotations.
 *
 * @param readAt ISO 8601 instant.
 * @param newId Makes ids for annotations without one.
 * @throws {Failure} `not_a_library` when it is neither; `library_newer`.
 */
export async function readForeignFile(
  pieces: AsyncIterable<string>,
  readAt: string,
  newId: () => string,
): Promise<LibraryReading> {
  const iterator = pieces[Symbol.asyncIterator]();
  let start = '';
  // As far as it takes to tell the two apart.
  while (start.length < 1_000) {
    const { done, value } = await iterator.next();
    if (done) break;
    start += value;
  }
  const whole = continued(start, iterator);
  if (start.includes(`"${LIBRARY_FORMAT}"`)) return readLibrary(whole);
  const items = annotationsOf(await readWhole(whole));
  if (!items) throw new Failure('not_a_library');
  return {
    header: {
      format: LIBRARY_FORMAT,
      version: LIBRARY_VERSION,
      exportedAt: readAt,
      articles: 0,
      notes: items.length,
    },
    people: NO_PEOPLE,
    records: annotationRecords(items, readAt, newId),
  };
}

async function* annotationRecords(
  items: readonly unknown[],
  readAt: string,
  newId: () => string,
): AsyncGenerator<LibraryRecord> {
  for (const [i, item] of items.entries()) {
    const read = fromWebAnnotation(item, readAt, newId);
    if (!read) {
      yield { kind: 'refused', line: i + 1, reason: 'unknown_type', field: null };
      continue;
    }
    yield { kind: 'article', article: read.article };
    yield { kind: 'note', note: read.note };
  }
}

/** The items of an annotation page, of a collection with its first page inside, of a list, or one annotation alone. */
function annotationsOf(value: unknown): readonly unknown[] | null {
  const isCollection = typeof value === 'object' && value !== null && 'first' in value;
  // One level: a file may hold collections within collections, deeper than any stack.
  return itemsOf(value) ?? (isCollection ? itemsOf(value.first) : null);
}

function itemsOf(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null) return null;
  if ('items' in value && Array.isArray(value.items)) return value.items;
  return 'target' in value ? [value] : null;
}

async function readWhole(pieces: AsyncIterable<string>): Promise<unknown> {
  const parts: string[] = [];
  let length = 0;
  for await (const piece of pieces) {
    parts.push(piece);
    length += piece.length;
    if (length > LONGEST_DOCUMENT) throw new Failure('not_a_library', 'too long');
  }
  try {
    return JSON.parse(parts.join('').replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Failure('not_a_library', 'no JSON', { cause: error });
  }
}

async function* continued(start: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  yield start;
  for (;;) {
    const { done, value } = await rest.next();
    if (done) return;
    yield value;
  }
}
