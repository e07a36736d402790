import type { Article } from '#lib/core/article/article.ts';
import type { Mention } from '#lib/core/mention.ts';
import type { Note } from '#lib/core/notes/note.ts';
import type { ListedNote } from '../notes/note-list.tsx';

/** A mention and the words of the article that are marked. */
export interface MentionOnPage {
  readonly mention: Mention;
  readonly text: string;
}

/** By which right the open page is read: on every site, on this one, or for this visit by the click. */
export type PageGrant = 'everywhere' | 'site' | 'click';

/** The open tab as the popup finds it. `site` is a host name. */
export type PageState =
  | { readonly kind: 'loading' }
  /** It is an article, and who and when are looked for in it. */
  | { readonly kind: 'reading' }
  /** The browser's own pages and extension stores; a browser without highlights; what nobody expected. */
  | { readonly kind: 'forbidden' | 'unsupported' | 'failed' }
  /** Beside a panel that was not opened on this page, which may be any. */
  | { readonly kind: 'unseen' }
  | { readonly kind: 'no-access'; readonly site: string }
  | { readonly kind: 'off'; readonly site: string }
  | { readonly kind: 'no-article'; readonly site: string; readonly grant: PageGrant }
  | {
      readonly kind: 'article';
      readonly site: string;
      readonly grant: PageGrant;
      readonly article: Article;
      /** In reading order; what is not marked is not shown. */
      readonly mentions: readonly MentionOnPage[];
      readonly notes: readonly Note[];
    };

/** The reader's notes: all of them, or those the search found. */
export type NotesState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | {
      readonly kind: 'ready';
      /** Newest first, or best first when searched. */
      readonly notes: readonly ListedNote[];
      /** How many there are, or how many the search found. */
      readonly total: number;
    };

/** What the one button of the access line, or of an error, asks for. */
export type PageAction =
  | 'allow-site'
  | 'allow-everywhere'
  | 'turn-on'
  | 'reload'
  | 'open-options'
  | 'open-library'
  | 'open-panel';
