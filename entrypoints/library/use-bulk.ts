import { useRef, useState } from 'preact/hooks';
import type { NoticeProps } from '#components/controls/notice.tsx';
import type { BulkWork } from '#components/library/library-model.ts';
import { useText } from '#components/text/text-context.ts';
import type { PluralKey } from '#components/text/translator.ts';
import type { HighlightColor, Note, NoteChange } from '#lib/core/notes/note.ts';
import { asFirstSpelled, tagKey } from '#lib/core/notes/tags.ts';
import { changeNotes, deleteNotes, type OnPiece, restoreNotes } from '#lib/db/bulk-notes.ts';
import { database } from '#lib/db/database.ts';
import { useSignalEffect } from '#lib/hooks/use-signal-effect.ts';
import { send } from '#lib/platform/send.ts';
import { exportFile } from '../shared/export-file.ts';

export interface Bulk {
  /** Null while nothing is under way. */
  readonly work: BulkWork | null;
  readonly tag: (ids: readonly string[], tags: readonly string[], inUse: readonly { tag: string }[]) => void;
  readonly color: (ids: readonly string[], color: HighlightColor) => void;
  readonly remove: (ids: readonly string[]) => void;
  readonly exportThem: (ids: readonly string[]) => void;
  readonly cancel: () => void;
}

type Signalled = (signal: AbortSignal) => Promise<void>;
type ByPieces = (onPiece: OnPiece, signal: AbortSignal) => Promise<void>;

/** Work on many notes, one at a time, piece by piece: with progress, ended by Cancel or with the page, and a way back. */
export function useBulk(show: (notice: NoticeProps | null) => void, tell: (error: unknown) => void): Bulk {
  const { t, plural } = useText();
  const [work, setWork] = useState<BulkWork | null>(null);
  const running = useRef<AbortController | null>(null);
  useSignalEffect((signal) => {
    signal.addEventListener('abort', () => running.current?.abort());
  }, []);
  const dismiss = () => show(null);

  const run = async (kind: BulkWork['kind'], total: number, does: Signalled) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    show(null);
    setWork({ kind, done: 0, total });
    try {
      await does(controller.signal);
    } catch (error) {
      if (!controller.signal.aborted) tell(error);
    } finally {
      if (running.current === controller) setWork(null);
    }
  };
  const progress = (kind: BulkWork['kind'], total: number) => (done: number) =>
    setWork({ kind, done, total });

  /** Writes, and offers the way back of what was written, also where it was cancelled or failed half-way. */
  const write = (
    kind: 'changing' | 'deleting',
    ids: readonly string[],
    words: PluralKey,
    does: ByPieces,
    takeBack: (before: readonly Note[]) => Signalled,
  ) => {
    const before: Note[] = [];
    const told = progress(kind, ids.length);
    const onPiece: OnPiece = (piece, done) => {
      before.push(...piece);
      told(done);
    };
    const finish = async () => {
      if (before.length === 0) return;
      await send('notes-written', null);
      const undo = () =>
        run('restoring', before.length, async (signal) => {
          await takeBack(before)(signal);
          await send('notes-written', null);
        });
      const action = { label: t('undo'), onAction: () => void undo() };
      show({ message: plural(words, before.length), action, onDismiss: dismiss });
    };
    void run(kind, ids.length, (signal) => does(onPiece, signal).finally(finish));
  };
  /** @param undone What of a note as it was before is put back: what was written meanwhile of the rest stays. */
  const change = (
    ids: readonly string[],
    make: (note: Note) => NoteChange,
    undone: (before: Note) => NoteChange,
  ) => {
    const takeBack = (before: readonly Note[]): Signalled => {
      const byId = new Map(before.map((note) => [note.id, undone(note)]));
      const told = progress('restoring', before.length);
      const back = ({ id }: Note) => byId.get(id) ?? null;
      return (signal) =>
        changeNotes(database, [...byId.keys()], back, now(), (_, done) => told(done), signal);
    };
    const does: ByPieces = (onPiece, signal) => changeNotes(database, ids, make, now(), onPiece, signal);
    write('changing', ids, 'bulkChanged', does, takeBack);
  };

  return {
    work,
    cancel: () => running.current?.abort(),
    tag: (ids, tags, inUse) => {
      const spelled = asFirstSpelled(tags, new Map(inUse.map(({ tag }) => [tagKey(tag), tag])));
      change(
        ids,
        (note) => ({ tags: [...note.tags, ...spelled] }),
        ({ tags: before }) => ({ tags: before }),
      );
    },
    color: (ids, color) =>
      change(
        ids,
        () => ({ color }),
        ({ color: before }) => ({ color: before }),
      ),
    remove: (ids) =>
      write(
        'deleting',
        ids,
        'bulkDeleted',
        (onPiece, signal) => deleteNotes(database, ids, onPiece, signal),
        (before) => (signal) => restoreNotes(database, before, signal),
      ),
    exportThem: (ids) =>
      void run('exporting', ids.length, async (signal) => {
        await exportFile('library', signal, ids);
        show({ message: plural('bulkExported', ids.length), onDismiss: dismiss });
      }),
  };
}

function now(): string {
  return new Date().toISOString();
}
