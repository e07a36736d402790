import { browser } from 'wxt/browser';

/** A message of the locale files by its name, '' when there is none of it. */
export function getMessage(name: string, substitutions: string[]): string {
  // The typed signature knows the English names only; plural families ask for names that a locale may not have.
  return (browser.i18n.getMessage as (name: string, substitutions: string[]) => string)(name, substitutions);
}

/** BCP 47 tag of the language the browser speaks to its user. */
export function uiLocale(): string {
  return browser.i18n.getUILanguage();
}
