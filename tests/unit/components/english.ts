import { createTranslator, type GetMessage } from '#components/text/translator.ts';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

const MESSAGES = new Map<string, Message>(Object.entries(messages));

/** `browser.i18n.getMessage` over the English file: placeholders by name, names whatever their case. */
export const getEnglish: GetMessage = (name, substitutions) => {
  const { message = '', placeholders = {} } = MESSAGES.get(name) ?? {};
  return message.replaceAll(/\$(\w+)\$/gu, (_, placeholder: string) => {
    const content = placeholders[placeholder.toLowerCase()]?.content ?? '';
    return substitutions[Number(content.slice(1)) - 1] ?? '';
  });
};

export const english = createTranslator(getEnglish, 'en-GB');
export const american = createTranslator(getEnglish, 'en-US');
