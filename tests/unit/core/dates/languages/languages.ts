/** Languages beside English whose dates are recognised. */
export const LANGUAGES = [
  { lang: 'es' },
  { lang: 'fr' },
  { lang: 'it' },
  { lang: 'pt' },
  { lang: 'de' },
  { lang: 'nl' },
  { lang: 'pl' },
  { lang: 'uk' },
  { lang: 'ru' },
  { lang: 'zh-CN' },
  { lang: 'zh-TW' },
  { lang: 'ja' },
] as const;
