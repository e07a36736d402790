import { expect, test } from 'vitest';
import { recogniseLeaders } from '#lib/core/leaders/recognise-leaders.ts';
import type { RosterRecord } from '#lib/core/leaders/roster-record.ts';
import { isMarked } from '#lib/core/mention.ts';
import { readSources } from '#lib/data/build/read-sources.ts';
import { loadRoster } from '#lib/data/load-roster.ts';

const SOURCES = new URL('../../../lib/data/roster/', import.meta.url);
const MOST_CITED = 200;
/** Their names are written in Han in Japan as in China. */
const HAN_NAMES = new Set(['China', 'Taiwan', 'Japan', 'South Korea', 'North Korea']);
const KATAKANA = /\p{Script=Katakana}/u;

interface Script {
  readonly name: string;
  readonly lang: string;
  readonly written: RegExp;
  /** A sentence about `NAME`. */
  readonly sentence: string;
}
const SCRIPTS: readonly Script[] = [
  {
    name: 'Cyrillic',
    lang: 'ru',
    written: /^[\p{Script=Cyrillic}\s.'-]+$/u,
    sentence: 'Вчера NAME дал интервью.',
  },
  { name: 'Arabic', lang: 'ar', written: /^[\p{Script=Arabic}\s\u200C]+$/u, sentence: 'قال NAME أمس.' },
  {
    name: 'Chinese',
    lang: 'zh-Hans',
    written: /^[\p{Script=Han}·\-JD]+$/u,
    sentence: '昨天，NAME发表讲话。',
  },
  {
    name: 'Japanese',
    lang: 'ja',
    written: /^[\p{Script=Katakana}\p{Script=Han}ー・A-Z]+$/u,
    sentence: '昨日、NAMEは会見した。',
  },
  { name: 'Korean', lang: 'ko', written: /^[\p{Script=Hangul}\sA-Z.]+$/u, sentence: '어제 NAME, 회견했다.' },
  {
    name: 'Hebrew',
    lang: 'he',
    written: /^[\p{Script=Hebrew}\s'.-]+$/u,
    sentence: 'אתמול NAME נאם.',
  },
];
/** Whose time in the headlines ended before: few articles in these scripts are read that name them. */
const IN_THE_NEWS_SINCE = '2012';
/** Called by the surname alone in their time, but seldom cited outside their region since. */
const SELDOM_CITED = new Set(
  `Abdel Fattah al-Burhan;Arvind Kejriwal;Ben Bernanke;Benjamin Disraeli;John Boehner;Joseph Kabila;Leo Varadkar;
   Meles Zenawi;Morgan Tsvangirai;Raila Odinga;Sviatlana Tsikhanouskaya;William Gladstone`.split(/;\s*/),
);

const core = readSources(SOURCES).records.flatMap(({ record }) => (record.imported ? [] : [record]));
const complete = core.filter((person) => lackedBy(person).length === 0);
const roster = loadRoster();

function nameIn(person: RosterRecord, { name, written }: Script): string | undefined {
  const names = person.aliases.filter((alias) => written.test(alias));
  const isHan = name !== 'Japanese' || person.offices.some(({ of }) => HAN_NAMES.has(of));
  return isHan ? names[0] : names.find((alias) => KATAKANA.test(alias));
}

function lackedBy(person: RosterRecord): string[] {
  return SCRIPTS.filter((script) => nameIn(person, script) === undefined).map(({ name }) => name);
}

function isInTheNews(prominent: RosterRecord['prominent']): boolean {
  return prominent?.some(([, to = '9999']) => to >= IN_THE_NEWS_SINCE) === true;
}

test('whom newspapers call by the surname alone has a name in each script', () => {
  const lacking = core
    .filter(({ name, prominent }) => isInTheNews(prominent) && !SELDOM_CITED.has(name))
    .map((person) => `${person.name}: ${lackedBy(person).join(', ')}`)
    .filter((line) => !line.endsWith(': '));
  expect(lacking).toEqual([]);
  expect(complete.length).toBeGreaterThanOrEqual(MOST_CITED);
});

test.each(SCRIPTS)('$name text finds each of them', (script) => {
  const missed = complete.flatMap((person) => {
    const name = nameIn(person, script) ?? '';
    const text = script.sentence.replace('NAME', name);
    const [found] = recogniseLeaders(text, {
      lang: script.lang,
      publishedAt: '2026-06-01',
      today: '2026-11-22',
      roster,
    }).filter(isMarked);
    return found?.leaderId === person.id ? [] : [`${person.name}: ${text}`];
  });
  expect(missed).toEqual([]);
});
