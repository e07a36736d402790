type Messages = typeof import('../../public/_locales/en/messages.json');

/** Name of a message that every locale has, because English has it. */
export type MessageKey = keyof Messages;

/** Family of messages that differ by plural category: `noteCount` for `noteCount_one` and `noteCount_other`. */
export type PluralKey = {
  [K in MessageKey]: K extends `${infer Family}_other` ? Family : never;
}[MessageKey];

/** The browser's `i18n.getMessage` or a stand-in: substitutions replace `$1` to `$9`; unknown names give ''. */
export type GetMessage = (name: string, substitutions: string[]) => string;

/** How views speak: in one locale, by message names. */
export interface Translator {
  /** BCP 47 tag of the reader's language, also for dates and numbers. */
  readonly locale: string;
  readonly t: (key: MessageKey, ...substitutions: string[]) => string;
  /** `count` chooses the wording and is `$1`, written as the locale writes numbers; the rest is `$2` and on. */
  readonly plural: (key: PluralKey, count: number, ...substitutions: string[]) => string;
  /** `3rd`: a place in a row. */
  readonly ordinal: (place: number) => string;
}

export function createTranslator(getMessage: GetMessage, locale: string): Translator {
  // Made when something is first counted: in Chromium the two take 10 ms, which a page that is only read need not pay.
  let counting: { readonly rules: Intl.PluralRules; readonly numbers: Intl.NumberFormat } | undefined;
  return {
    locale,
    t: (key, ...substitutions) => getMessage(key, substitutions),
    plural: (key, count, ...substitutions) => {
      counting ??= { rules: new Intl.PluralRules(locale), numbers: new Intl.NumberFormat(locale) };
      const all = [counting.numbers.format(count), ...substitutions];
      return getMessage(`${key}_${counting.rules.select(count)}`, all) || getMessage(`${key}_other`, all);
    },
    ordinal: (place) => {
      const all = [new Intl.NumberFormat(locale).format(place)];
      const category = new Intl.PluralRules(locale, { type: 'ordinal' }).select(place);
      return getMessage(`ordinal_${category}`, all) || getMessage('ordinal_other', all);
    },
  };
}
