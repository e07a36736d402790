import {
  array,
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
import { LONGEST_NAME, LONGEST_OFFICE, MOST_SPELLINGS, type Mute, NO_PEOPLE, type People } from './people.ts';

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

const stored = object({ muted: array(unknown()), own: array(unknown()) });

/** What was kept, without the entries that are none: one that was spoiled costs itself alone. */
export function readPeople(value: unknown): People {
  const parsed = safeParse(stored, value);
  if (!parsed.success) return NO_PEOPLE;
  return { muted: valid(muteSchema, parsed.output.muted), own: valid(ownPersonSchema, parsed.output.own) };
}

function valid<T>(schema: GenericSchema<unknown, T>, entries: readonly unknown[]): T[] {
  return entries.flatMap((entry) => {
    const parsed = safeParse(schema, entry);
    return parsed.success ? [parsed.output] : [];
  });
}
