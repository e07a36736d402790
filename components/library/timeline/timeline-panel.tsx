import { pan, zoomIn, zoomOut } from '#lib/core/library/zoom-span.ts';
import type { Timeline } from '#lib/core/search/result/count-timeline.ts';
import type { TimelineUnit } from '#lib/core/search/result/timeline-unit.ts';
import type { DaySpan } from '#lib/core/search/text/day-span.ts';
import { IconButton } from '../../controls/icon-button.tsx';
import { useText } from '../../text/text-context.ts';
import { spanWords } from '../span-words.ts';
import { TimelineChart } from './timeline-chart.tsx';
import { TimelineTable } from './timeline-table.tsx';

/** A timeline as it is shown. */
export interface TimelineState extends Timeline {
  /** From the first to the last date there is; null where the notes speak of none. */
  readonly extent: DaySpan | null;
  /** The days shown. */
  readonly span: DaySpan | null;
  readonly unit: TimelineUnit;
}

export interface TimelinePanelProps {
  /** Null until it is counted. */
  readonly timeline: TimelineState | null;
  /** Zoomed to; null for all. The list shows the notes that speak of it. */
  readonly onSpan: (span: DaySpan | null) => void;
}

/** The notes in time, and the ways to go closer: by pointer, by its buttons, by arrows, + and −. */
export function TimelinePanel({ timeline, onSpan }: TimelinePanelProps) {
  const { t, plural, locale } = useText();
  if (!timeline) return <section class="timeline timeline-pending" aria-label={t('libraryTimeline')} />;
  const { extent, span } = timeline;
  if (!extent || !span) return <p class="library-message">{t('timelineNone')}</p>;

  const isWhole = span.first <= extent.first && span.last >= extent.last;
  const acts = {
    earlier: () => onSpan(pan(span, -1, extent)),
    later: () => onSpan(pan(span, 1, extent)),
    closer: () => onSpan(zoomIn(span)),
    wider: () => onSpan(zoomOut(span, extent)),
    whole: () => onSpan(null),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const act = KEYS[event.key];
    if (!act) return;
    event.preventDefault();
    acts[act]();
  };
  return (
    <section class="timeline" aria-label={t('libraryTimeline')} onKeyDown={onKeyDown}>
      <div class="timeline-head">
        <output class="timeline-span">{spanWords(span, locale)}</output>
        <IconButton glyph="previous" label={t('timelineEarlier')} onClick={acts.earlier} />
        <IconButton glyph="next" label={t('timelineLater')} onClick={acts.later} />
        <IconButton glyph="plus" label={t('timelineCloser')} onClick={acts.closer} />
        <IconButton glyph="minus" label={t('timelineWider')} onClick={acts.wider} />
        {!isWhole && (
          <button type="button" class="button button-text" onClick={acts.whole}>
            {t('timelineWhole')}
          </button>
        )}
      </div>
      <TimelineChart timeline={timeline} span={span} onSpan={onSpan} />
      <p class="timeline-hint">
        {timeline.lessPrecise > 0 && plural('timelineLessPrecise', timeline.lessPrecise)} {t('timelineHint')}
      </p>
      <TimelineTable {...timeline} onSpan={onSpan} />
    </section>
  );
}

const KEYS: Readonly<Record<string, 'earlier' | 'later' | 'closer' | 'wider' | 'whole'>> = {
  ArrowLeft: 'earlier',
  ArrowRight: 'later',
  '+': 'closer',
  '=': 'closer',
  '-': 'wider',
  '0': 'whole',
};
