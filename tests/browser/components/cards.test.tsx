import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DateCard } from '#components/in-page/date-card.tsx';
import { LeaderCard } from '#components/in-page/leader-card.tsx';
import { SAMPLE_DATE, SAMPLE_LEADER } from './sample-mentions.ts';
import { showView } from './show-view.tsx';

const spies = () => ({ onPrevious: vi.fn(), onNext: vi.fn(), onNote: vi.fn() });
const leaderSpies = () => ({ ...spies(), onMute: vi.fn(), onNotes: vi.fn() });

test('a leader’s card says who, the office then and now, where one is, and how many notes there are', async () => {
  const { root } = showView(
    <LeaderCard mention={SAMPLE_LEADER} index={3} total={12} noteCount={4} {...leaderSpies()} />,
  );
  await expect.element(page.getByRole('region', { name: 'Leader: Ada Roe' })).toBeVisible();
  for (const words of [
    'President of Freedonia',
    'since Jan 2020',
    'Now: Chair of the World Bank',
    '3rd of 12 mentions here',
    '4 of your notes',
  ]) {
    expect(root.textContent).toContain(words);
  }
});

test('a single mention has nowhere to go', async () => {
  const { root } = showView(
    <LeaderCard mention={SAMPLE_LEADER} index={1} total={1} noteCount={0} {...leaderSpies()} />,
  );
  await expect.element(page.getByText('The only mention here')).toBeVisible();
  expect([...root.querySelectorAll('button')].map((button) => button.textContent)).toEqual([
    'Note',
    'Not this person',
  ]);
  expect(root.textContent).not.toContain('notes');
});

test('a date’s card says its day, its distance and the words of the text', async () => {
  const { root } = showView(
    <DateCard
      mention={SAMPLE_DATE}
      sourceText="tomorrow"
      publishedAt="2025-05-14"
      index={1}
      total={2}
      {...spies()}
    />,
  );
  for (const words of [
    'Day',
    '15 May 2025',
    'the day after publication',
    'The text says “tomorrow”',
    'Date 1 of 2',
  ]) {
    expect(root.textContent).toContain(words);
  }
});

test('words that are the date already are not said twice', () => {
  const mention = { ...SAMPLE_DATE, date: { type: 'DATE', value: '2022-03' } } as const;
  const { root } = showView(
    <DateCard
      mention={mention}
      sourceText="March 2022"
      publishedAt={null}
      index={1}
      total={1}
      {...spies()}
    />,
  );
  expect(root.textContent).not.toContain('The text says');
});

test('each button does its own', async () => {
  const calls = leaderSpies();
  showView(<LeaderCard mention={SAMPLE_LEADER} index={1} total={2} noteCount={0} {...calls} />);
  await userEvent.click(page.getByRole('button', { name: 'Next mention' }));
  expect([calls.onPrevious, calls.onNext, calls.onNote].map(({ mock }) => mock.calls.length)).toEqual([
    0, 1, 0,
  ]);
  await userEvent.click(page.getByRole('button', { name: 'Previous mention' }));
  await userEvent.click(page.getByRole('button', { name: 'Note' }));
  expect([calls.onPrevious, calls.onNext, calls.onNote].map(({ mock }) => mock.calls.length)).toEqual([
    1, 1, 1,
  ]);
});

test('“Not this person” asks where, and the card says it to whom it concerns', async () => {
  const calls = leaderSpies();
  showView(<LeaderCard mention={SAMPLE_LEADER} index={1} total={2} noteCount={0} {...calls} />);
  const asks = page.getByRole('button', { name: 'Not this person' });
  await expect.element(asks).toHaveAttribute('aria-expanded', 'false');
  expect(page.getByRole('button', { name: 'Everywhere' }).elements()).toEqual([]);
  await userEvent.click(asks);
  await expect.element(page.getByRole('group', { name: 'Where Ada Roe is not to be marked' })).toBeVisible();
  await userEvent.keyboard('{Tab}{Enter}{Tab}{Enter}');
  expect(calls.onMute.mock.calls).toEqual([['here'], ['everywhere']]);
});

test('the number of notes leads to them', async () => {
  const calls = leaderSpies();
  showView(<LeaderCard mention={SAMPLE_LEADER} index={1} total={2} noteCount={4} {...calls} />);
  await userEvent.click(page.getByRole('button', { name: '4 of your notes' }));
  expect(calls.onNotes).toHaveBeenCalledOnce();
});
