const PARTICLES = new Set(
  'de del della di da do dos das du van der den von bin bint ibn ben y e la las los wa'.split(' '),
);
/** Where particles of surnames are written with a capital: `Alexander De Croo`. */
const CAPITAL_PARTICLES = new Set([
  'Australia',
  'Belgium',
  'Italy',
  'Malta',
  'Philippines',
  'San Marino',
  'United Kingdom',
  'United States',
]);
/** Elsewhere `Mac` begins no Scottish name: `Macron`, `Machado`. */
const MAC =
  /^mac(arthur|aulay|bride|donald|dougall|farlane|gregor|intosh|kay|kinnon|lean|leod|neil|neill|pherson)$/i;
const MC = /^mc(?=\p{L}{2})/iu;
const ARTICLE = /^(al|el|as|ad|ar|at|az|ash|ul)-(?=.)/i;
/** `O'Neill`, `D'Alema`, `N'Dour`. */
const ELIDED = /^([DLMNOT])['’](?=\p{L}{2})/iu;
const MARKS = /['’‘`]/g;
const NUMERAL = /^[IVX]{2,}$/;

/** A word of a name as newspapers write it: `MCCONNELL` is `McConnell`, `DE` is `de`, `AL-SABAH` is `al-Sabah`. */
export function properCase(word: string, place: string, isFirst: boolean): string {
  const lower = word.toLowerCase();
  if (!isFirst && PARTICLES.has(lower) && !CAPITAL_PARTICLES.has(place)) return lower;
  if (!isFirst && NUMERAL.test(word)) return word;
  const article = ARTICLE.exec(word);
  if (article) {
    return `${article[1]?.toLowerCase()}-${properCase(word.slice(article[0].length), place, true)}`;
  }
  return word.split('-').map(capitalise).join('-');
}

/** Marks of romanisation go (`YEL'TSIN`), elisions and the Irish O stay. */
export function withoutRomanMarks(word: string): string {
  const elided = ELIDED.exec(word)?.[0].length ?? 0;
  return word.slice(0, elided) + word.slice(elided).replace(MARKS, '');
}

function capitalise(part: string): string {
  const elided = ELIDED.exec(part);
  if (elided) return `${elided[1]?.toUpperCase()}'${capitalise(part.slice(elided[0].length))}`;
  const prefix = (MC.test(part) && 'Mc') || (MAC.test(part) && 'Mac') || '';
  const rest = part.slice(prefix.length);
  return prefix + rest.charAt(0).toUpperCase() + rest.slice(1).toLowerCase();
}
