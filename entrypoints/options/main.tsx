import { render } from 'preact';
import { TextProvider } from '#components/text/text-context.ts';
import { createTranslator } from '#components/text/translator.ts';
import { getMessage, uiLocale } from '#lib/platform/i18n.ts';
import { OptionsApp } from './options-app.tsx';

const root = document.getElementById('root');
if (root) {
  render(
    <TextProvider value={createTranslator(getMessage, uiLocale())}>
      <OptionsApp />
    </TextProvider>,
    root,
  );
}
