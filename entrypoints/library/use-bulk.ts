import { useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { NoticeProps } from '#components/controls/notice.tsx';
import type { BulkWork, Unfinished } from '#components/library/library-model.ts';
import { useText } from '#components/text/text-context.ts';
import type { PluralKey } from '#components/text/translator.ts';
import type { HighlightColor, Note, NoteChange } from '#lib/core/notes/note.ts';
import { asFirstSpelled, cleanTags, tagKey } from '#lib/core/notes/tags.ts';
import { changeNotes, deleteNotes, type OnPiece, restoreNotes } from '#lib/db/bulk-notes.ts';
import { database } from '#lib/db/database.ts';
import { isOnNotes, type KeptWork, type NotesWork, whileKept } from '#lib/db/unfinished-work.ts';
import { useSignalEffect } from '#lib/hooks/use-signal-effect.ts';
import { send } from '#lib/platform/send.ts';
import { exportFile } from '../shared/export-file.ts';
import { unfinishedWords, useUnfinished } from './use-unfinished.ts';

export interface Bulk {
  /** Null while nothing is under way. */
  readonly work: BulkWork | null;
  readonly tag: (ids: readonly string[], tags: readonly string[], inUse: readonly { tag: string }[]) => void;
  readonly color: (ids: readonly string[], color: HighlightColor) => void;
  readonly remove: (ids: readonly string[]) => void;
  readonly exportThem: (ids: readonly string[]) => void;
  readonly cancel: () => void;
  /** What a page was closed under; null where there is none. */
  readonly unfinished: Unfinished | null;
  readonly goOn: () => void;
  readonly leaveIt: () => void;
}

type Signalled = (signal: AbortSignal) => Promise<void>;
type ByPieces = (onPiece: OnPiece, signal: AbortSignal) => Promise<void>;

/**
 * Work on many notes, one at a time, piece by piece: with progress, ended by Cancel, and a way back. What a page was
 * closed under is offered by the next one.
 */
export function useBulk(show: (notice: NoticeProps | null) => void, tell: (error: unknown) => void): Bulk {
  const { t, plural } = useText();
  const [work, setWork] = useState<BulkWork | null>(null);
  const unfinished = useUnfinished(tell);
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
      await unfinished.look();
    }
  };
  const progress = (kind: BulkWork['kind'], total: number) => (done: number) =>
    setWork({ kind, done, total });

  /** Writes, and offers the way back of what was written, also where it was cancelled or failed half-way. */
  const write = (
    kind: 'changing' | 'deleting',
    kept: KeptWork<NotesWork>,
    words: PluralKey,
    does: ByPieces,
    takeBack: (before: readonly Note[]) => Signalled,
  ) => {
    const total = kept.work.ids.length;
    const before: Note[] = [];
    const told = progress(kind, total);
    const onPiece: OnPiece = (piece, done) => {
      before.push(...piece);
      told(done);
    };
    const finish = async () => {
      const message = plural(words, before.length);
      if (before.length === 0) {
        show({ message, onDismiss: dismiss });
        return;
      }
      await send('notes-written', null);
      const undo = () =>
        run('restoring', before.length, async (signal) => {
          await takeBack(before)(signal);
          await send('notes-written', null);
        });
      const action = { label: t('undo'), onAction: () => void undo() };
      show({ message, action, onDismiss: dismiss });
    };
    void run(kind, total, (signal) => whileKept(kept, () => does(onPiece, signal)).finally(finish));
  };
  /**
   * @param make Null for a note that is so already: work that is gone on with leaves alone what it has done.
   * @param undone What of a note as it was before is put back: what was written meanwhile of the rest stays.
   */
  const change = (
    kept: KeptWork<NotesWork>,
    make: (note: Note) => NoteChange | null,
    undone: (before: Note) => NoteChange,
  ) => {
    const takeBack = (before: readonly Note[]): Signalled => {
      const byId = new Map(before.map((note) => [note.id, undone(note)]));
      const told = progress('restoring', before.length);
      const back = ({ id }: Note) => byId.get(id) ?? null;
      return (signal) =>
        changeNotes(database, [...byId.keys()], back, now(), (_, done) => told(done), signal);
    };
    const does: ByPieces = (onPiece, signal) =>
      changeNotes(database, kept.work.ids, make, now(), onPiece, signal);
    write('changing', kept, 'bulkChanged', does, takeBack);
  };
  const start = (kept: KeptWork<NotesWork>) => {
    const { work: act } = kept;
    switch (act.kind) {
      case 'tag':
        change(
          kept,
          ({ tags }) => {
            const all = cleanTags([...tags, ...act.tags]);
            return all.length === tags.length ? null : { tags: all };
          },
          ({ tags: before }) => ({ tags: before }),
        );
        return;
      case 'color':
        change(
          kept,
          ({ color }) => (color === act.color ? null : { color: act.color }),
          ({ color: before }) => ({ color: before }),
        );
        return;
      case 'delete':
        write(
          'deleting',
          kept,
          'bulkDeleted',
          (onPiece, signal) => deleteNotes(database, act.ids, onPiece, signal),
          (before) => (signal) => restoreNotes(database, before, signal),
        );
        return;
    }
  };
  const begin = (work: NotesWork) => start({ id: crypto.randomUUID(), work });

  return {
    work,
    cancel: () => running.current?.abort(),
    tag: (ids, tags, inUse) => {
      const spelled = asFirstSpelled(tags, new Map(inUse.map(({ tag }) => [tagKey(tag), tag])));
      begin({ kind: 'tag', ids, tags: spelled });
    },
    color: (ids, color) => begin({ kind: 'color', ids, color }),
    remove: (ids) => begin({ kind: 'delete', ids }),
    exportThem: (ids) =>
      void run('exporting', ids.length, async (signal) => {
        await exportFile('library', signal, ids);
        show({ message: plural('bulkExported', ids.length), onDismiss: dismiss });
      }),
    unfinished: unfinished.kept && unfinishedWords(unfinished.kept),
    goOn: () => {
      if (!unfinished.kept) return;
      if (isOnNotes(unfinished.kept)) start(unfinished.kept);
      // An import has its place in the options, which offer to go on with it.
      else browser.runtime.openOptionsPage().catch(tell);
    },
    leaveIt: unfinished.leaveIt,
  };
}

function now(): string {
  return new Date().toISOString();
}
