import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { MutedPeople } from '#components/people/muted-people.tsx';
import { OwnPeople } from '#components/people/own-people.tsx';
import { PEOPLE } from './sample-people.ts';
import { showView } from './show-view.tsx';

function showOwn() {
  const calls = { onAdd: vi.fn(), onChange: vi.fn(), onRemove: vi.fn() };
  showView(<OwnPeople people={PEOPLE.own} {...calls} />);
  return calls;
}

const field = (name: string) => page.getByRole('textbox', { name });

test('a name is enough to add someone, and the form is empty for the next one', async () => {
  const { onAdd } = showOwn();
  await field('Name').fill('  Ann \t Poe ');
  await userEvent.keyboard('{Enter}');
  expect(onAdd.mock.calls).toEqual([[{ name: 'Ann Poe', aliases: [], office: '' }]]);
  await expect.element(field('Name')).toHaveValue('');
});

test('spellings stand between commas; what is no spelling is none', async () => {
  const { onAdd } = showOwn();
  await field('Name').fill('Ann Poe');
  await field('Other spellings').fill('A. Poe, Ann Poe,, 安·坡、 …');
  await field('Office (optional)').fill('Harbour master');
  await userEvent.click(page.getByRole('button', { name: 'Add person' }));
  expect(onAdd.mock.calls).toEqual([
    [{ name: 'Ann Poe', aliases: ['A. Poe', '安·坡'], office: 'Harbour master' }],
  ]);
});

test.each(['', ' ', '12 …'])('%j is no name, and adds nobody', async (typed) => {
  const { onAdd } = showOwn();
  await field('Name').fill(typed);
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('button', { name: 'Add person' })).toBeDisabled();
  expect(onAdd).not.toHaveBeenCalled();
});

test('one can be changed, or the change given up', async () => {
  const { onChange } = showOwn();
  const office = () => field('Office (optional)').first();
  await userEvent.click(page.getByRole('button', { name: 'Change Jane Roe' }));
  await office().fill('Mayor');
  await userEvent.click(page.getByRole('button', { name: 'Cancel' }));
  expect(onChange).not.toHaveBeenCalled();
  await userEvent.click(page.getByRole('button', { name: 'Change Jane Roe' }));
  await office().fill('Mayor');
  await userEvent.keyboard('{Enter}');
  expect(onChange.mock.calls).toEqual([[{ id: 'own:2', name: 'Jane Roe', aliases: [], office: 'Mayor' }]]);
});

test('one can be removed', async () => {
  const { onRemove } = showOwn();
  await userEvent.click(page.getByRole('button', { name: 'Remove Zoltán Kiss' }));
  expect(onRemove.mock.calls).toEqual([[PEOPLE.own[0]]]);
});

test('each muted person is listed with where, newest first, and can be given back', async () => {
  const onUnmute = vi.fn();
  const { root } = showView(<MutedPeople muted={PEOPLE.muted} onUnmute={onUnmute} />);
  expect([...root.querySelectorAll('li p')].map((words) => words.textContent)).toEqual([
    'Ann PoeIn “A vote on the harbour”',
    'Ada RoeEverywhere',
  ]);
  await userEvent.click(page.getByRole('button', { name: 'Mark Ada Roe again' }));
  expect(onUnmute.mock.calls).toEqual([[PEOPLE.muted[0]]]);
});
