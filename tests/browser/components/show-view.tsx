import { type ComponentChild, render } from 'preact';
import { onTestFinished } from 'vitest';
import { TextProvider } from '#components/text/text-context.ts';
import { english } from '#tests/unit/components/english.ts';

/** Renders a view as an entrypoint would, until the test ends; `update` renders it anew with other props. */
export function showView(view: ComponentChild): {
  root: HTMLElement;
  update: (view: ComponentChild) => void;
} {
  const root = document.createElement('div');
  document.body.append(root);
  const update = (next: ComponentChild) => render(<TextProvider value={english}>{next}</TextProvider>, root);
  update(view);
  onTestFinished(() => {
    render(null, root);
    root.remove();
  });
  return { root, update };
}

/** Accessible name of what has the focus; '' when nothing of a view has. */
export function focusedName(): string {
  const focused = document.activeElement;
  return (
    focused?.getAttribute('aria-label') ?? (focused === document.body ? '' : (focused?.textContent ?? ''))
  );
}
