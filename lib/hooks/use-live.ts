import { useState } from 'preact/hooks';
import { database } from '#lib/db/database.ts';
import { observe } from '#lib/db/observe.ts';
import { useSignalEffect } from './use-signal-effect.ts';

/**
 * What a query of the database answers, live; null until the first answer. While another one is asked, the last answer
 * stays.
 *
 * @param query Null asks nothing.
 * @param inputs Asked anew when one of them changes.
 */
export function useLive<T>(
  query: (() => Promise<T>) | null,
  inputs: readonly unknown[],
  onFailure: (error: unknown) => void,
): T | null {
  const [answer, setAnswer] = useState<{ readonly value: T } | null>(null);
  useSignalEffect((signal) => {
    if (query)
      observe(database, query, { onValue: (value) => setAnswer({ value }), onError: onFailure }, signal);
  }, inputs);
  return answer?.value ?? null;
}
