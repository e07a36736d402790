import type { Anchor } from '#lib/core/anchor/anchor.ts';
import { ArticleText } from '#lib/core/anchor/article-text.ts';
import { describeAnchor } from '#lib/core/anchor/describe-anchor.ts';
import { locateAnchor } from '#lib/core/anchor/locate-anchor.ts';
import { toPlain } from '#lib/core/anchor/plain-text.ts';
import type { Span } from '#lib/core/text/span.ts';
import type { Figure } from '../../report/figure.ts';
import { placesInOtherMarkup } from './other-markup.ts';
import type { BenchPage } from './pages.ts';
import { locateByPeer } from './peer.ts';
import { SeededRandom } from './random.ts';
import { revise } from './revise.ts';
import { isNotable, sentencesOf } from './sentence-list.ts';
import { Tally } from './tally.ts';
import { locatingTimes } from './times.ts';

const SEED = 20_250_514;
const NOTES_PER_PAGE = 12;
const SHARES = [0.05, 0.1, 0.2];
const LONGEST_PAGES = 10;
const PEER = 'approx-string-match';

/** A text with notes on it, and where their sentences stand in a later text. */
export interface Trial {
  readonly text: string;
  readonly later: string;
  readonly notes: readonly TrialNote[];
}

interface TrialNote {
  readonly noted: Span;
  readonly place: Span | null;
  /** Whether its words stand more than once in the page, as in filler text, however they are set. */
  readonly isRepeated: boolean;
}

/** Notes on random sentences of stored pages, found again: the same page, other markup, later versions. */
export function anchorFigures(pages: readonly BenchPage[]): Figure[] {
  if (pages.length === 0) return [];
  const random = new SeededRandom(SEED);
  const chosen = pages.map((page) => {
    const sentences = sentencesOf(page.text);
    const notable = sentences.flatMap((sentence, index) => (isNotable(sentence) ? [index] : []));
    return { page, plain: toPlain(page.text), sentences, noted: random.sample(notable, NOTES_PER_PAGE) };
  });
  type Chosen = (typeof chosen)[number];
  const trial = (
    { page, plain, sentences, noted }: Chosen,
    later: string,
    places: readonly (Span | null)[],
  ): Trial => ({
    text: page.text,
    later,
    notes: noted.map((index) => ({
      noted: sentences[index] as Span,
      place: places[index] ?? null,
      isRepeated: standsTwice(plain, toPlain(sentences[index]?.text ?? '')),
    })),
  });

  const same = chosen.map((each) => trial(each, each.page.text, each.sentences));
  const markup = chosen.flatMap((each) => {
    if (each.page.other === null) return [];
    const places = placesInOtherMarkup(each.page.text, each.sentences, each.page.other);
    const { notes, ...texts } = trial(each, each.page.other, places);
    // What the other markup leaves out says nothing of anchors.
    return [{ ...texts, notes: notes.filter(({ place }) => place !== null) }];
  });
  const revised = SHARES.map((share) => ({
    share,
    trials: chosen.map((each) => {
      const { text, places } = revise(each.sentences, share, random);
      return trial(each, text, places);
    }),
  }));
  const longest = (trials: readonly Trial[]) =>
    [...trials].sort((a, b) => b.text.length - a.text.length).slice(0, LONGEST_PAGES);
  return [
    ...shares('same page', same, { right: 1 }),
    ...shares('other markup', markup, { right: 0.995 }),
    // Of equal sentences nobody can tell which one was deleted or moved: they are counted by themselves.
    ...revised.flatMap(({ share, trials }) => [
      ...shares(`${share * 100} % of sentences changed`, only(trials, false), { right: 0.98, wrong: 0.001 }),
      ...shares(`${share * 100} % changed, sentences that stand more than once`, only(trials, true), {}),
      ...doubts(`${share * 100} % changed, sentences that stand more than once`, only(trials, true)),
    ]),
    ...revised.slice(-1).map(({ trials }) => timeFigure(longest(trials))),
  ];
}

function standsTwice(text: string, part: string): boolean {
  return text.indexOf(part) !== text.lastIndexOf(part);
}

function only(trials: readonly Trial[], isRepeated: boolean): Trial[] {
  return trials.map((each) => ({
    ...each,
    notes: each.notes.filter((note) => note.isRepeated === isRepeated),
  }));
}

function shares(name: string, trials: readonly Trial[], bar: { right?: number; wrong?: number }): Figure[] {
  const [ours, peers] = [
    tally(trials, locateByUs),
    tally(trials, ({ source }, anchor) => {
      const span = locateByPeer(source, anchor);
      return span && { span };
    }),
  ];
  const beside = (value: number) => ({ peer: { name: PEER, value } });
  return [
    { name: `notes, ${name}`, value: ours.all, unit: 'notes' },
    {
      name: `notes, ${name}: right of those that stand`,
      value: ours.rightShare,
      unit: 'share',
      ...beside(peers.rightShare),
      ...(bar.right === undefined ? {} : { bar: { atLeast: bar.right } }),
    },
    {
      name: `notes, ${name}: wrong place`,
      value: ours.wrongShare,
      unit: 'share',
      ...beside(peers.wrongShare),
      ...(bar.wrong === undefined ? {} : { bar: { atMost: bar.wrong } }),
    },
    {
      name: `notes, ${name}: honestly gone of those deleted`,
      value: ours.honestShare,
      unit: 'share',
      ...beside(peers.honestShare),
    },
  ];
}

/** Of equal sentences the reader is told where it is not sure which of them was noted: these are not silently wrong. */
function doubts(name: string, trials: readonly Trial[]): Figure[] {
  const ours = tally(trials, locateByUs);
  return [
    { name: `notes, ${name}: said to be one of several`, value: ours.doubtedShare, unit: 'share' },
    {
      name: `notes, ${name}: wrong place without a word of doubt`,
      value: ours.silentlyWrongShare,
      unit: 'share',
    },
  ];
}

type Locate = (text: ArticleText, anchor: Anchor) => { readonly span: Span; readonly among?: number } | null;

function tally(trials: readonly Trial[], locate: Locate): Tally {
  const counted = new Tally();
  for (const { text, later, notes } of trials) {
    const [before, now] = [new ArticleText(text), new ArticleText(later)];
    for (const { noted, place } of notes) {
      const found = locate(now, describeAnchor(before, noted));
      counted.add(found?.span ?? null, place, found?.among !== undefined);
    }
  }
  return counted;
}

const locateByUs: Locate = (text, anchor) => {
  const verdict = locateAnchor(text, anchor);
  return verdict.kind === 'gone' ? null : verdict;
};

function timeFigure(trials: readonly Trial[]): Figure {
  const { ours, peer } = locatingTimes(trials);
  return {
    name: `notes found again on the ${trials.length} longest pages, each changed`,
    value: ours,
    unit: 'ms a note',
    peer: { name: PEER, value: peer },
    bar: { atMost: peer },
  };
}
