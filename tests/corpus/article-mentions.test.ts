import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isMarked, type Mention } from '#lib/core/mention.ts';
import { recognise } from '#lib/core/recognise.ts';
import { loadRoster } from '#lib/data/load-roster.ts';
import { withPages } from '../eval/pages/open-pages.ts';
import { type ExpectedMentions, readExpectedMentions } from './expected-mentions.ts';

const SAMPLE = 'tests/fixtures/site/sample-article';
/** Another article of the same form, which may not be kept in the project; `WHOWHEN_SEED` names its folder. */
const SEED = process.env.WHOWHEN_SEED ?? '../shared/seed';

const FOLDERS = [SAMPLE, SEED].filter((folder) => {
  const isThere = existsSync(join(folder, 'expected.json'));
  if (!isThere) console.log(`skipped: there is no ${folder} with an expected.json`);
  return isThere;
});

describe.each(FOLDERS)('%s', async (folder) => {
  const expected = readExpectedMentions(folder);
  const { text, publishedAt } = await readPage(folder);
  const mentions = recognise(text, { lang: 'en', publishedAt, today: '2026-01-01', roster: loadRoster() });
  const marked = mentions.filter(isMarked).filter((mention) => !isOptional(mention, text, expected));
  const words = ({ start, end }: Mention) => text.slice(start, end);

  test('its date of publication', () => {
    expect(publishedAt).toBe(expected.publishedAt);
  });

  test('every leader, the right person, nobody else', () => {
    const found = marked.flatMap((each) => (each.kind === 'leader' ? [each] : []));
    expect(found.map(words)).toEqual(expected.leaders.map((each) => each.text));
    // Where only the name is stated, the name decides.
    expect(found.map((each, i) => (expected.leaders[i]?.id ? each.leaderId : fold(each.name)))).toEqual(
      expected.leaders.map(({ id, name }) => id ?? fold(name)),
    );
  });

  test('every date, the right value, nothing else', () => {
    const found = marked.flatMap((each) => (each.kind === 'date' ? [each] : []));
    const trim = (date: string) => date.replace(/^(?:on|this) /, '');
    const days = expected.dates.map(({ value }) => value);
    // A part of a day may be expected as its day: `2025-05-14` of `2025-05-14TNI`.
    const value = (full: string, day: string | undefined) => (day && full.startsWith(`${day}T`) ? day : full);
    expect(found.map((each, i) => [trim(words(each)), value(each.date.value, days[i])])).toEqual(
      expected.dates.map((each) => [trim(each.text), each.value]),
    );
  });

  test('what only looks like a name or a date is not marked', () => {
    const never = mentions
      .filter(isMarked)
      .filter((mention) => expected.never.some((each) => covers(each, mention)));
    expect(never.map(words)).toEqual([]);
  });

  /** Whether the mention stands inside a place of words that must not be marked. */
  function covers(never: string, { start, end }: Mention): boolean {
    for (let at = text.indexOf(never); at >= 0; at = text.indexOf(never, at + 1)) {
      if (at <= start && end <= at + never.length) return true;
    }
    return false;
  }
});

function isOptional(
  { start, end }: Mention,
  text: string,
  { optional, leaders, dates }: ExpectedMentions,
): boolean {
  const words = text.slice(start, end);
  const isExpected = [...leaders, ...dates].some((each) => each.text === words);
  return !isExpected && optional.some((each) => each === words || each.endsWith(` ${words}`));
}

async function readPage(folder: string): Promise<{ text: string; publishedAt: string | null }> {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const { ours, publishedAt } = await withPages((tools) =>
    tools.measure(html, 'http://page.invalid/world/article'),
  );
  return { text: ours ?? '', publishedAt };
}

function fold(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '');
}
