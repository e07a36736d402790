import type { MutedPeopleProps } from '#components/people/muted-people.tsx';
import type { OwnPeopleProps } from '#components/people/own-people.tsx';
import type { Translator } from '#components/text/translator.ts';
import { ownId } from '#lib/core/leaders/own-people.ts';
import { type People, withMute, withoutMute, withoutPerson, withPerson } from '#lib/core/people/people.ts';
import { changePeople } from '#lib/platform/people.ts';

interface Tools {
  /** Runs work whose failure is told. */
  readonly run: (work: Promise<unknown>) => void;
  /** Says what was done, with the way back beside it. */
  readonly sayWithUndo: (said: string, undo: () => Promise<unknown>) => void;
}

/** Wires the lists of the reader's own people and of those not marked to where both are kept. */
export function peopleProps(
  { own, muted }: People,
  { t }: Translator,
  { run, sayWithUndo }: Tools,
): { readonly ownPeople: OwnPeopleProps; readonly mutedPeople: MutedPeopleProps } {
  const change = (to: (people: People) => People, said: string, back: (people: People) => People) => {
    const changed = changePeople(to).then(() => sayWithUndo(said, () => changePeople(back)));
    run(changed);
  };
  return {
    ownPeople: {
      people: own,
      onAdd: (fields) => {
        const person = { ...fields, id: ownId(crypto.randomUUID()) };
        change(
          (people) => withPerson(people, person),
          t('personAdded', person.name),
          (people) => withoutPerson(people, person.id),
        );
      },
      onChange: (person) => run(changePeople((people) => withPerson(people, person))),
      onRemove: (person) =>
        change(
          (people) => withoutPerson(people, person.id),
          t('personRemoved', person.name),
          (people) => withPerson(people, person),
        ),
    },
    mutedPeople: {
      muted,
      onUnmute: (mute) =>
        change(
          (people) => withoutMute(people, mute),
          t('unmuted', mute.name),
          (people) => withMute(people, mute),
        ),
    },
  };
}
