import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countMerged, mergePeople, unmergePeople } from '#lib/core/people/merge-people.ts';
import { type Mute, NO_PEOPLE, type People, withMute, withPerson } from '#lib/core/people/people.ts';
import { anyPeople } from '../interop/arbitrary-library.ts';

const EVERYWHERE: Mute = { leaderId: 'Q1', name: 'A', scope: 'everywhere', title: '' };
const HERE: Mute = { ...EVERYWHERE, scope: { article: 'https://a.example/1' }, title: 'One' };
const JANE = { id: 'own:1', name: 'Jane Roe', aliases: ['J. Roe'], office: 'Mayor' };
const LATER = { ...JANE, name: 'Jane Poe', aliases: ['Dame Jane'], office: '' };
const ANN = { id: 'own:2', name: 'Ann Poe', aliases: [], office: '' };

const own = (...people: People['own']): People => ({ ...NO_PEOPLE, own: people });
const muted = (...mutes: Mute[]): People => ({ ...NO_PEOPLE, muted: mutes });
/** No two of the reader's mutes are of one person in one place: see `withMute`. */
const anyOwnPeople = anyPeople.map((people) => people.muted.reduce(withMute, { ...people, muted: [] }));
const sorted = ({ muted, own }: People) => [...muted, ...own].map((entry) => JSON.stringify(entry)).sort();

describe('brought in', () => {
  test('who is not known is added, behind those who are', () => {
    expect(mergePeople(own(JANE), own(ANN), 'known')).toEqual(own(JANE, ANN));
    expect(mergePeople(muted(HERE), muted(EVERYWHERE, HERE), 'known')).toEqual(muted(HERE, EVERYWHERE));
  });

  test('of one whom both know the spellings come together; the rest is the preferred one’s', () => {
    const aliases = ['J. Roe', 'Dame Jane'];
    expect(mergePeople(own(JANE), own(LATER), 'known')).toEqual(own({ ...JANE, aliases }));
    expect(mergePeople(own(JANE), own(LATER), 'incoming')).toEqual(own({ ...LATER, aliases }));
  });

  test('nobody goes, and twice is once', () => {
    fc.assert(
      fc.property(anyOwnPeople, anyOwnPeople, (known, incoming) => {
        const merged = mergePeople(known, incoming, 'known');
        for (const person of known.own) expect(merged.own).toContain(person);
        for (const mute of known.muted) expect(merged.muted).toContain(mute);
        expect(mergePeople(merged, incoming, 'known')).toEqual(merged);
        expect(countMerged(merged, mergePeople(merged, incoming, 'known'))).toBe(0);
      }),
    );
  });

  test('into nothing it is what it was', () => {
    fc.assert(
      fc.property(anyOwnPeople, (people) => {
        expect(mergePeople(NO_PEOPLE, people, 'known')).toEqual(people);
      }),
    );
  });
});

test('what is counted is what was added or changed', () => {
  const known = { own: [JANE, ANN], muted: [HERE] };
  const incoming = { own: [LATER, ANN], muted: [HERE, EVERYWHERE] };
  expect(countMerged(known, mergePeople(known, incoming, 'known'))).toBe(2);
});

describe('taken back', () => {
  test('it is as it was', () => {
    fc.assert(
      fc.property(
        anyOwnPeople,
        anyOwnPeople,
        fc.constantFrom('known', 'incoming'),
        (known, incoming, side) => {
          const merged = mergePeople(known, incoming, side);
          expect(sorted(unmergePeople(merged, known, merged))).toEqual(sorted(known));
        },
      ),
    );
  });

  test('what the reader did since stays', () => {
    const merged = mergePeople(own(JANE), { own: [LATER, ANN], muted: [HERE] }, 'incoming');
    const since = withMute(withPerson(merged, { ...ANN, office: 'Judge' }), EVERYWHERE);
    expect(unmergePeople(since, own(JANE), merged)).toEqual({
      own: [JANE, { ...ANN, office: 'Judge' }],
      muted: [EVERYWHERE],
    });
  });
});
