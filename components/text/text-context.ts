import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translator } from './translator.ts';

const TextContext = createContext<Translator | null>(null);

/** Stands once around every root: `<TextProvider value={translator}>`. */
export const TextProvider = TextContext.Provider;

export function useText(): Translator {
  const translator = useContext(TextContext);
  if (!translator) throw new Error('No TextProvider around this view.');
  return translator;
}
