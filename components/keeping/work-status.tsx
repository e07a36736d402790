import { useText } from '../text/text-context.ts';
import type { MessageKey } from '../text/translator.ts';
import type { Report, Source, Work } from './keeping-model.ts';

const REFUSALS: Readonly<Record<Report['refused'][number]['reason'], MessageKey>> = {
  too_long: 'refusedTooLong',
  no_json: 'refusedNoJson',
  unknown_type: 'refusedUnknownType',
  bad_field: 'refusedBadField',
  no_article: 'refusedNoArticle',
  elsewhere: 'refusedElsewhere',
};

export interface WorkStatusProps {
  readonly work: Work;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  readonly onUndo: () => void;
}

/** What is under way, what would change, and what has changed; with the buttons that go with each. */
export function WorkStatus({ work, onConfirm, onCancel, onUndo }: WorkStatusProps) {
  const { t } = useText();
  switch (work.kind) {
    case 'idle':
      return null;
    case 'unfinished':
      return (
        <section class="work" aria-label={t('workUnfinished')}>
          <p>
            {t(work.source.kind === 'file' ? 'unfinishedFile' : 'unfinishedCopy', nameOf(work.source))}{' '}
            <span class="faint">{t('unfinishedKept')}</span>
          </p>
          <span class="work-buttons">
            <button type="button" class="button button-primary" onClick={onConfirm}>
              {t('goOn')}
            </button>
            <WorkButton label={t('leaveIt')} onClick={onCancel} />
          </span>
        </section>
      );
    case 'exporting':
      return (
        <section class="work" aria-label={t('workExporting')}>
          <output>{t('workExporting')}</output>
          <progress aria-label={t('workExporting')} />
          <WorkButton label={t('cancel')} onClick={onCancel} />
        </section>
      );
    case 'looking':
    case 'writing': {
      const words = t(work.kind === 'looking' ? 'workLooking' : 'workWriting');
      return (
        <section class="work" aria-label={words}>
          <output>{words}</output>
          <progress aria-label={words} value={work.done} max={Math.max(work.total, work.done, 1)} />
          <WorkButton label={t('cancel')} onClick={onCancel} />
        </section>
      );
    }
    case 'preview': {
      const isNothing = work.report.added + work.report.replaced + work.report.people === 0;
      return (
        <section class="work" aria-label={t('workPreview')}>
          <h3>{t(work.source.kind === 'file' ? 'previewFile' : 'previewCopy', nameOf(work.source))}</h3>
          <ReportLines report={work.report} isDone={false} />
          <span class="work-buttons">
            {!isNothing && (
              <button type="button" class="button button-primary" onClick={onConfirm}>
                {t(work.source.kind === 'file' ? 'importNow' : 'restoreNow')}
              </button>
            )}
            <WorkButton label={t(isNothing ? 'close' : 'cancel')} onClick={onCancel} />
          </span>
        </section>
      );
    }
    case 'done':
      return (
        <section class="work" aria-label={t('workDone')}>
          <output>{t('workDone')}</output>
          <ReportLines report={work.report} isDone />
          <span class="work-buttons">
            {work.canUndo && <WorkButton label={t('undo')} onClick={onUndo} />}
            <WorkButton label={t('close')} onClick={onCancel} />
          </span>
        </section>
      );
    case 'undone':
      return (
        <section class="work" aria-label={t('workUndone')}>
          <output>{t('workUndone')}</output>
          <WorkButton label={t('close')} onClick={onCancel} />
        </section>
      );
  }
}

function WorkButton({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <button type="button" class="button" onClick={onClick}>
      {label}
    </button>
  );
}

function ReportLines({ report, isDone }: { readonly report: Report; readonly isDone: boolean }) {
  const { t, plural } = useText();
  const { added, replaced, kept, people, refused, refusedInAll } = report;
  return (
    <>
      <ul class="report">
        <li>{plural(isDone ? 'reportAdded' : 'previewAdded', added)}</li>
        <li>{plural(isDone ? 'reportReplaced' : 'previewReplaced', replaced)}</li>
        <li>{plural('reportKept', kept)}</li>
        {people > 0 && <li>{plural(isDone ? 'reportPeople' : 'previewPeople', people)}</li>}
        {refusedInAll > 0 && <li>{plural('reportRefused', refusedInAll)}</li>}
      </ul>
      {refused.length > 0 && (
        <details>
          <summary>{t('refusedWhy')}</summary>
          <ul class="report">
            {refused.map(({ line, reason, what }) => (
              <li key={`${line} ${what}`}>
                {line !== null && `${t('refusedLine', String(line))} `}
                {t(REFUSALS[reason], what ?? '')}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function nameOf(source: Source): string {
  return source.kind === 'file' ? source.name : source.takenAt.slice(0, 10);
}
