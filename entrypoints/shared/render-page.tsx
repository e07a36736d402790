import { type ComponentChild, render } from 'preact';
import { TextProvider } from '#components/text/text-context.ts';
import { createTranslator } from '#components/text/translator.ts';
import { getMessage, uiLocale } from '#lib/platform/i18n.ts';

/** Puts an extension page's view into its document, in the browser's language. */
export function renderPage(view: ComponentChild): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root.');
  render(<TextProvider value={createTranslator(getMessage, uiLocale())}>{view}</TextProvider>, root);
}
