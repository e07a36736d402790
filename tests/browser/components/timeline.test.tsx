import { beforeAll, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import libraryCss from '#components/library/library.css?inline';
import { TimelinePanel, type TimelinePanelProps } from '#components/library/timeline/timeline-panel.tsx';
import { unitSpan } from '#lib/core/search/result/timeline-unit.ts';
import { SAMPLE_TIMELINE } from './sample-library.tsx';
import { showView } from './show-view.tsx';

const SPAN = SAMPLE_TIMELINE.span ?? { first: 0, last: 0 };
const DAYS = SPAN.last - SPAN.first + 1;
/** Eighteen months before January 2023: half of the span is added on each side, where there is any. */
const JULY_2021 = 2021 * 12 + 6;

function showTimeline() {
  const onSpan = vi.fn<TimelinePanelProps['onSpan']>();
  showView(<TimelinePanel timeline={SAMPLE_TIMELINE} onSpan={onSpan} />, libraryCss);
  return onSpan;
}

beforeAll(() => page.viewport(1000, 700));

describe('by keyboard, from any of its buttons', () => {
  test.each([
    ['+', DAYS / 2],
    ['-', SPAN.last - unitSpan(JULY_2021, 'month').first + 1],
    ['{ArrowLeft}', DAYS],
  ])('%s', async (key, days) => {
    const onSpan = showTimeline();
    page.getByRole('button', { name: 'Zoom in' }).element().focus();
    await userEvent.keyboard(key);
    const told = onSpan.mock.lastCall?.[0];
    expect(told ? told.last - told.first + 1 : null).toBe(days);
  });

  test('0 shows all times', async () => {
    const onSpan = showTimeline();
    page.getByRole('button', { name: 'Zoom in' }).element().focus();
    await userEvent.keyboard('0');
    expect(onSpan.mock.calls).toEqual([[null]]);
  });
});

/** What the pointer does over the axis, from one share of its width to another. */
function draw(from: number, to: number): void {
  const axis = document.querySelector('.timeline-axis')?.getBoundingClientRect() ?? new DOMRect();
  const chart = document.querySelector('.track-notes');
  const at = (share: number) => ({
    bubbles: true,
    button: 0,
    pointerId: 1,
    clientX: axis.left + axis.width * share,
    clientY: axis.top - 50,
  });
  chart?.dispatchEvent(new PointerEvent('pointerdown', at(from)));
  chart?.dispatchEvent(new PointerEvent('pointermove', at(to)));
}

describe('by pointer', () => {
  test.each([
    ['drawn to the right', 0.4, 0.6],
    ['drawn to the left', 0.6, 0.4],
  ])('a span %s is whole months', async (_, from, to) => {
    const onSpan = showTimeline();
    HTMLElement.prototype.setPointerCapture = () => {};
    draw(from, to);
    await expect.element(page.elementLocator(document.body)).toBeInTheDocument();
    await expect.poll(() => document.querySelector('.timeline-brush')).not.toBeNull();
    const chart = document.querySelector('.track-notes');
    const axis = document.querySelector('.timeline-axis')?.getBoundingClientRect() ?? new DOMRect();
    chart?.dispatchEvent(
      new PointerEvent('pointerup', { bubbles: true, pointerId: 1, clientX: axis.left + axis.width * to }),
    );
    expect(onSpan.mock.calls).toEqual([
      [{ first: unitSpan(24_290, 'month').first, last: unitSpan(24_297, 'month').last }],
    ]);
  });
});

test('the table says the same, and leads into a month', async () => {
  const onSpan = showTimeline();
  await userEvent.click(page.getByText('As a table'));
  await expect.element(page.getByRole('row', { name: /Mar 2024 9 4/ })).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Mar 2024' }));
  expect(onSpan.mock.calls).toEqual([[unitSpan(24_290, 'month')]]);
});
