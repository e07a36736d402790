import { useEffect, useState } from 'preact/hooks';
import type { PersonState } from '#components/library/person/person-panel.tsx';
import { isOwnId, type OwnPerson } from '#lib/core/leaders/own-people.ts';
import type { Leader, OfficeTerm } from '#lib/core/leaders/roster.ts';
import type { SearchPlan } from '#lib/core/search/query/search-plan.ts';
import { unitNumber } from '#lib/core/search/result/timeline-unit.ts';
import { daySpanOf } from '#lib/core/search/text/day-span.ts';
import { database } from '#lib/db/database.ts';
import { personFigures } from '#lib/db/person-figures.ts';
import { useLive } from '#lib/hooks/use-live.ts';
import { usePeople } from '#lib/hooks/use-people.ts';

/**
 * What is known of one person, from the roster and from the notes, live; null until both are there, and without an id.
 *
 * @param plan Finds the person's notes.
 */
export function usePerson(
  id: string | null,
  plan: SearchPlan,
  attempt: number,
  onFailure: (error: unknown) => void,
): PersonState | null {
  const known = useRosterPerson(id, onFailure);
  const { own } = usePeople(onFailure);
  const figures = useLive(
    id === null ? null : async () => ({ id, ...(await personFigures(database, plan, id, 'month')) }),
    [id, plan, attempt],
    onFailure,
  );
  if (id === null || known?.id !== id || figures?.id !== id) return null;
  const { notes, name, months, articles, together } = figures;
  const mine = isOwnId(id) ? own.find((each) => each.id === id) : undefined;
  return {
    id,
    // One whom only an article knew has a name as its id: `text:jane roe`.
    name: known.leader?.name ?? mine?.name ?? name ?? id.replace(/^text:/, ''),
    offices: known.leader?.offices ?? officeOf(mine),
    notes,
    months: months.map(({ key, count }) => ({
      number: unitNumber(daySpanOf(key)?.first ?? 0, 'month'),
      count,
    })),
    articles,
    together,
  };
}

/** Of the reader's own people no times are known. */
function officeOf(mine: OwnPerson | undefined): readonly OfficeTerm[] {
  return mine && mine.office !== '' ? [{ title: mine.office, of: '', start: '' }] : [];
}

interface RosterPerson {
  readonly id: string;
  readonly leader: Leader | null;
}

/** The roster is loaded when the first person's page is opened. */
function useRosterPerson(id: string | null, onFailure: (error: unknown) => void): RosterPerson | null {
  const [person, setPerson] = useState<RosterPerson | null>(null);
  useEffect(() => {
    if (id === null) return;
    let isWanted = true;
    import('#lib/data/load-person.ts').then(({ loadPerson }) => {
      if (isWanted) setPerson({ id, leader: loadPerson(id) });
    }, onFailure);
    return () => {
      isWanted = false;
    };
  }, [id]);
  return person;
}
