import { Failure, type FailureCode } from '#lib/core/failure.ts';

/** How a browser refuses to write. */
interface DiskFault {
  /** What fails, of that which is counted: a transaction that writes, before it begins; or one write of it. */
  readonly at: 'transaction' | 'write';
  readonly happens: (transaction: IDBTransaction | null, request: () => IDBRequest) => IDBRequest;
  /** What the product must say. */
  readonly code: FailureCode;
}

const full = () => new DOMException('made to fail', 'QuotaExceededError');

export const DISK_FAULTS = {
  'no transaction': {
    at: 'transaction',
    happens: () => {
      throw new DOMException('made to fail', 'UnknownError');
    },
    code: 'database_unavailable',
  },
  'a full disk': {
    at: 'write',
    happens: () => {
      throw full();
    },
    code: 'storage_full',
  },
  'an abort': {
    at: 'write',
    happens: (transaction, request) => {
      transaction?.abort();
      return request();
    },
    code: 'database_unavailable',
  },
  // As browsers do it at the end: all writes were taken, then the whole is thrown away. At the last write this is that.
  'a full disk, told after the write': {
    at: 'write',
    happens: (transaction, request) => {
      const asked = request();
      if (transaction) Object.defineProperty(transaction, 'error', { get: full });
      asked.addEventListener('success', () => transaction?.abort());
      return asked;
    },
    code: 'storage_full',
  },
} as const satisfies Readonly<Record<string, DiskFault>>;

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
  const { at, happens, code }: DiskFault = DISK_FAULTS[name];
  const [store, database] = [IDBObjectStore.prototype, IDBDatabase.prototype];
  const { put, add } = store;
  const [remove, begin] = [store.delete, database.transaction];
  let steps = 0;
  const isNow = (kind: DiskFault['at']) => {
    if (kind === at) steps += 1;
    return kind === at && steps === failing;
  };
  const write = <A extends unknown[]>(known: (this: IDBObjectStore, ...args: A) => IDBRequest) =>
    function (this: IDBObjectStore, ...args: A): IDBRequest {
      const request = () => known.apply(this, args);
      return isNow('write') ? happens(this.transaction, request) : request();
    };
  Object.assign(store, { put: write(put), add: write(add), delete: write(remove) });
  database.transaction = function (stores, mode, options) {
    if (mode === 'readwrite' && isNow('transaction')) {
      happens(null, () => {
        throw new Error('there is no request before a transaction');
      });
    }
    return begin.call(this, stores, mode, options);
  };
  try {
    await work();
    return steps < failing ? 'succeeded' : 'was answered though it failed';
  } catch (error) {
    if (!(error instanceof Failure)) return `no Failure: ${error}`;
    return error.code === code ? 'failed' : `said ${error.code}`;
  } finally {
    Object.assign(store, { put, add, delete: remove });
    database.transaction = begin;
  }
}
