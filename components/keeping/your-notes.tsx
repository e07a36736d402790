import { useRef } from 'preact/hooks';
import { relativeTime } from '../text/relative-time.ts';
import { useText } from '../text/text-context.ts';
import { byteSize } from './byte-size.ts';
import { CopiesList } from './copies-list.tsx';
import { CopiesOut, type CopiesOutProps } from './copies-out.tsx';
import type { CopyEntry, ExportFormat, LibraryHealth, StorageState, Work } from './keeping-model.ts';
import { WorkStatus } from './work-status.tsx';

export interface YourNotesProps {
  /** Null until it is known. */
  readonly health: LibraryHealth | null;
  /** Null until it is known. */
  readonly storage: StorageState | null;
  /** Whether the reader added or muted anybody: that, too, is worth a file. */
  readonly hasPeople: boolean;
  /** Newest first. */
  readonly copies: readonly CopyEntry[];
  readonly work: Work;
  readonly copiesOut: CopiesOutProps;
  /** ISO 8601 instant. */
  readonly now: string;
  readonly onExport: (format: ExportFormat) => void;
  readonly onFile: (file: File) => void;
  readonly onCopy: (copy: CopyEntry) => void;
  /** Do what the preview shows, or go on with what was not finished. */
  readonly onConfirm: () => void;
  /** Ends what is under way, or puts away what waits for an answer, or the report. */
  readonly onCancel: () => void;
  readonly onUndo: () => void;
}

/** How the library is kept: its health, the ways out and in, and the copies kept inside. */
export function YourNotes(props: YourNotesProps) {
  const { health, storage, hasPeople, copies, work, now, onExport, onFile, onCopy } = props;
  const { t, plural, locale } = useText();
  const joined = (a: string, b: string | null) => (b === null ? a : t('separatedDot', a, b));
  const picker = useRef<HTMLInputElement>(null);
  const isBusy = work.kind !== 'idle' && work.kind !== 'done' && work.kind !== 'undone';
  const last = copies[0];
  return (
    <>
      {health && (
        <p class="health">
          {joined(
            t('healthNotes', plural('noteCount', health.notes), plural('articleCount', health.articles)),
            storage && byteSize(storage.bytes, locale),
          )}
          <br />
          {last ? t('healthLastCopy', relativeTime(last.takenAt, now, locale)) : t('healthNoCopy')}{' '}
          {storage && t(storage.isPersisted ? 'healthPersisted' : 'healthNotPersisted')}
        </p>
      )}
      <p class="faint">{t('keepingUninstall')}</p>
      <div class="keeping-buttons">
        <button
          type="button"
          class="button button-primary"
          disabled={isBusy || (health?.notes === 0 && !hasPeople)}
          onClick={() => onExport('library')}
        >
          {t('exportLibrary')}
        </button>
        <button
          type="button"
          class="button"
          disabled={isBusy || health?.notes === 0}
          onClick={() => onExport('annotations')}
        >
          {t('exportAnnotations')}
        </button>
        <button type="button" class="button" disabled={isBusy} onClick={() => picker.current?.click()}>
          {t('importFile')}
        </button>
        <input
          ref={picker}
          type="file"
          hidden
          accept=".jsonl,.json,.jsonld,.gz"
          aria-label={t('importFile')}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            // The same file chosen again must be a change.
            currentTarget.value = '';
            if (file) onFile(file);
          }}
        />
      </div>
      <WorkStatus {...props} />
      <CopiesOut {...props.copiesOut} now={now} />
      {copies.length > 0 && <CopiesList copies={copies} now={now} isBusy={isBusy} onCopy={onCopy} />}
    </>
  );
}
