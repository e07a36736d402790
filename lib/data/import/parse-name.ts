import { nameInParts } from './name-in-parts.ts';
import { withoutRomanMarks } from './proper-case.ts';
import type { PersonName } from './sighting.ts';

const REMARKS = /\((?:acting|interim|ret\.?|a\.i\.)\)|"[^"]*"|,/gi;
const HONORIFICS =
  /^(?:(?:Sir|Dame|Dr|Gen|Lt|Maj|Col|Brig|Adm|Capt|Judge|Justice|Rev|Father|Bishop|Cardinal|Prince|Princess|Shei[kh]+a?|Shaykh|Haji|Alhaji|Ratu|Lord|Baron|Baroness|Datuk|Dato|Tan Sri|Seri|Tun|Ing|Prof|Mr|Mrs|Ms)\.?\s+)+/;
/** Words of the source's prose that its parser left beside a name. */
const LEFTOVERS =
  /\b(?:Episcopal|Monsignor|Counselor|Infrastructure|Ministers?|Presidents?|Government|State|Council|Governor|vacant|note|since|formerly|spelled|represented|Kingdom|Republic|Commonwealth|Party|Movement|[Cc]hairman|[Ll]eader|and|or|of|the)\b/;
const NAME_CHARACTERS = /^[\p{L}\p{M}\s.'’‘`-]+$/u;
const INITIALS = /^(?:\p{Lu}\.)*\p{Lu}\.?$/u;
/** With the small letters of `McCONNELL`, `al-SABAH`, `D'ARCY`. */
const CAPITALS = /^(?:Ma?c|[Aa]l-|[Ee]l-|as-|ad-)?\p{Lu}[\p{Lu}\p{M}'’‘`.-]+$/u;
/** `CORREIA E SILVA`, `BIN ZAYID`: between capitals. */
const JOINING = /^[EYO]$/;
const GENERATION = /^(?:Jr|Sr)\.?$|^[IVX]+$/;
const PARTICLE = /^(?:de|da|do|dos|das|del|di|du|van|von|der|la|e|y|ould)$/;
const VOWEL = /[aeiouy\u00C0-\u024F]/iu;
/** What the newest editions, which lost letters with diacritics, left of Peña, Arévalo, Rodríguez and the like. */
const BROKEN = new Set(
  'PE AR RODR GUEZ GUTI RREZ RQUEZ PEZ LVAREZ JER ADRIANZ FILS-AIM Jos Mart Rodr Or'.split(' '),
);
/** One name, written in many ways: `Abd-al-Hamid`, `Abd al-Hamid`. */
const ABD = /\bAbd[- ](?:al|el|ul)-/gi;
const MOST_WORDS = 8;

/**
 * A name of the source, whose capitals mark the surname, or what the person is called by.
 *
 * @returns null where it is not one person's whole name: two people in a row, words of prose, letters lost.
 */
export function parseName(raw: string, place: string): PersonName | null {
  const text = raw.replace(REMARKS, ' ').trim().replace(HONORIFICS, '');
  if (!NAME_CHARACTERS.test(text) || LEFTOVERS.test(text)) return null;
  const words = text
    .replace(ABD, (prefix) => (prefix === prefix.toUpperCase() ? 'ABDUL ' : 'Abdul '))
    .split(/\s+/)
    .map(withoutRomanMarks)
    .filter((word) => word !== '');
  const generation = GENERATION.test(words.at(-1) ?? '') && words.length > 1 ? (words.pop() ?? '') : '';
  const start = words.findIndex(isInCapitals);
  if (start < 0 || words.length > MOST_WORDS) return null;
  let end = start + 1;
  while (
    isInCapitals(words[end] ?? '') ||
    (JOINING.test(words[end] ?? '') && isInCapitals(words[end + 1] ?? ''))
  )
    end += 1;
  if (words.slice(end).some(isInCapitals) || words.some(hasLostLetters)) return null;
  let family = start;
  while (family > 1 && PARTICLE.test(words[family - 1] ?? '')) family -= 1;
  const name = nameInParts(
    {
      before: words.slice(0, family).filter((word) => !INITIALS.test(word)),
      family: words.slice(family, end),
      after: words.slice(end),
      generation,
    },
    place,
  );
  // A word alone is half a name, unless it is of one who is called so.
  return name.name.includes(' ') ? name : null;
}

function isInCapitals(word: string): boolean {
  return CAPITALS.test(word) && !INITIALS.test(word);
}

/** `RODR GUEZ`: letters with diacritics were dropped on the way. */
function hasLostLetters(word: string): boolean {
  return (word.length > 2 && isInCapitals(word) && !VOWEL.test(word)) || BROKEN.has(word);
}
