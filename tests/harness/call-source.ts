import type { View } from './driver.ts';

/**
 * Calls a function, given as source text, in a page. Arguments and result travel as JSON; without a result it is
 * undefined.
 */
export type CallSource = (fn: string, args: readonly unknown[]) => Promise<unknown>;

/** The same for functions that are given as such and want the document as their first argument. */
export function withDocument(call: CallSource): CallSource {
  return (fn, args) => call(`(...args) => (${fn})(document, ...args)`, args);
}

export function typedEval(call: CallSource): View['eval'] {
  return async <A extends readonly unknown[], R>(fn: (...args: A) => R | Promise<R>, ...args: A) =>
    (await call(String(fn), args)) as R;
}
