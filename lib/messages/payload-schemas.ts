import {
  array,
  type GenericSchema,
  is,
  maxLength,
  minValue,
  null_,
  nullable,
  number,
  object,
  picklist,
  pipe,
  safeInteger,
} from 'valibot';
import { id, leaderId, line, offset, text } from '#lib/core/interop/fields.ts';
import {
  articleSchema,
  keptVerdictSchema,
  noteChangeSchema,
  noteSchema,
  passageFields,
} from '#lib/core/interop/record-schemas.ts';
import { muteSchema, muteScopeSchema, ownPersonId, ownPersonSchema } from '#lib/core/people/people-schema.ts';
import { type MessageName, type Payload, READER_COMMANDS } from './protocol.ts';

/** Notes one page can have news of. */
const MOST_NOTES = 10_000;

/** Posts one live blog can have. */
const MOST_POSTS = 10_000;

const nothing = null_();
const ofNote = object({ id });
/** Chromium numbers tabs at random, up to 2³¹. */
const tabId = pipe(number(), safeInteger(), minValue(0));

/**
 * What each message may hold. A page that took over its content script can send what it likes in our name, so the
 * background believes neither names nor types. Not for content scripts: the checker would double their size, and they
 * hear the background and our views alone.
 */
const PAYLOAD_SCHEMAS: { readonly [K in MessageName]: GenericSchema<unknown, Payload<K>> } = {
  'article-found': nothing,
  recognise: object({
    text,
    articleId: line,
    lang: line,
    publishedAt: nullable(line),
    posts: pipe(array(object({ start: offset, end: offset, publishedAt: line })), maxLength(MOST_POSTS)),
  }),
  'open-article': object({ article: articleSchema }),
  'save-note': object({ note: noteSchema, article: articleSchema }),
  'notes-placed': object({
    articleId: line,
    total: offset,
    edited: offset,
    gone: offset,
    news: pipe(array(object({ id, verdict: keptVerdictSchema })), maxLength(MOST_NOTES)),
  }),
  'open-person': object({ leaderId }),
  'mute-person': muteSchema,
  'unmute-person': object({ leaderId, scope: muteScopeSchema }),
  'save-person': ownPersonSchema,
  'remove-person': object({ id: ownPersonId }),
  'change-note': object({ id, change: noteChangeSchema }),
  'delete-note': ofNote,
  'restore-note': object({ note: noteSchema }),
  'attach-note': object({ id, ...passageFields }),
  'open-unsaved': nothing,
  'list-tags': nothing,
  'count-notes': object({ leaderId }),
  'rename-tag': object({ from: line, to: line }),
  'write-unsaved': nothing,
  'notes-written': nothing,
  'mark-tab': object({ tabId }),
  'go-to-note': ofNote,
  'page-state': nothing,
  'show-mention': object({ start: offset }),
  'note-article': nothing,
  'choose-place': ofNote,
  'file-address': ofNote,
  'show-note': ofNote,
  'notes-changed': object({ articleId: line }),
  command: object({ command: picklist(READER_COMMANDS) }),
};

export function isPayload(name: MessageName, payload: unknown): boolean {
  return is(PAYLOAD_SCHEMAS[name], payload);
}
