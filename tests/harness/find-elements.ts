import type { Box } from './driver.ts';

/** A CSS selector, or what assistive technology calls the element: its whole name, or how the name starts. */
export type Query = string | { readonly role: string; readonly name?: string; readonly nameStarts?: string };

export interface FoundElement {
  readonly role: string;
  readonly name: string;
  /** As rendered, so without what is hidden. */
  readonly text: string;
  /** Of a field; null for the rest. */
  readonly value: string | null;
  readonly box: Box;
  readonly shown: boolean;
  readonly disabled: boolean;
  readonly focused: boolean;
}

/**
 * Runs in the page (its source is sent there, so it holds all it needs) and describes what `query` finds below `root`.
 * Roles and names follow HTML-AAM and accname 1.2 as far as our own interface goes; both are what the reader's screen
 * reader says, so a control without a proper name cannot be found by a test either.
 *
 * @param reveal whether the first one is scrolled to when it lies outside the viewport.
 */
export function findElements(root: ParentNode, query: Query, reveal: boolean): FoundElement[] {
  const ROLES: readonly (readonly [string, string])[] = [
    ['a[href]', 'link'],
    ['button, summary, input[type=button], input[type=submit]', 'button'],
    ['input[type=checkbox]', 'checkbox'],
    ['input[type=radio]', 'radio'],
    ['input[list], select', 'combobox'],
    ['input[type=search]', 'searchbox'],
    ['textarea, input:not([type]), input[type=text]', 'textbox'],
    ['h1, h2, h3, h4, h5, h6', 'heading'],
    ['dialog', 'dialog'],
    ['ul, ol, menu', 'list'],
    ['li', 'listitem'],
    ['option', 'option'],
    ['img', 'img'],
    ['nav', 'navigation'],
    ['main', 'main'],
    ['fieldset', 'group'],
    ['article', 'article'],
    ['output', 'status'],
    ['section[aria-label], section[aria-labelledby]', 'region'],
  ];
  const tidy = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
  const roleOf = (element: Element): string =>
    element.getAttribute('role') ?? ROLES.find(([selector]) => element.matches(selector))?.[1] ?? '';
  // biome-ignore lint/performance/useDomNodeTextContent: blocks within are to be set apart by white space
  const rendered = (element: Element): string => (element as HTMLElement).innerText ?? element.textContent;
  const labelledBy = (element: Element): string => {
    const scope = element.getRootNode() as Document | ShadowRoot;
    const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    return tidy(ids.map((id) => scope.getElementById(id)?.textContent).join(' '));
  };
  const labels = (element: Element): string =>
    tidy([...((element as HTMLInputElement).labels ?? [])].map((label) => label.textContent).join(' '));
  const nameOf = (element: Element): string =>
    labelledBy(element) ||
    tidy(element.getAttribute('aria-label')) ||
    labels(element) ||
    tidy(element.getAttribute('alt')) ||
    (element.matches('input, textarea, select') ? '' : tidy(rendered(element))) ||
    tidy(element.getAttribute('title')) ||
    tidy(element.getAttribute('placeholder'));
  const wanted = (element: Element): boolean => {
    if (typeof query === 'string') return true;
    if (roleOf(element) !== query.role) return false;
    const name = nameOf(element);
    return (query.name ?? name) === name && name.startsWith(query.nameStarts ?? '');
  };

  const found = [...root.querySelectorAll<HTMLElement>(typeof query === 'string' ? query : '*')].filter(
    wanted,
  );
  if (reveal) found[0]?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  return found.map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return {
      role: roleOf(element),
      name: nameOf(element),
      text: rendered(element),
      value: element.matches('input, textarea, select') ? (element as HTMLInputElement).value : null,
      box: { x, y, width, height },
      shown: width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true }),
      disabled: element.matches(':disabled, [aria-disabled=true]'),
      focused: (element.getRootNode() as Document | ShadowRoot).activeElement === element,
    };
  });
}

/** Runs in the page: all that is rendered below `root`. */
export function renderedText(root: ParentNode): string {
  const rendered = [...root.children].filter((child) => child.checkVisibility()) as HTMLElement[];
  // biome-ignore lint/performance/useDomNodeTextContent: what the reader sees is asked for
  const texts = rendered.map((child) => child.innerText);
  return texts.join('\n').trim();
}

/** Runs in the page: whether a transition or animation below `root` is under way. */
export function isAnimated(root: Document | ShadowRoot): boolean {
  return root.getAnimations().some(({ playState }) => playState === 'running');
}
