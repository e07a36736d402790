import { Failure } from '#lib/core/failure.ts';
import type { PageState } from '#lib/messages/page-state.ts';
import type { ReaderCommand } from '#lib/messages/protocol.ts';
import type { Handlers } from '#lib/platform/listen.ts';
import { goToStop, type StopKind } from './go-to-stop.tsx';
import { goToMention } from './mention-card.tsx';
import { highlight } from './note-acts.ts';
import { highlightAndEdit, noteArticleAndEdit } from './note-views.tsx';
import { showNotice } from './notices.tsx';
import type { Reader } from './reader.ts';
import { refuseSelection, selectedSpan } from './selection-view.tsx';
import { refreshNotes, showNote } from './show-notes.ts';

type ReaderMessages =
  | 'page-state'
  | 'show-mention'
  | 'show-note'
  | 'note-article'
  | 'choose-place'
  | 'notes-changed'
  | 'command';

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
      await reader.notes.whenPlaced;
      return showNote(reader, id);
    },
    'note-article': async () => {
      await noteArticleAndEdit(await started);
      return null;
    },
    'choose-place': async ({ id }) => {
      const reader = await started;
      if (!reader.notes.get(id)) throw new Failure('note_missing');
      reader.attaching = id;
      showNotice(reader.inPage, reader.inPage.text.t('noteChoosePlace'), {
        label: 'cancel',
        act: () => {
          reader.attaching = null;
        },
      });
      return null;
    },
    'notes-changed': async ({ articleId }) => {
      const reader = await started;
      if (articleId === reader.live.article.id) await refreshNotes(reader);
      return null;
    },
    command: async ({ command }) => {
      carryOut(await started, command);
      return null;
    },
  };
}

const STEPS: Partial<Record<ReaderCommand, readonly [StopKind | null, 1 | -1]>> = {
  next: [null, 1],
  previous: [null, -1],
  'next-note': ['note', 1],
  'previous-note': ['note', -1],
  'next-leader': ['leader', 1],
  'previous-leader': ['leader', -1],
  'next-date': ['date', 1],
  'previous-date': ['date', -1],
};

function carryOut(reader: Reader, command: ReaderCommand): void {
  const step = STEPS[command];
  const span = step ? null : selectedSpan(reader);
  if (step) {
    goToStop(reader, ...step);
  } else if (span) {
    reader.inPage.close();
    getSelection()?.removeAllRanges();
    void (command === 'note' ? highlightAndEdit(reader, span) : highlight(reader, span));
  } else {
    refuseSelection(reader);
  }
}

function stateOf({ live, mentions }: Reader): PageState {
  return {
    article: live.article,
    mentions: mentions.marked.map((mention) => ({ mention, text: mentions.textOf(mention) })),
  };
}
