import { useRef, useState } from 'preact/hooks';
import type { NoticeProps } from '#components/controls/notice.tsx';
import type { NoteActions } from '#components/notes/note-item.tsx';
import type { SaveState } from '#components/notes/save-status.tsx';
import { failureMessage } from '#components/text/failure-message.ts';
import { useText } from '#components/text/text-context.ts';
import type { Note } from '#lib/core/notes/note.ts';
import { database } from '#lib/db/database.ts';
import { keepForGood } from '#lib/db/library/health.ts';
import { useSignalEffect } from '#lib/hooks/use-signal-effect.ts';
import { NoteWriters } from '#lib/platform/note-writers.ts';
import { send } from '#lib/platform/send.ts';
import { readUnsaved } from '#lib/platform/unsaved.ts';

export interface NoteActs extends Omit<NoteActions, 'onAttach'> {
  readonly saveState: SaveState;
  readonly notice: NoticeProps | null;
  readonly show: (notice: NoticeProps | null) => void;
  /** Tells the reader of news what went wrong. */
  readonly tell: (error: unknown) => void;
}

/** What can be done to notes from a view. All writing is the background's; the lists follow the database. */
export function useNoteActs(onGone: () => void): NoteActs {
  const text = useText();
  const [saveState, setSaveState] = useState<SaveState>('saved');
  const [notice, setNotice] = useState<NoticeProps | null>(null);
  const writers = useRef<NoteWriters | null>(null);
  useSignalEffect((signal) => {
    writers.current = new NoteWriters((_, status) => setSaveState(status), signal);
    keepForGood(database).catch(tell);
    readUnsaved().then((list) => {
      if (list.length > 0 && !signal.aborted) tellUnsaved();
    }, tell);
  }, []);

  const dismiss = () => setNotice(null);
  const tell = (error: unknown) => setNotice({ message: failureMessage(error, text), onDismiss: dismiss });
  const openUnsaved = () => {
    send('open-unsaved', null).then(onGone, tell);
  };
  const tellUnsaved = () => {
    const action = { label: text.t('unsavedShow'), onAction: openUnsaved };
    setNotice({ message: text.t('unsavedWaiting'), action, onDismiss: dismiss });
  };
  const undo = (note: Note) => {
    dismiss();
    send('restore-note', { note }).catch(tell);
  };
  /** What was typed last is written first, so that Undo has it. */
  const remove = async ({ id }: Note) => {
    await writers.current?.finish(id);
    const deleted = await send('delete-note', { id });
    const action = { label: text.t('undo'), onAction: () => undo(deleted) };
    setNotice({ message: text.t('noteDeleted'), action, onDismiss: dismiss });
  };
  return {
    saveState,
    notice,
    show: setNotice,
    tell,
    onChange: (note, change) => {
      writers.current?.change(note.id, change);
    },
    onDelete: (note) => {
      remove(note).catch(tell);
    },
    onUnsaved: openUnsaved,
    onCopy: (words) => {
      navigator.clipboard.writeText(words).catch(tell);
    },
    onOpen: (note) => {
      send('go-to-note', { id: note.id }).then(onGone, tell);
    },
  };
}
