import type { RecogniseContext } from '../context.ts';
import type { LeaderMention } from '../mention.ts';
import { type Finding, Findings, type Reading, type Rule, readArticle } from './reading.ts';
import { followUp } from './rules/follow-up.ts';
import { fullName } from './rules/full-name.ts';
import { officeAfterName } from './rules/office-after-name.ts';
import { officeBeforeName } from './rules/office-before-name.ts';
import { prominentSurname } from './rules/prominent-surname.ts';
import { titledSurname } from './rules/titled-surname.ts';
import { isHeld, officeOn } from './terms.ts';

/** In order: each rule sees what those before it found, and takes no word from them. */
const RULES: readonly Rule[] = [
  fullName,
  officeBeforeName,
  officeAfterName,
  titledSurname,
  followUp,
  prominentSurname,
];

/**
 * Finds the leaders of an article's text, by name and by the office the text gives them.
 *
 * Linear in the text: words are looked up by surname in the roster, whatever its size.
 *
 * @returns Mentions in reading order, never overlapping, titles and possessives outside their spans.
 */
export function recogniseLeaders(text: string, context: RecogniseContext): LeaderMention[] {
  const reading = readArticle(text, context);
  const found = new Findings(reading.words.length);
  for (const rule of RULES) found.add(rule(reading, found));
  const { muted } = context;
  // Only now: the words stay taken, so that no rule finds someone else in what named a muted person.
  const kept = muted ? found.all.filter(({ person }) => !muted.has(person.id)) : found.all;
  return kept.sort((a, b) => a.first - b.first).map((finding) => toMention(reading, finding));
}

function toMention(reading: Reading, finding: Finding): LeaderMention {
  const { day, today } = reading;
  const { person, rule, confidence } = finding;
  const offices = person.entry?.leader.offices ?? [];
  const on = day ?? today;
  const { stated } = person;
  const office = stated ? { title: stated.title, of: '', start: '' } : officeOn(offices, on);
  const held = officeOn(
    offices.filter((term) => isHeld(term, today)),
    today,
  );
  return {
    kind: 'leader',
    start: startOf(reading, finding),
    end: endOf(reading, finding.last),
    leaderId: person.id,
    name: person.name,
    office,
    inOffice: stated ? !stated.isFormer : office !== null && isHeld(office, on),
    now: held === office ? null : held,
    rule,
    confidence,
  };
}

/** Without a letter that is written onto the name: `و` (and) in Arabic. */
function startOf({ words, language }: Reading, { first, person }: Finding): number {
  const word = words.get(first);
  if (!word) return 0;
  const { folded, start } = word;
  if (language.prefixes === '' || !language.prefixes.includes(folded.charAt(0))) return start;
  const isName = (name: string) => person.entry?.patterns.some(({ words: parts }) => parts.includes(name));
  return !isName(folded) && isName(folded.slice(1)) ? start + 1 : start;
}

/** With the full stop of `Jr.` */
function endOf({ text, words }: Reading, last: number): number {
  const word = words.get(last);
  if (!word) return 0;
  const stopped = (word.folded === 'jr' || word.folded === 'sr') && text.charAt(word.end) === '.';
  return stopped ? word.end + 1 : word.end;
}
