import { countMerged, mergePeople, type Preferred, unmergePeople } from '#lib/core/people/merge-people.ts';
import { NO_PEOPLE, type People } from '#lib/core/people/people.ts';
import { changePeople, readPeople } from '#lib/platform/people.ts';

/** How many of the people in a file or a copy would be added or changed. */
export async function lookAtPeople(incoming: People, preferred: Preferred): Promise<number> {
  const known = await readPeople();
  return countMerged(known, mergePeople(known, incoming, preferred));
}

/** Adds the people of a file or a copy to those known. */
export async function bringInPeople(
  incoming: People,
  preferred: Preferred,
): Promise<{ count: number; takeBack: () => Promise<void> }> {
  let [known, merged] = [NO_PEOPLE, NO_PEOPLE];
  await changePeople((people) => {
    known = people;
    merged = mergePeople(people, incoming, preferred);
    return merged;
  });
  return {
    count: countMerged(known, merged),
    takeBack: () => changePeople((people) => unmergePeople(people, known, merged)),
  };
}
