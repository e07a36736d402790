import { Failure } from '#lib/core/failure.ts';
import type { PageState } from '#lib/messages/page-state.ts';
import type { Handlers } from '#lib/platform/listen.ts';
import { goToMention } from './mention-card.tsx';
import { highlight, highlightAndEdit } from './note-views.tsx';
import type { Reader } from './reader.ts';
import { selectedSpan } from './selection-view.tsx';
import { refreshNotes, showNote } from './show-notes.ts';

type ReaderMessages = 'page-state' | 'show-mention' | 'show-note' | 'notes-changed' | 'command';

/** Answers the popup and the background. What comes while the reader starts waits until it has. */
export function readerHandlers(started: Promise<Reader>): Handlers<ReaderMessages> {
  return {
    'page-state': async () => stateOf(await started),
    'show-mention': async ({ start }) => {
      const reader = await started;
      const mention = reader.mentions.marked.find((other) => other.start === start);
      if (mention) goToMention(reader, mention);
      return null;
    },
    'show-note': async ({ id }) => {
      const reader = await started;
      if (!reader.notes.get(id)) throw new Failure('note_missing');
      return showNote(reader, id);
    },
    'notes-changed': async ({ articleId }) => {
      const reader = await started;
      if (articleId === reader.live.article.id) await refreshNotes(reader);
      return null;
    },
    command: async ({ command }) => {
      const reader = await started;
      const span = selectedSpan(reader);
      if (!span) return null;
      reader.inPage.close();
      getSelection()?.removeAllRanges();
      await (command === 'note' ? highlightAndEdit(reader, span) : highlight(reader, span));
      return null;
    },
  };
}

function stateOf({ live, mentions, notes }: Reader): PageState {
  return {
    article: live.article,
    mentions: mentions.marked.map((mention) => ({ mention, text: mentions.textOf(mention) })),
    verdicts: notes.verdicts(),
  };
}
