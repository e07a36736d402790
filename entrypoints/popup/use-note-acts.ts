import { useRef, useState } from 'preact/hooks';
import type { NoticeProps } from '#components/controls/notice.tsx';
import type { NoteActions } from '#components/notes/note-item.tsx';
import type { SaveState } from '#components/notes/save-status.tsx';
import { failureMessage } from '#components/text/failure-message.ts';
import { useText } from '#components/text/text-context.ts';
import type { Note } from '#lib/core/notes/note.ts';
import { useSignalEffect } from '#lib/hooks/use-signal-effect.ts';
import { NoteWriter } from '#lib/platform/note-writer.ts';
import { send } from '#lib/platform/send.ts';

export interface NoteActs extends NoteActions {
  readonly saveState: SaveState;
  readonly notice: NoticeProps | null;
  /** Tells the reader of news what went wrong. */
  readonly tell: (error: unknown) => void;
}

/** What can be done to notes from the popup. All writing is the background's; the lists follow the database. */
export function useNoteActs(onGone: () => void): NoteActs {
  const text = useText();
  const [saveState, setSaveState] = useState<SaveState>('saved');
  const [notice, setNotice] = useState<NoticeProps | null>(null);
  const writers = useRef(new Map<string, NoteWriter>());
  const life = useRef<AbortSignal | null>(null);
  useSignalEffect((signal) => {
    life.current = signal;
  }, []);

  const dismiss = () => setNotice(null);
  const tell = (error: unknown) => setNotice({ message: failureMessage(error, text), onDismiss: dismiss });
  const undo = (note: Note) => {
    dismiss();
    send('restore-note', { note }).catch(tell);
  };
  return {
    saveState,
    notice,
    tell,
    onChange: (note, change) => {
      const writer = writers.current.get(note.id) ?? new NoteWriter(note.id, setSaveState);
      if (!writers.current.has(note.id) && life.current) writer.flushOnLeave(life.current);
      writers.current.set(note.id, writer);
      writer.change(change);
    },
    onDelete: (note) => {
      send('delete-note', { id: note.id }).then((deleted) => {
        const action = { label: text.t('undo'), onAction: () => undo(deleted) };
        setNotice({ message: text.t('noteDeleted'), action, onDismiss: dismiss });
      }, tell);
    },
    onCopy: (words) => {
      navigator.clipboard.writeText(words).catch(tell);
    },
    onOpen: (note) => {
      send('go-to-note', { id: note.id }).then(onGone, tell);
    },
  };
}
