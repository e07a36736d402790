import { type ComponentChild, render } from 'preact';
import { onTestFinished } from 'vitest';
import { TextProvider } from '#components/text/text-context.ts';
import { english } from '#tests/unit/components/english.ts';

interface ShownView {
  readonly root: HTMLElement;
  /** Renders the view anew, with other props. */
  readonly update: (view: ComponentChild) => void;
}

/** Renders a view as an entrypoint would, until the test ends. */
export function showView(view: ComponentChild, css = ''): ShownView {
  const root = document.createElement('div');
  const style = document.createElement('style');
  style.textContent = css;
  document.body.append(style, root);
  const update = (next: ComponentChild) => render(<TextProvider value={english}>{next}</TextProvider>, root);
  update(view);
  onTestFinished(() => {
    render(null, root);
    root.remove();
    style.remove();
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
