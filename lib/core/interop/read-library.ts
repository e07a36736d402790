import { type BaseIssue, type GenericSchema, safeParse } from 'valibot';
import { Failure } from '../failure.ts';
import type { Note } from '../notes/note.ts';
import { NO_PEOPLE, type People } from '../people/people.ts';
import { readPeople } from '../people/people-schema.ts';
import { headerSchema, LIBRARY_VERSION, type LibraryHeader } from './library-file.ts';
import { type LibraryArticle, libraryArticleSchema, noteSchema } from './record-schemas.ts';
import { type FileLine, splitLines } from './split-lines.ts';

/** Code units of the longest record: a note of a million and its paragraph, escaped. */
const LONGEST_RECORD = 8_000_000;

export type RefusalReason = 'too_long' | 'no_json' | 'unknown_type' | 'bad_field';

/** One line of the file: what it holds, or why it was refused. */
export type LibraryRecord =
  | { readonly kind: 'article'; readonly article: LibraryArticle }
  | { readonly kind: 'note'; readonly note: Note }
  | {
      readonly kind: 'refused';
      readonly line: number;
      readonly reason: RefusalReason;
      /** Path of the field, for `bad_field`. */
      readonly field: string | null;
    };

export interface LibraryReading {
  readonly header: Omit<LibraryHeader, 'people'>;
  readonly people: People;
  readonly records: AsyncGenerator<LibraryRecord>;
}

/**
 * Reads a library's file as it comes. No record is believed: each field is checked, and what is wrong costs that record
 * alone.
 *
 * @throws {Failure} `not_a_library` when the first line is no header of ours; `library_newer` when a newer Whowhen wrote
 * it.
 */
export async function readLibrary(pieces: AsyncIterable<string>): Promise<LibraryReading> {
  const lines = splitLines(pieces, LONGEST_RECORD);
  const first = await lines.next();
  const parsed = safeParse(
    headerSchema,
    first.done ? null : jsonOf(first.value.text?.replace(/^\uFEFF/, '')),
  );
  if (!parsed.success) throw new Failure('not_a_library');
  if (parsed.output.version > LIBRARY_VERSION) throw new Failure('library_newer');
  const { people: written, ...header } = parsed.output;
  const { people, refused } =
    written === undefined ? { people: NO_PEOPLE, refused: [] } : readPeople(written);
  return { header, people, records: readRecords(refused, lines) };
}

async function* readRecords(
  refusedPeople: readonly string[],
  lines: AsyncGenerator<FileLine>,
): AsyncGenerator<LibraryRecord> {
  for (const entry of refusedPeople) {
    const field = entry === '' ? 'people' : `people.${entry}`;
    yield { kind: 'refused', line: 1, reason: 'bad_field', field };
  }
  for await (const line of lines) {
    if (line.text === null || line.text.trim() !== '') yield readRecord(line);
  }
}

function readRecord({ number: line, text }: FileLine): LibraryRecord {
  const refused = (reason: RefusalReason, field: string | null = null): LibraryRecord => ({
    kind: 'refused',
    line,
    reason,
    field,
  });
  if (text === null) return refused('too_long');
  const value = jsonOf(text);
  if (value === undefined) return refused('no_json');
  const type = typeof value === 'object' && value !== null && 'type' in value ? value.type : null;
  if (type === 'article') {
    const checked = check(libraryArticleSchema, value);
    return 'field' in checked
      ? refused('bad_field', checked.field)
      : { kind: 'article', article: checked.output };
  }
  if (type === 'note') {
    const checked = check(noteSchema, value);
    return 'field' in checked ? refused('bad_field', checked.field) : { kind: 'note', note: checked.output };
  }
  return refused('unknown_type');
}

function check<T>(schema: GenericSchema<unknown, T>, value: unknown): { output: T } | { field: string } {
  const parsed = safeParse(schema, value, { abortEarly: true });
  return parsed.success ? { output: parsed.output } : { field: pathOf(parsed.issues[0]) };
}

function pathOf(issue: BaseIssue<unknown>): string {
  return issue.path?.map(({ key }) => String(key)).join('.') ?? '';
}

function jsonOf(text: string | null | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
