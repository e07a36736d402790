import { useState } from 'preact/hooks';
import type { Unfinished } from '#components/library/library-model.ts';
import { dropWork, type KeptWork, unfinishedWork } from '#lib/db/unfinished-work.ts';
import { useSignalEffect } from '#lib/hooks/use-signal-effect.ts';

export interface UnfinishedWork {
  /** The first work whose page was closed under it; null where there is none. */
  readonly kept: KeptWork | null;
  /** Looks again, after work has ended. */
  readonly look: () => Promise<void>;
  readonly leaveIt: () => void;
}

export function useUnfinished(tell: (error: unknown) => void): UnfinishedWork {
  const [kept, setKept] = useState<KeptWork | null>(null);
  const look = () => unfinishedWork().then(([first]) => setKept(first ?? null), tell);
  useSignalEffect(() => void look(), []);
  const leaveIt = () => {
    if (kept) dropWork(kept.id).then(look, tell);
  };
  return { kept, look, leaveIt };
}

/** What a view tells of it. */
export function unfinishedWords({ work }: KeptWork): Unfinished {
  if (work.kind === 'import') return work.source;
  return { kind: work.kind === 'delete' ? 'deleting' : 'changing', total: work.ids.length };
}
