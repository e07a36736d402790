import type { Tense } from '../language.ts';
import {
  ARRANGED,
  BETWEEN_VERBS,
  FORWARD,
  FORWARD_PARTICIPLES,
  MODALS,
  NOT_PAST,
  PAST,
  PROGRESSIVE,
} from './verbs.ts';

const WORD = /[A-Za-z]+(?:['’][a-z]+)?(?:-[A-Za-z]+)*/g;
const CONTRACTED_WILL = /['’]ll$/;

type Cue = Exclude<Tense, null>;

/** The tenses a clause shows, in the order of its verbs. */
export function cuesOf(clause: string): Cue[] {
  const words = clause.match(WORD) ?? [];
  const cues: Cue[] = [];
  let at = 0;
  while (at < words.length) {
    const [cue, length] = cueAt(words, at);
    if (cue !== null) cues.push(cue);
    at += length;
  }
  return cues;
}

/** What the word at a position shows and how many words belong to it, so that a participle is not counted twice. */
function cueAt(words: readonly string[], at: number): readonly [cue: Cue | null, length: number] {
  const word = words[at] ?? '';
  const next = words[at + 1] ?? '';
  if (MODALS.has(word) || CONTRACTED_WILL.test(word)) return ['future', governed(words, at + 1) - at];
  if (word === 'to' && ARRANGED.has(next)) return ['future', 3];
  if (word === 'was' || word === 'were') {
    return FORWARD_PARTICIPLES.has(next) ? ['past', words[at + 2] === 'to' ? 4 : 2] : ['past', 1];
  }
  if (word === 'had' && next === 'been')
    return ['past', FORWARD_PARTICIPLES.has(words[at + 2] ?? '') ? 5 : 1];
  if (FORWARD.has(word)) return words[at - 1] === 'than' ? [null, 1] : ['future', 1];
  if (isForwardPhrase(word, next) || isProgressive(words, at)) return ['future', 2];
  return isPast(word) ? ['past', 1] : [null, 1];
}

/** First word after the verb a modal governs: `will probably not be held`. */
function governed(words: readonly string[], from: number): number {
  let at = from;
  while (at < from + 3 && (BETWEEN_VERBS.has(words[at] ?? '') || words[at]?.endsWith('ly'))) at += 1;
  return at + 1;
}

function isForwardPhrase(word: string, next: string): boolean {
  if (word === 'planned') return next === 'for';
  if (word === 'plan' || word === 'going') return next === 'to';
  return word === 'set' && (next === 'for' || next === 'to' || next === 'on');
}

/** `is meeting`, `are also leaving`. */
function isProgressive(words: readonly string[], at: number): boolean {
  if (!PROGRESSIVE.has(words[at] ?? '')) return false;
  const verb = BETWEEN_VERBS.has(words[at + 1] ?? '') ? words[at + 2] : words[at + 1];
  return verb?.endsWith('ing') === true;
}

function isPast(word: string): boolean {
  return PAST.has(word) || (/^[a-z]{2,}ed$/.test(word) && !NOT_PAST.has(word));
}
