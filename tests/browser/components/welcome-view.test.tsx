import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { WelcomeView } from '#components/welcome/welcome-view.tsx';
import type { AccessMode } from '#lib/core/settings.ts';
import { showView } from './show-view.tsx';

const CHOICES: readonly [name: RegExp, mode: AccessMode, next: string][] = [
  [/^On every site/u, 'everywhere', 'Open any news article'],
  [/^Only on sites I choose/u, 'sites', 'press “Always on this site”'],
  [/^Only when I click/u, 'click', 'press the Whowhen button'],
];

test.each(CHOICES)('%s is one press, and then says what to do next', async (name, mode, next) => {
  const onChoose = vi.fn();
  const { root, update } = showView(<WelcomeView chosen={null} isRefused={false} onChoose={onChoose} />);
  expect(root.querySelector('output')?.textContent).toBe('');
  await userEvent.click(page.getByRole('button', { name }));
  expect(onChoose.mock.calls).toEqual([[mode]]);

  update(<WelcomeView chosen={mode} isRefused={false} onChoose={onChoose} />);
  expect(root.querySelector('output')?.textContent).toContain(next);
  expect(root.querySelectorAll('[aria-pressed="true"]').length).toBe(1);
  await expect.element(page.getByRole('button', { name })).toHaveAttribute('aria-pressed', 'true');
});

test('a refusal is told, and nothing is claimed to be done', () => {
  const { root } = showView(<WelcomeView chosen="click" isRefused={true} onChoose={vi.fn()} />);
  expect(root.querySelector('output')?.textContent).toContain('nothing has changed');
  expect(root.querySelector('output')?.textContent).not.toContain('Done');
});
