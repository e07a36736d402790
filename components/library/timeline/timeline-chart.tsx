import { Fragment } from 'preact';
import { useRef } from 'preact/hooks';
import { type TimelineUnit, unitNumber, unitSpan } from '#lib/core/search/result/timeline-unit.ts';
import type { DaySpan } from '#lib/core/search/text/day-span.ts';
import { useText } from '../../text/text-context.ts';
import { LINKS } from '../library-links.ts';
import { bucketWords } from './bucket-words.ts';
import { axisTicks, dayAt } from './time-axis.ts';
import type { TimelineState } from './timeline-panel.tsx';
import { Track } from './track.tsx';
import { type Brush, useBrush } from './use-brush.ts';
import { useWidth } from './use-width.ts';

export interface TimelineChartProps {
  readonly timeline: TimelineState;
  readonly span: DaySpan;
  readonly onSpan: (span: DaySpan) => void;
}

const NOTES_HEIGHT = 96;
const ARTICLES_HEIGHT = 24;
const LANE_HEIGHT = 20;

/** Notes by the dates they speak of, articles under them, and a lane for each of the people named most. */
export function TimelineChart({ timeline, span, onSpan }: TimelineChartProps) {
  const text = useText();
  const { t, plural } = text;
  const axis = useRef<HTMLDivElement>(null);
  const width = useWidth(axis);
  const { unit, notes, articles, people } = timeline;
  const { brush, handlers } = useBrush(axis, (drawn) => onSpan(brushedSpan(drawn, unit, span, width)));
  const shared = { unit, span, width };
  return (
    <div class="timeline-chart" {...handlers}>
      <span class="timeline-label">{t('timelineNotes')}</span>
      <Track {...shared} buckets={notes} height={NOTES_HEIGHT} kind="notes" words="noteCount" />
      <span class="timeline-label">{t('timelineArticles')}</span>
      <Track {...shared} buckets={articles} height={ARTICLES_HEIGHT} kind="articles" words="articleCount" />
      <span class="timeline-label" />
      <div ref={axis} class="timeline-axis" aria-hidden="true">
        {axisTicks(span, width).map(({ x, day, unit: of }) => (
          <span key={day} class="timeline-tick" style={{ insetInlineStart: `${x}px` }}>
            {bucketWords(unitNumber(day, of), of, text)}
          </span>
        ))}
      </div>
      {people.map(({ key, label, notes: lane }) => (
        <Fragment key={key}>
          <a class="timeline-label timeline-person" href={LINKS.person(key)}>
            <span>{label}</span>
            <span class="visually-hidden">{plural('noteCount', countOf(lane))}</span>
          </a>
          <Track {...shared} buckets={lane} height={LANE_HEIGHT} kind="lane" words="noteCount" />
        </Fragment>
      ))}
      {brush && (
        <div class="timeline-brush-place" aria-hidden="true">
          <div
            class="timeline-brush"
            style={{
              insetInlineStart: `${Math.min(brush.from, brush.to)}px`,
              width: `${Math.abs(brush.to - brush.from)}px`,
            }}
          />
        </div>
      )}
    </div>
  );
}

/** Whole units: from the one where the brush began to the one where it ended. */
export function brushedSpan({ from, to }: Brush, unit: TimelineUnit, span: DaySpan, width: number): DaySpan {
  const [left, right] = [Math.min(from, to), Math.max(from, to)].map((x) =>
    unitNumber(dayAt(x, span, width), unit),
  ) as [number, number];
  return { first: unitSpan(left, unit).first, last: unitSpan(right, unit).last };
}

function countOf(lane: readonly { readonly count: number }[]): number {
  return lane.reduce((sum, { count }) => sum + count, 0);
}
