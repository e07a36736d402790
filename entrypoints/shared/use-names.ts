import { useEffect, useState } from 'preact/hooks';
import { type NameSearch, NO_NAMES } from '#lib/core/search/query/name-search.ts';

/** The roster's names, for searching by them. They are loaded after the first paint, which does not need them. */
export function useNames(onFailure: (error: unknown) => void): NameSearch {
  const [names, setNames] = useState<NameSearch>(() => NO_NAMES);
  useEffect(() => {
    import('#lib/data/load-names.ts').then(({ loadNames }) => {
      const search = loadNames();
      setNames(() => search);
    }, onFailure);
  }, []);
  return names;
}
