import { useState } from 'preact/hooks';
import { NO_PEOPLE, type People } from '#lib/core/people/people.ts';
import { readPeople } from '#lib/platform/people.ts';
import { watchPeople } from '#lib/platform/watch-people.ts';
import { useSignalEffect } from './use-signal-effect.ts';

/** Whom the reader muted and added, live. */
export function usePeople(onFailure: (error: unknown) => void): People {
  const [people, setPeople] = useState(NO_PEOPLE);
  useSignalEffect((signal) => {
    const read = () => void readPeople().then(setPeople, onFailure);
    read();
    watchPeople(read, signal);
  }, []);
  return people;
}
