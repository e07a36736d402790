import { describe, expect, test } from 'vitest';
import {
  MOST_PEOPLE,
  type Mute,
  NO_PEOPLE,
  withMute,
  withoutMute,
  withoutPerson,
  withPerson,
} from '#lib/core/people/people.ts';
import { readPeople } from '#lib/core/people/people-schema.ts';

const HERE: Mute = { leaderId: 'Q1', name: 'A', scope: { article: 'https://a.example/1' }, title: 'One' };
const THERE: Mute = { ...HERE, scope: { article: 'https://a.example/2' }, title: 'Two' };
const EVERYWHERE: Mute = { ...HERE, scope: 'everywhere', title: '' };
const OTHER: Mute = { ...EVERYWHERE, leaderId: 'Q2', name: 'B' };
const JANE = { id: 'own:1', name: 'Jane Roe', aliases: [], office: '' };

const mutedBy = (...mutes: Mute[]) => mutes.reduce(withMute, NO_PEOPLE).muted;

describe('muting', () => {
  test.each([
    ['the same twice is one', [HERE, HERE], [HERE]],
    ['two articles are two', [HERE, THERE], [HERE, THERE]],
    ['everywhere takes the place of here', [HERE, OTHER, EVERYWHERE], [OTHER, EVERYWHERE]],
    ['here after everywhere is said as well', [EVERYWHERE, HERE], [EVERYWHERE, HERE]],
  ])('%s', (_name, mutes, expected) => {
    expect(mutedBy(...mutes)).toEqual(expected);
  });

  test('is taken back where it was done, and nowhere else', () => {
    const people = [HERE, THERE, OTHER].reduce(withMute, NO_PEOPLE);
    expect(withoutMute(people, THERE).muted).toEqual([HERE, OTHER]);
    expect(withoutMute(people, EVERYWHERE)).toEqual(people);
  });
});

test('a person is added, replaced in place by the id, and removed with their mutes', () => {
  const two = { ...JANE, id: 'own:2', name: 'Ann Poe' };
  const people = withMute(withPerson(withPerson(NO_PEOPLE, JANE), two), { ...EVERYWHERE, leaderId: 'own:1' });
  expect(withPerson(people, { ...JANE, office: 'Mayor' }).own).toEqual([{ ...JANE, office: 'Mayor' }, two]);
  expect(withoutPerson(people, 'own:1')).toEqual({ muted: [], own: [two] });
});

describe('what is read from the storage', () => {
  test('stays as it was kept', () => {
    const people = { muted: [HERE, OTHER], own: [JANE] };
    expect(readPeople(JSON.parse(JSON.stringify(people)))).toEqual({ people, refused: [] });
  });

  test.each([null, undefined, 1, 'x', { muted: {}, own: [] }])('%j is nobody', (value) => {
    expect(readPeople(value)).toEqual({ people: NO_PEOPLE, refused: [''] });
  });

  test.each([{}, { muted: [] }, { own: [] }])('%j is nobody, and nothing is wrong with it', (value) => {
    expect(readPeople(value)).toEqual({ people: NO_PEOPLE, refused: [] });
  });

  test('more than anyone has is not taken', () => {
    const own = Array.from({ length: MOST_PEOPLE + 2 }, (_, i) => ({ ...JANE, id: `own:${i}` }));
    const { people, refused } = readPeople({ own });
    expect(people.own).toHaveLength(MOST_PEOPLE);
    expect(refused).toEqual([`own.${MOST_PEOPLE}`, `own.${MOST_PEOPLE + 1}`]);
  });

  test('a spoiled entry costs itself alone', () => {
    const spoiled = [
      null,
      { ...JANE, id: 'Q1' },
      { ...JANE, name: '…' },
      { ...JANE, name: 'x'.repeat(121) },
      { ...JANE, aliases: 'Jane' },
    ];
    const muted = [HERE, { ...HERE, scope: 'here' }, { ...HERE, scope: { article: 'javascript:alert(1)' } }];
    expect(readPeople({ muted, own: [...spoiled, JANE] })).toEqual({
      people: { muted: [HERE], own: [JANE] },
      refused: ['muted.1', 'muted.2', 'own.0', 'own.1', 'own.2', 'own.3', 'own.4'],
    });
  });
});
