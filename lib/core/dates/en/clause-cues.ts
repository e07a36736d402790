import type { Tense } from '../language.ts';
import {
  ARRANGED,
  AWAITING,
  BETWEEN_VERBS,
  DETERMINERS,
  FORWARD_PARTICIPLES,
  SPEAKS_AHEAD,
  VERB_KINDS,
} from './verbs.ts';

const WORD = /[A-Za-z]+(?:'[a-z]+)?(?:-[A-Za-z]+)*/g;
const PAST_FORM = /^[a-z]{2,}ed$/;
/** Words between `neither` and the modal: `neither he nor Elian's four grandparents could`. */
const NEGATION_REACH = 8;
/** Words between `when` and the verb it goes with: `when the case of the two men is heard`. */
const SUBJECT_REACH = 8;

type Cue = Exclude<Tense, null>;

/** The tenses a clause shows, in the order of its verbs; at most so many. */
export function cuesOf(clause: string, most = Number.POSITIVE_INFINITY): Cue[] {
  const straight = clause.includes('’') ? clause.replaceAll('’', "'") : clause;
  const words = straight.match(WORD) ?? [];
  const cues: Cue[] = [];
  let verb = '';
  let at = 0;
  while (at < words.length && cues.length < most) {
    const [cue, length] = cueAt(words, at);
    const isPurpose =
      words[at] === 'to' &&
      cues.at(-1) === 'past' &&
      !SPEAKS_AHEAD.has(verb) &&
      !SPEAKS_AHEAD.has(words[at - 1] ?? '');
    if (cue !== null && !isPurpose) {
      cues.push(cue);
      verb = words[at] ?? '';
    }
    at += length;
  }
  return cues;
}

/** What the word at a position shows and how many words belong to it, so that a participle is not counted twice. */
function cueAt(words: readonly string[], at: number): readonly [cue: Cue | null, length: number] {
  const word = words[at] ?? '';
  const next = words[at + 1] ?? '';
  switch (VERB_KINDS.get(word)) {
    case 'modal': {
      const length = governed(words, at + 1) - at;
      return [isFailedAttempt(words, at) ? 'past' : 'future', length];
    }
    case 'to':
      return ARRANGED.has(next) ? ['future', 3] : [null, 1];
    case 'was':
      if (!FORWARD_PARTICIPLES.has(next)) return ['past', 1];
      return ['past', words[at + 2] === 'to' ? 4 : 2];
    case 'did': {
      // "Talks did not begin Monday": no timetable speaks.
      const after = governed(words, at + 1);
      return ['past', VERB_KINDS.get(words[after - 1] ?? '') === 'timetable' ? after - at : 1];
    }
    case 'had':
      return ['past', next === 'been' && FORWARD_PARTICIPLES.has(words[at + 2] ?? '') ? 5 : 1];
    case 'forward':
      return words[at - 1] === 'than' ? [null, 1] : ['future', 1];
    case 'plan':
      if (isForwardPhrase(word, next)) return ['future', 2];
      return [word === 'set' || word === 'planned' ? 'past' : null, 1];
    case 'is': {
      if (isProgressive(words, at)) return ['future', 2];
      const verb = BETWEEN_VERBS.has(words[at + 1] ?? '') ? at + 2 : at + 1;
      if (!isPastVerb(words[verb] ?? '')) return [null, 1];
      // Here the participle is no past; "when the case is heard" even speaks of what is to come.
      return [isAwaited(words, at) ? 'future' : null, verb + 1 - at];
    }
    case 'timetable':
      return [isBeing(words[at - 1] ?? '') ? null : 'future', 1];
    case 'past':
      return ['past', 1];
    case 'none':
      return [null, 1];
    default:
      if (word.endsWith("'ll")) return ['future', governed(words, at + 1) - at];
      return [isPastForm(word) && !isAttribute(words, at) ? 'past' : null, 1];
  }
}

/** First word after the verb a modal governs: `will probably not be held`. */
function governed(words: readonly string[], from: number): number {
  let at = from;
  while (at < from + 3 && (BETWEEN_VERBS.has(words[at] ?? '') || words[at]?.endsWith('ly'))) at += 1;
  return at + 1;
}

/** Before `open` these make it an adjective: `the museum is open Monday`. */
function isBeing(word: string): boolean {
  const kind = VERB_KINDS.get(word);
  return kind === 'is' || kind === 'was' || word === 'be';
}

function isForwardPhrase(word: string, next: string): boolean {
  if (word === 'planned') return next === 'for' || next === 'a' || next === 'an';
  return next === 'to' || (word === 'set' && next === 'for');
}

/** `once the case is`: with these the present stands for the future. */
function isAwaited(words: readonly string[], at: number): boolean {
  return words.slice(Math.max(0, at - SUBJECT_REACH), at).some((word) => AWAITING.has(word));
}

/** `is meeting`, `are also leaving`. */
function isProgressive(words: readonly string[], at: number): boolean {
  const verb = BETWEEN_VERBS.has(words[at + 1] ?? '') ? words[at + 2] : words[at + 1];
  return verb?.endsWith('ing') === true;
}

/** `could not be reached`, `neither could be found`: said of what was tried; other uses of `could` look ahead. */
function isFailedAttempt(words: readonly string[], at: number): boolean {
  if (words[at] === "couldn't") return true;
  if (words[at] !== 'could') return false;
  return words[at + 1] === 'not' || words.slice(Math.max(0, at - NEGATION_REACH), at).some(isNegative);
}

function isNegative(word: string): boolean {
  return /^(?:neither|nobody|nor|none)$/i.test(word);
}

/** `a still unspecified date`, `the accused`: behind an article, and an adverb or two, it is no verb. */
function isAttribute(words: readonly string[], at: number): boolean {
  let before = at - 1;
  while (before > at - 3 && /^(?:still|yet|newly|long|[a-z]+ly)$/.test(words[before] ?? '')) before -= 1;
  return DETERMINERS.has(words[before] ?? '');
}

function isPastVerb(word: string): boolean {
  const kind = VERB_KINDS.get(word);
  return kind === 'past' || (kind === undefined && isPastForm(word));
}

function isPastForm(word: string): boolean {
  return word.endsWith('ed') && PAST_FORM.test(word);
}
