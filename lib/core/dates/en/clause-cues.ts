import type { Tense } from '../language.ts';
import { ARRANGED, BETWEEN_VERBS, FORWARD_PARTICIPLES, VERB_KINDS } from './verbs.ts';

const WORD = /[A-Za-z]+(?:['’][a-z]+)?(?:-[A-Za-z]+)*/g;
const CONTRACTED_WILL = /['’]ll$/;
const PAST_FORM = /^[a-z]{2,}ed$/;

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
  switch (VERB_KINDS.get(word)) {
    case 'modal':
      return ['future', governed(words, at + 1) - at];
    case 'to':
      return ARRANGED.has(next) ? ['future', 3] : [null, 1];
    case 'was':
      if (!FORWARD_PARTICIPLES.has(next)) return ['past', 1];
      return ['past', words[at + 2] === 'to' ? 4 : 2];
    case 'had':
      return ['past', next === 'been' && FORWARD_PARTICIPLES.has(words[at + 2] ?? '') ? 5 : 1];
    case 'forward':
      return words[at - 1] === 'than' ? [null, 1] : ['future', 1];
    case 'plan':
      return isForwardPhrase(word, next) ? ['future', 2] : isPastForm(word) ? ['past', 1] : [null, 1];
    case 'is':
      return isProgressive(words, at) ? ['future', 2] : [null, 1];
    case 'past':
      return ['past', 1];
    case 'none':
      return [null, 1];
    default:
      if (CONTRACTED_WILL.test(word)) return ['future', governed(words, at + 1) - at];
      return isPastForm(word) ? ['past', 1] : [null, 1];
  }
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
  const verb = BETWEEN_VERBS.has(words[at + 1] ?? '') ? words[at + 2] : words[at + 1];
  return verb?.endsWith('ing') === true;
}

function isPastForm(word: string): boolean {
  return word.endsWith('ed') && PAST_FORM.test(word);
}
