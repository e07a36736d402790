import { Failure, type FailureCode } from '#lib/core/failure.ts';

/** A write as the product asks for it, which may be let through. */
interface Asked {
  readonly transaction: IDBTransaction;
  /** Does it. */
  readonly request: () => IDBRequest;
  /** Adds the same row once more, which fails; null where something is deleted. */
  readonly fail: (() => IDBRequest) | null;
}

/** How a browser refuses to write: at the beginning of a transaction, or at one of its writes. */
type DiskFault = {
  /** What the product may say. */
  readonly codes: readonly FailureCode[];
} & (
  | { readonly at: 'transaction'; readonly happens: () => never }
  | { readonly at: 'write'; readonly happens: (asked: Asked) => IDBRequest }
);

const full = () => new DOMException('made to fail', 'QuotaExceededError');
const tell = (of: IDBRequest | IDBTransaction) => Object.defineProperty(of, 'error', { get: full });

export const DISK_FAULTS = {
  'no transaction': {
    at: 'transaction',
    happens: () => {
      throw new DOMException('made to fail', 'UnknownError');
    },
    codes: ['database_unavailable'],
  },
  'a full disk': {
    at: 'write',
    happens: () => {
      throw full();
    },
    codes: ['storage_full'],
  },
  // As Firefox does it.
  'a full disk, told by the request': {
    at: 'write',
    happens: ({ transaction, request, fail }) => {
      if (!fail) throw full();
      request();
      tell(transaction);
      const failing = fail();
      tell(failing);
      return failing;
    },
    codes: ['storage_full'],
  },
  // As Chromium does it at the end, all writes taken; earlier, what is asked for next is told of the abort alone.
  'a full disk, told by the transaction': {
    at: 'write',
    happens: ({ transaction, request }) => {
      tell(transaction);
      const asked = request();
      asked.addEventListener('success', () => transaction.abort());
      return asked;
    },
    codes: ['storage_full', 'database_unavailable'],
  },
  'an abort': {
    at: 'write',
    happens: ({ transaction, request }) => {
      transaction.abort();
      return request();
    },
    codes: ['database_unavailable'],
  },
} as const satisfies Readonly<Record<string, DiskFault>>;

type Write = (this: IDBObjectStore, value: IDBValidKey, key?: IDBValidKey) => IDBRequest;

export type DiskFaultName = keyof typeof DISK_FAULTS;

/**
 * Runs work while one step fails, counted from 1.
 *
 * @returns `failed` as it should; `succeeded` where the work has fewer steps; anything else is wrong.
 */
export async function withFault(
  name: DiskFaultName,
  failing: number,
  work: () => Promise<unknown>,
): Promise<string> {
  const fault: DiskFault = DISK_FAULTS[name];
  const [store, database] = [IDBObjectStore.prototype, IDBDatabase.prototype];
  const { put, add, delete: remove } = store;
  const { transaction: begin } = database;
  let steps = 0;
  const isNow = (at: DiskFault['at']) => at === fault.at && ++steps === failing;
  const write = (known: Write) =>
    function (this: IDBObjectStore, ...args: Parameters<Write>): IDBRequest {
      const request = () => known.apply(this, args);
      if (!isNow('write') || fault.at !== 'write') return request();
      const fail = known === remove ? null : () => add.apply(this, args);
      return fault.happens({ transaction: this.transaction, request, fail });
    };
  Object.assign(store, { put: write(put), add: write(add), delete: write(remove) });
  database.transaction = function (stores, mode, options) {
    if (mode === 'readwrite' && isNow('transaction') && fault.at === 'transaction') fault.happens();
    return begin.call(this, stores, mode, options);
  };
  try {
    await work();
    return steps < failing ? 'succeeded' : 'was answered though it failed';
  } catch (error) {
    if (!(error instanceof Failure)) return `no Failure: ${error}`;
    return fault.codes.includes(error.code) ? 'failed' : `said ${error.code}`;
  } finally {
    Object.assign(store, { put, add, delete: remove });
    database.transaction = begin;
  }
}
