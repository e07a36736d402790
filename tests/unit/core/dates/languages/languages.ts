import { GERMAN } from './cases/de.ts';
import { SPANISH } from './cases/es.ts';
import { FRENCH } from './cases/fr.ts';
import { ITALIAN } from './cases/it.ts';
import { JAPANESE } from './cases/ja.ts';
import type { LanguageCases } from './cases/language-cases.ts';
import { DUTCH } from './cases/nl.ts';
import { POLISH } from './cases/pl.ts';
import { PORTUGUESE } from './cases/pt.ts';
import { RUSSIAN } from './cases/ru.ts';
import { UKRAINIAN } from './cases/uk.ts';
import { CHINESE } from './cases/zh.ts';

/** Languages beside English whose dates are recognised. */
export const LANGUAGES: readonly { readonly lang: string; readonly cases: LanguageCases }[] = [
  { lang: 'es', cases: SPANISH },
  { lang: 'fr', cases: FRENCH },
  { lang: 'it', cases: ITALIAN },
  { lang: 'pt', cases: PORTUGUESE },
  { lang: 'de', cases: GERMAN },
  { lang: 'nl', cases: DUTCH },
  { lang: 'pl', cases: POLISH },
  { lang: 'uk', cases: UKRAINIAN },
  { lang: 'ru', cases: RUSSIAN },
  { lang: 'zh-CN', cases: CHINESE },
  { lang: 'zh-TW', cases: CHINESE },
  { lang: 'ja', cases: JAPANESE },
];
