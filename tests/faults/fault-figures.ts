import type { Figure } from '../report/figure.ts';
import type { Ledger } from './ledger.ts';

export interface Outcome {
  readonly ledger: Pick<Ledger, 'acknowledged' | 'unanswered'>;
  /** Acknowledged writes that were not there afterwards. */
  readonly lost: number;
  /** Of `lib/db/check`. */
  readonly findings: number;
  /** That nobody caught. */
  readonly errors: readonly string[];
}

const NONE = { atMost: 0 } as const;

/** What every fault is held to. Errors are told in full, too: a number alone mends nothing. */
export function faultFigures(name: string, times: number, outcome: Outcome): Figure[] {
  const { ledger, lost, findings, errors } = outcome;
  for (const error of errors) console.error(`${name}: ${error}`);
  return [
    { name, value: times, unit: 'times' },
    { name: `${name}: writes acknowledged`, value: ledger.acknowledged, unit: 'writes' },
    { name: `${name}: writes without an answer`, value: ledger.unanswered, unit: 'writes' },
    { name: `${name}: acknowledged writes lost`, value: lost, unit: 'writes', bar: NONE },
    { name: `${name}: found by the checker`, value: findings, unit: 'findings', bar: NONE },
    { name: `${name}: exceptions`, value: errors.length, unit: 'exceptions', bar: NONE },
  ];
}
