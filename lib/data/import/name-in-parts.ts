import { fold } from '#lib/core/text/fold.ts';
import { properCase } from './proper-case.ts';
import { inNewspapers } from './romanise.ts';
import type { PersonName } from './sighting.ts';

/** The words of a name of the source. */
export interface NameParts {
  readonly before: readonly string[];
  /** In capitals. */
  readonly family: readonly string[];
  readonly after: readonly string[];
  /** `Jr.`, `III`, or empty. */
  readonly generation: string;
}

/** Of these nobody is called by first and last name alone: `Pham Binh Minh`, `Win Myint`. */
const WHOLE_NAMES = new Set(['Vietnam', 'Myanmar', 'Cambodia', 'Laos']);
const SON_OF = /^(?:bin|bint|ibn|ben|ould)$/i;
/** First words of given names of two words: `Abdul Rahman`, `Sidi Mohamed`. */
const BEGINS_NAME = /^(?:abdul|abu|abou|sidi|sid|ag)$/i;

/** The forms in which newspapers write a name. */
export function nameInParts({ before, family, after, generation }: NameParts, place: string): PersonName {
  const cased = family.map((word, i) => properCase(word, place, i === 0 && before.length === 0));
  const called = cased.join(' ');
  const leads = before.length === 0;
  const rest = joinDynasty(after);
  const short = leads ? leadingForms(called, rest) : [givenAndFamily(before, called, place)];
  const whole = [...before, called, ...rest].join(' ');
  const full = leads ? [whole] : [whole, [...before, called].join(' ')];
  const forms = [...short, ...full].map((form) => `${form} ${generation}`.trim());
  const [name = '', ...aliases] = distinct([...forms.slice(0, 1).map(romanised), ...forms]);
  const surname = called.split(' ').map(inNewspapers).join(' ');
  const isOneWord =
    !leads && after.length === 0 && cased.filter((word) => /^\p{Lu}|-/u.test(word)).length === 1;
  return {
    name,
    ...(!isOneWord && called !== name && { surname }),
    aliases: isOneWord ? aliases : aliases.filter((alias) => alias.includes(surname)),
    family: called,
    given: leads ? rest : before.filter((word) => !SON_OF.test(word)),
    isFamilyFirst: leads || WHOLE_NAMES.has(place),
  };
}

/** `Mohamed` of `Mohamed bin Ali Hasan`, `Abdul Rab` of `Abdul Rab Mansur`, with the surname. */
function givenAndFamily(before: readonly string[], family: string, place: string): string {
  if (WHOLE_NAMES.has(place)) return [...before, family].join(' ');
  const length = BEGINS_NAME.test(before[0] ?? '') ? 2 : 1;
  return [...before.slice(0, length), family].join(' ');
}

/** `Qaboos bin Said Al Said`: with the father's name, with the dynasty's; `Xi Jinping` whole. */
function leadingForms(called: string, rest: readonly string[]): string[] {
  const dynasty = rest.findLast((word) => /^al-/i.test(word));
  const son = SON_OF.test(rest[0] ?? '') ? [[called, ...rest.slice(0, 2)].join(' ')] : [];
  if (dynasty !== undefined) return [`${called} ${dynasty}`, ...son];
  return son.length > 0 ? son : [[called, ...rest].join(' ')];
}

/** `Al Nuhayyan` is `al-Nuhayyan`. */
function joinDynasty(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of words) {
    if (/^al$/i.test(joined.at(-1) ?? '')) joined[joined.length - 1] = `al-${word}`;
    else joined.push(word);
  }
  return joined;
}

function romanised(name: string): string {
  return name
    .split(' ')
    .map((word) => inNewspapers(word))
    .join(' ');
}

/** Of those that fold alike the first. */
function distinct(forms: readonly string[]): string[] {
  const folded = forms.map(fold);
  return forms.filter((_, i) => folded.indexOf(folded[i] ?? '') === i);
}
