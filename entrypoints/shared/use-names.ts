import { useEffect, useMemo, useState } from 'preact/hooks';
import { createNameSearch, inEither, type NameSearch, NO_NAMES } from '#lib/core/search/query/name-search.ts';
import { usePeople } from '#lib/hooks/use-people.ts';

/**
 * The names of the roster's and of the reader's own people, for searching by them. The roster's are loaded after the
 * first paint, which does not need them.
 */
export function useNames(onFailure: (error: unknown) => void): NameSearch {
  const [roster, setRoster] = useState<NameSearch>(() => NO_NAMES);
  const { own } = usePeople(onFailure);
  useEffect(() => {
    import('#lib/data/load-names.ts').then(({ loadNames }) => {
      const search = loadNames();
      setRoster(() => search);
    }, onFailure);
  }, []);
  return useMemo(() => {
    if (own.length === 0) return roster;
    const mine = createNameSearch(
      own.map(({ name, aliases }) => [name, ...aliases]),
      (person) => own[person]?.id ?? '',
    );
    return inEither(mine, roster);
  }, [roster, own]);
}
