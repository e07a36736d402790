import {
  array,
  exactOptional,
  type GenericSchema,
  literal,
  maxLength,
  object,
  pipe,
  regex,
  safeParse,
  string,
  union,
  unknown,
} from 'valibot';
import { leaderId, line, webUrl } from '../interop/fields.ts';
import type { OwnPerson } from '../leaders/own-people.ts';
import {
  LONGEST_NAME,
  LONGEST_OFFICE,
  MOST_PEOPLE,
  MOST_SPELLINGS,
  type Mute,
  NO_PEOPLE,
  type People,
} from './people.ts';

/** Something that text can be searched for. */
const name = pipe(string(), maxLength(LONGEST_NAME), regex(/\p{L}/u));

export const ownPersonId = pipe(leaderId, regex(/^own:/));

export const ownPersonSchema: GenericSchema<unknown, OwnPerson> = object({
  id: ownPersonId,
  name,
  aliases: pipe(array(name), maxLength(MOST_SPELLINGS)),
  office: pipe(string(), maxLength(LONGEST_OFFICE)),
});

export const muteScopeSchema = union([literal('everywhere'), object({ article: webUrl })]);

export const muteSchema: GenericSchema<unknown, Mute> = object({
  leaderId,
  scope: muteScopeSchema,
  name: line,
  title: line,
});

const lists = object({
  muted: exactOptional(array(unknown()), []),
  own: exactOptional(array(unknown()), []),
});

export interface PeopleReading {
  readonly people: People;
  /** Where the entries stood that are none, `own.3`; `` where there were no lists at all. */
  readonly refused: readonly string[];
}

/** What was kept, without the entries that are none: one that was spoiled costs itself alone. */
export function readPeople(value: unknown): PeopleReading {
  const parsed = safeParse(lists, value);
  if (!parsed.success) return { people: NO_PEOPLE, refused: [''] };
  const muted = valid(muteSchema, parsed.output.muted, 'muted');
  const own = valid(ownPersonSchema, parsed.output.own, 'own');
  return {
    people: { muted: muted.entries, own: own.entries },
    refused: [...muted.refused, ...own.refused],
  };
}

function valid<T>(schema: GenericSchema<unknown, T>, list: readonly unknown[], name: string) {
  const entries: T[] = [];
  const refused: string[] = [];
  for (const [i, entry] of list.entries()) {
    const parsed = safeParse(schema, entry);
    if (parsed.success && entries.length < MOST_PEOPLE) entries.push(parsed.output);
    else refused.push(`${name}.${i}`);
  }
  return { entries, refused };
}
