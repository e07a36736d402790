import { countMerged, mergePeople, type Preferred, unmergePeople } from '#lib/core/people/merge-people.ts';
import type { People } from '#lib/core/people/people.ts';
import { changePeople, readPeople } from '#lib/platform/people.ts';

/** How many of the people in a file or a copy would be added or changed. */
export async function lookAtPeople(incoming: People, preferred: Preferred): Promise<number> {
  const known = await readPeople();
  return countMerged(known, mergePeople(known, incoming, preferred));
}

/**
 * Adds the people of a file or a copy to those known.
 *
 * @param before Those known when the import was begun, also where it is gone on with.
 */
export async function bringInPeople(
  incoming: People,
  preferred: Preferred,
  before: People,
): Promise<{ count: number; takeBack: () => Promise<void> }> {
  await changePeople((people) => mergePeople(people, incoming, preferred));
  const merged = mergePeople(before, incoming, preferred);
  return {
    count: countMerged(before, merged),
    takeBack: () => changePeople((people) => unmergePeople(people, before, merged)),
  };
}
