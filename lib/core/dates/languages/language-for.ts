import { createEnglish } from '../en/english.ts';
import type { Language } from '../language.ts';
import { createGerman } from './de.ts';
import { createSpanish } from './es.ts';
import { createFrench } from './fr.ts';
import { createItalian } from './it.ts';
import { createJapanese } from './ja.ts';
import { createDutch } from './nl.ts';
import { createNumeric } from './numeric.ts';
import { createPolish } from './pl.ts';
import { createPortuguese } from './pt.ts';
import { createRussian } from './ru.ts';
import { createUkrainian } from './uk.ts';
import { createChinese } from './zh.ts';

/** By primary language subtag. */
const MAKERS: ReadonlyMap<string, () => Language> = new Map([
  ['en', createEnglish],
  ['es', createSpanish],
  ['fr', createFrench],
  ['it', createItalian],
  ['pt', createPortuguese],
  ['de', createGerman],
  ['nl', createDutch],
  ['pl', createPolish],
  ['uk', createUkrainian],
  ['ru', createRussian],
  ['zh', createChinese],
  ['ja', createJapanese],
]);

const UNKNOWN = 'und';
const made = new Map<string, Language>();

/**
 * The language of a text, made when first asked for: an article is in one of twelve.
 *
 * @param tag BCP 47, of which the primary subtag counts (`es-MX`, `zh_Hant`); empty is read as English.
 */
export function languageFor(tag: string): Language {
  const subtag = MAKERS.has(tag) ? tag : primarySubtag(tag);
  const known = MAKERS.has(subtag) ? subtag : UNKNOWN;
  const language = made.get(known) ?? (MAKERS.get(known) ?? createNumeric)();
  made.set(known, language);
  return language;
}

function primarySubtag(tag: string): string {
  return tag === '' ? 'en' : (tag.split(/[-_]/, 1)[0] ?? '').toLowerCase();
}
