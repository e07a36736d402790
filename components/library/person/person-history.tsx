import { useRef } from 'preact/hooks';
import { wholeYears } from '#lib/core/library/zoom-span.ts';
import type { TimelineBucket } from '#lib/core/search/result/count-timeline.ts';
import { unitNumber, unitSpan } from '#lib/core/search/result/timeline-unit.ts';
import type { DaySpan } from '#lib/core/search/text/day-span.ts';
import { useText } from '../../text/text-context.ts';
import { bucketWords } from '../timeline/bucket-words.ts';
import { axisTicks } from '../timeline/time-axis.ts';
import { TimelineTable } from '../timeline/timeline-table.tsx';
import { Track } from '../timeline/track.tsx';
import { useWidth } from '../timeline/use-width.ts';

export interface PersonHistoryProps {
  /** Notes by the month in which they were made. */
  readonly months: readonly TimelineBucket[];
  /** Articles by the month of publication. */
  readonly articles: readonly TimelineBucket[];
}

/** When the reader noted something of a person, and when those articles were published. */
export function PersonHistory({ months, articles }: PersonHistoryProps) {
  const text = useText();
  const { t } = text;
  const axis = useRef<HTMLDivElement>(null);
  const width = useWidth(axis);
  const span = spanOf([...months, ...articles]);
  const shared = { unit: 'month', span, width } as const;
  return (
    <>
      <h3>{t('personHistory')}</h3>
      <div class="timeline-chart timeline-still">
        <span class="timeline-label">{t('timelineNotes')}</span>
        <Track {...shared} buckets={months} height={36} kind="notes" words="noteCount" />
        <span class="timeline-label">{t('timelineArticles')}</span>
        <Track {...shared} buckets={articles} height={16} kind="articles" words="articleCount" />
        <span class="timeline-label" />
        <div ref={axis} class="timeline-axis" aria-hidden="true">
          {axisTicks(span, width).map(({ x, day, unit }) => (
            <span key={day} class="timeline-tick" style={{ insetInlineStart: `${x}px` }}>
              {bucketWords(unitNumber(day, unit), unit, text)}
            </span>
          ))}
        </div>
      </div>
      <TimelineTable unit="month" notes={months} articles={articles} />
    </>
  );
}

/** The years from the first of these months to the last. */
function spanOf(months: readonly TimelineBucket[]): DaySpan {
  const days = months.map(({ number }) => unitSpan(number, 'month').first);
  return wholeYears({ first: Math.min(...days), last: Math.max(...days) });
}
