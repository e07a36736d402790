import type { PersonName, Sighting } from './sighting.ts';
import { readRows } from './sightings.ts';

/** From the twentieth century on: of those before, few names are told from others. */
const EARLIEST_END = '1900';
const NEWEST = '2026-06';
const TITLES: Readonly<Record<string, string>> = {
  prez: 'President',
  viceprez: 'Vice President',
  sen: 'Senator',
  rep: 'Representative',
};

/** Who sat in the House alone is no leader; those who led it are in the core. */
const REPRESENTATIVE = 'rep';

const INITIAL = /^\p{Lu}\.?$/u;
/** Without initials, or a second first name in brackets: newspapers leave them out. */
const IN_FULL = /^[^().,]+$/;

interface Term {
  readonly type: string;
  readonly start: string;
  readonly end: string;
}

type Parts = Readonly<Record<'first' | 'last', string>> &
  Readonly<Partial<Record<'middle' | 'nickname' | 'suffix' | 'official_full', string>>>;

interface CongressRow {
  readonly parts: Parts;
  readonly wikidata: string | null;
  readonly terms: readonly Term[];
}

/** Presidents, vice-presidents and sitting senators of the United States; terms in one office in a row are one. */
export function readCongress(folder: string): Sighting[] {
  return readRows<CongressRow>(folder, 'us-executive-and-congress-2026-06.jsonl').flatMap(fromRow);
}

function fromRow({ parts, wikidata, terms }: CongressRow): Sighting[] {
  if ((terms.at(-1)?.end ?? '') < EARLIEST_END) return [];
  if (terms.every(({ type }) => type === REPRESENTATIVE)) return [];
  const name = nameOf(parts);
  return joined(terms).map(({ type, start, end }) => ({
    name,
    place: 'United States',
    title: TITLES[type] ?? type,
    start,
    first: start,
    last: end,
    ending: end > NEWEST ? 'open' : 'stated',
    ...(wikidata !== null && { wikidata }),
    source: 'congress',
  }));
}

function nameOf({ first, middle, nickname, last, suffix, official_full: official }: Parts): PersonName {
  const called = nickname ?? (INITIAL.test(first) ? (middle ?? first) : first);
  const spoken = official !== undefined && IN_FULL.test(official) ? official : `${called} ${last}`;
  const name = suffix === undefined ? spoken : spoken.replace(` ${suffix}`, '');
  const forms = [
    `${called} ${last}`,
    `${first} ${last}`,
    ...(suffix === undefined ? [] : [`${name} ${suffix}`]),
  ];
  const aliases = forms.filter((form) => form !== name && !INITIAL.test(form.split(' ')[0] ?? ''));
  return {
    name,
    ...(/[ -]/.test(last) && name.includes(last) && { surname: last }),
    aliases: [...new Set(aliases)],
    family: last,
    given: [called],
    isFamilyFirst: false,
  };
}

/** Terms of one office that follow each other within days are one stay in it. */
function joined(terms: readonly Term[]): Term[] {
  const stays: Term[] = [];
  for (const term of terms) {
    const before = stays.at(-1);
    const follows = before?.type === term.type && daysBetween(before.end, term.start) <= 31;
    if (before && follows) stays[stays.length - 1] = { ...before, end: term.end };
    else stays.push(term);
  }
  return stays;
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
