import { useRef, useState } from 'preact/hooks';
import type { ExportFormat, Source, Work } from '#components/keeping/keeping-model.ts';
import type { YourNotesProps } from '#components/keeping/your-notes.tsx';
import { database } from '#lib/db/database.ts';
import {
  countLibrary,
  keepForGood,
  type LibraryCounts,
  readStorageState,
  type StorageState,
} from '#lib/db/library/health.ts';
import { listSnapshots, type SnapshotEntry } from '#lib/db/library/snapshots.ts';
import { observe } from '#lib/db/observe.ts';
import {
  dropWork,
  type ImportWork,
  isImport,
  type KeptWork,
  unfinishedWork,
} from '#lib/db/unfinished-work.ts';
import { usePeople } from '#lib/hooks/use-people.ts';
import { useSignalEffect } from '#lib/hooks/use-signal-effect.ts';
import { exportFile } from '../shared/export-file.ts';
import { bringIn, importOf, lookAt, type TakeBack } from './bring-in.ts';

/** Wires what is kept to its view: one piece of work at a time, ended by Cancel or with the page. */
export function useKeeping(tell: (error: unknown) => void): Omit<YourNotesProps, 'copiesOut'> {
  const [health, setHealth] = useState<LibraryCounts | null>(null);
  const [storage, setStorage] = useState<StorageState | null>(null);
  const [copies, setCopies] = useState<readonly SnapshotEntry[]>([]);
  const people = usePeople(tell);
  const [work, setWork] = useState<Work>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  const file = useRef<File | null>(null);
  const takeBack = useRef<TakeBack | null>(null);
  const unfinished = useRef<KeptWork<ImportWork> | null>(null);

  useSignalEffect((signal) => {
    const onCounts = (counts: LibraryCounts) => {
      setHealth(counts);
      readStorageState().then(setStorage, tell);
    };
    observe(database, () => countLibrary(database), { onValue: onCounts, onError: tell }, signal);
    observe(database, () => listSnapshots(database), { onValue: setCopies, onError: tell }, signal);
    keepForGood(database).catch(tell);
    unfinishedWork().then((all) => {
      const kept = all.find(isImport);
      // What the reader has begun meanwhile goes first; the other one is offered the next time.
      if (!kept || running.current) return;
      unfinished.current = kept;
      setWork({ kind: 'unfinished', source: kept.work.source });
    }, tell);
    signal.addEventListener('abort', () => running.current?.abort());
  }, []);

  /** Runs one piece of work; what it says when it ends is shown, unless it was cancelled. */
  const run = (begins: Work, does: (signal: AbortSignal) => Promise<Work>) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const show = (next: Work) => {
      if (running.current === controller) setWork(next);
    };
    show(begins);
    does(controller.signal).then(
      (ended) => show(controller.signal.aborted ? { kind: 'idle' } : ended),
      (error: unknown) => {
        show({ kind: 'idle' });
        if (!controller.signal.aborted) tell(error);
      },
    );
  };
  const progress = (kind: 'looking' | 'writing', source: Source) => (done: number, total: number) =>
    setWork({ kind, source, done, total });
  const look = (source: Source) =>
    run({ kind: 'looking', source, done: 0, total: 0 }, async (signal) => {
      const report = await lookAt(source, file.current, progress('looking', source), signal);
      return { kind: 'preview', source, report };
    });

  const write = (kept: KeptWork<ImportWork>) => {
    const { source } = kept.work;
    run({ kind: 'writing', source, done: 0, total: 0 }, async (signal) => {
      const brought = await bringIn(kept, progress('writing', source), signal);
      takeBack.current = brought.takeBack;
      return { kind: 'done', source, report: brought.report, canUndo: true };
    });
  };

  return {
    health,
    storage,
    hasPeople: people.own.length + people.muted.length > 0,
    copies,
    work,
    now: new Date().toISOString(),
    onExport: (format: ExportFormat) =>
      run({ kind: 'exporting' }, async (signal) => {
        await exportFile(format, signal);
        return { kind: 'idle' };
      }),
    onFile: (chosen) => {
      file.current = chosen;
      look({ kind: 'file', name: chosen.name });
    },
    onCopy: ({ id, takenAt }) => look({ kind: 'copy', id, takenAt }),
    onConfirm: () => {
      if (work.kind === 'unfinished' && unfinished.current) write(unfinished.current);
      if (work.kind === 'preview') write(importOf(work.source, file.current));
    },
    onCancel: () => {
      running.current?.abort();
      running.current = null;
      if (work.kind === 'unfinished' && unfinished.current) dropWork(unfinished.current.id).catch(tell);
      setWork({ kind: 'idle' });
    },
    onUndo: () => {
      if (work.kind !== 'done' || !takeBack.current) return;
      const undo = takeBack.current;
      run({ kind: 'writing', source: work.source, done: 0, total: 0 }, async (signal) => {
        await undo(signal);
        return { kind: 'undone' };
      });
    },
  };
}
