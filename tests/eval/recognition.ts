import type { Figure } from '../report/figure.ts';
import type { CorpusDocument } from './corpus.ts';
import { type DateMeasures, type DatePair, measureDates } from './dates.ts';
import type { Found } from './found.ts';
import { measureLeaders } from './leaders.ts';

/** The bars of the recognisers, as the project set them. */
const LEADER_BARS = { recall: 0.95, precision: 0.97, sameSpan: 0.97, rightPerson: 0.985 };
type DateBars = Readonly<Record<keyof DateMeasures, number>>;
/** Of the documents of `dates/`, which are labelled with all four kinds. */
const TIMEX_BARS = {
  allTypes: { strict: 0.85, relaxed: 0.93, value: 0.8 },
  dateAndTime: { strict: 0.88, relaxed: 0.95, value: 0.84 },
};
/** Of the dated documents of `leaders/`, where days and times are what was labelled. */
const NEWS_BARS = { dateAndTime: { strict: 0.9, relaxed: 0.95, value: 0.88 } };

interface Result {
  readonly document: CorpusDocument;
  readonly found: Found;
}

/** Figures of leaders and dates: of all documents of a kind, held to the bars, and of each file of them. */
export function recognitionFigures(results: readonly Result[]): Figure[] {
  const withLeaders = results.filter(({ document }) => document.leaders !== null);
  const withDates = results.filter(({ document }) => document.timexes !== null);
  const timex = withDates.filter(({ document }) => document.leaders === null);
  const news = withDates.filter(({ document }) => document.leaders !== null);
  return [
    ...(withLeaders.length > 0 ? leaderFigures('all', withLeaders, LEADER_BARS) : []),
    ...byCorpus(withLeaders).flatMap(([name, group]) => leaderFigures(name, group)),
    ...(timex.length > 0 ? dateFigures('timex', timex, TIMEX_BARS) : []),
    ...(news.length > 0 ? dateFigures('news', news, NEWS_BARS) : []),
    ...byCorpus(withDates).flatMap(([name, group]) => dateFigures(name, group)),
  ];
}

function leaderFigures(name: string, results: readonly Result[], bars?: typeof LEADER_BARS): Figure[] {
  const measured = measureLeaders(
    results.map(({ document, found }) => ({ gold: document.leaders ?? [], predicted: found.leaders })),
  );
  const figure = (measure: keyof typeof LEADER_BARS): Figure => ({
    name: `leaders ${name} ${measure}`,
    value: measured[measure],
    unit: 'share',
    ...(bars && { bar: { atLeast: bars[measure] } }),
  });
  return [figure('recall'), figure('precision'), figure('sameSpan'), figure('rightPerson')];
}

function dateFigures(
  name: string,
  results: readonly Result[],
  bars: { allTypes?: DateBars; dateAndTime?: DateBars } = {},
): Figure[] {
  const pairs = results.map(
    ({ document, found }): DatePair => ({ gold: document.timexes ?? [], found: found.timexes }),
  );
  const { allTypes, dateAndTime } = measureDates(pairs);
  return [
    ...f1Figures(`dates ${name} all kinds`, allTypes, bars.allTypes),
    ...f1Figures(`dates ${name} DATE+TIME`, dateAndTime, bars.dateAndTime),
  ];
}

function f1Figures(name: string, measured: DateMeasures, bars: DateBars | undefined): Figure[] {
  const figure = (measure: keyof DateMeasures): Figure => ({
    name: `${name} ${measure}`,
    value: measured[measure].f1,
    unit: 'F1',
    ...(bars && { bar: { atLeast: bars[measure] } }),
  });
  return [figure('strict'), figure('relaxed'), figure('value')];
}

function byCorpus(results: readonly Result[]): [string, Result[]][] {
  return [...Map.groupBy(results, ({ document }) => document.corpus)];
}
