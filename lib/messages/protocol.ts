import type { Article } from '#lib/core/article/article.ts';
import type { Post } from '#lib/core/article/post.ts';
import type { MutedPerson, OwnPerson } from '#lib/core/leaders/own-people.ts';
import type { Mention } from '#lib/core/mention.ts';
import type { Note, NoteChange } from '#lib/core/notes/note.ts';
import type { KeptVerdict } from '#lib/core/notes/seen-verdict.ts';
import type { Mute } from '#lib/core/people/people.ts';
import type { PageState } from './page-state.ts';

/**
 * Who may send: `page` is our content script in the top frame of a tab, `view` a page of the extension (popup,
 * options, welcome), `background` the background. Nobody else is heard.
 */
export type Sender = 'page' | 'view' | 'background';

interface Message<Payload, Answer> {
  readonly payload: Payload;
  readonly answer: Answer;
}

/** Every message there is, by direction. The whole interface between the contexts. */
export interface Protocol {
  // loader → background
  /** This page is an article: put the reader into it. */
  'article-found': Message<null, null>;

  // reader → background
  /** Find who and when in an article's text, as the reader's people say. Offsets in the answer are into that text. */
  recognise: Message<
    {
      text: string;
      articleId: string;
      lang: string;
      publishedAt: string | null;
      posts: readonly Post[];
    },
    Mention[]
  >;
  /** The notes on an article, oldest first, and the one to show if the reader came here through it. */
  'open-article': Message<{ article: Article }, { notes: Note[]; show: string | null }>;
  /** Keep a new note and its article. Answered when it is on disk. */
  'save-note': Message<{ note: Note; article: Article }, null>;
  /** How many notes the page has and how many of them were edited or are gone; `news` is what was not known. */
  'notes-placed': Message<PlacedNotes, null>;

  /** Open the library at all the reader's notes that speak of a leader, in a tab. */
  'open-person': Message<{ leaderId: string }, null>;
  /** Mark someone no more, in the sender's article or in all. */
  'mute-person': Message<Mute, null>;
  /** Takes `mute-person` back. */
  'unmute-person': Message<MutedPerson, null>;
  /** Mark someone besides the roster, from now on. */
  'save-person': Message<OwnPerson, null>;
  /** Takes `save-person` back. */
  'remove-person': Message<{ id: string }, null>;

  // reader and views → background
  /** Answered with the note as it stands then, when it is on disk. */
  'change-note': Message<{ id: string; change: NoteChange }, Note>;
  /** Answered with what was deleted, for undo through `restore-note`. */
  'delete-note': Message<{ id: string }, Note>;
  'restore-note': Message<{ note: Note }, null>;
  /** Ties a note to another passage. Answered as `change-note`. */
  'attach-note': Message<{ id: string } & Pick<Note, 'anchor' | 'leaders' | 'dates'>, Note>;
  /** Show, in a tab of the extension's own, the words that the disk did not take, to be saved as a file. */
  'open-unsaved': Message<null, null>;
  /** All tags in use with the number of notes, most used first. */
  'list-tags': Message<null, { tag: string; count: number }[]>;
  /** How many of the reader's notes, on any page, speak of a leader. */
  'count-notes': Message<{ leaderId: string }, number>;

  // views → background
  /** Answered with the notes that had the tag and what their tags were. See `renameTag`. */
  'rename-tag': Message<
    { from: string; to: string },
    readonly { readonly id: string; readonly tags: readonly string[] }[]
  >;
  /** Try again what the disk did not take. Answered when it was tried; what is left stays kept. */
  'write-unsaved': Message<null, null>;
  /** Many notes were written by a view itself: whoever shows notes on a page looks anew. */
  'notes-written': Message<null, null>;
  /** Put the reader into a tab: the reader of news clicked on our button there. */
  'mark-tab': Message<{ tabId: number }, null>;
  /** Go to the tab with the note's article, or open one, and show the note there. */
  'go-to-note': Message<{ id: string }, null>;

  // views → reader
  'page-state': Message<null, PageState>;
  /** Scroll to the mention that starts at this offset and flash it. */
  'show-mention': Message<{ start: number }, null>;
  /** Make a note on the whole article and open its editor. */
  'note-article': Message<null, null>;
  /** Let the reader select where this note's passage stands now. */
  'choose-place': Message<{ id: string }, null>;

  // background → file page
  /** An address under which a copy's bytes can be downloaded while that page is open. */
  'file-address': Message<{ id: string }, string>;

  // background → reader
  /** Refused with `note_missing` where the note is of another article; a note that is gone is not shown. */
  'show-note': Message<{ id: string }, 'shown' | 'gone'>;
  /** Notes on this article were changed elsewhere. */
  'notes-changed': Message<{ articleId: string }, null>;
  /** The reader's key command. */
  command: Message<{ command: ReaderCommand }, null>;
}

/** As the manifest names them. */
export const READER_COMMANDS = [
  'highlight',
  'note',
  'next',
  'previous',
  'next-note',
  'previous-note',
  'next-leader',
  'previous-leader',
  'next-date',
  'previous-date',
] as const;
export type ReaderCommand = (typeof READER_COMMANDS)[number];

/** Where the notes of an open page stand. */
export interface PlacedNotes {
  readonly articleId: string;
  readonly total: number;
  readonly edited: number;
  readonly gone: number;
  readonly news: readonly { readonly id: string; readonly verdict: KeptVerdict }[];
}

export type MessageName = keyof Protocol;
export type Payload<K extends MessageName> = Protocol[K]['payload'];
export type Answer<K extends MessageName> = Protocol[K]['answer'];

/** Who may send what. Checked against the browser's word on the sender, never against the message's. */
export const SENDERS: { readonly [K in MessageName]: readonly Sender[] } = {
  'article-found': ['page'],
  recognise: ['page'],
  'open-article': ['page'],
  'save-note': ['page'],
  'notes-placed': ['page'],
  'open-person': ['page'],
  'mute-person': ['page'],
  'unmute-person': ['page'],
  'save-person': ['page'],
  'remove-person': ['page'],
  'change-note': ['page', 'view'],
  'delete-note': ['page', 'view'],
  'restore-note': ['page', 'view'],
  'attach-note': ['page', 'view'],
  'open-unsaved': ['page', 'view'],
  'list-tags': ['page', 'view'],
  'count-notes': ['page', 'view'],
  'rename-tag': ['view'],
  'write-unsaved': ['view'],
  'notes-written': ['view'],
  'mark-tab': ['view'],
  'go-to-note': ['view'],
  'page-state': ['view'],
  'show-mention': ['view'],
  'note-article': ['view'],
  'choose-place': ['view'],
  'file-address': ['background'],
  'show-note': ['background'],
  'notes-changed': ['background'],
  command: ['background'],
};
