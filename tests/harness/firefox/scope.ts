import type { Bidi } from './bidi.ts';

interface ScriptResult {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly type: string; readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

/** A reference to a node in a page. */
export interface RemoteNode {
  readonly sharedId: string;
}

/**
 * Calls `fn` in a browsing context: a tab, or the browser's own window for privileged code.
 * Arguments and result travel as JSON, which spares BiDi's own encoding of values.
 *
 * @param handles remote references that come before the arguments, e.g. a shadow root.
 */
export async function callIn(
  bidi: Bidi,
  context: string,
  fn: string,
  args: readonly unknown[],
  handles: readonly RemoteNode[] = [],
): Promise<unknown> {
  const answer = await bidi.send<ScriptResult>('script.callFunction', {
    functionDeclaration: `async (json, ...handles) => {
      const value = await (${fn})(...handles, ...JSON.parse(json));
      return value === undefined ? null : JSON.stringify(value);
    }`,
    arguments: [{ type: 'string', value: JSON.stringify(args) }, ...handles],
    awaitPromise: true,
    target: { context },
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text ?? 'exception in Firefox');
  return answer.result?.type === 'string' ? JSON.parse(String(answer.result.value)) : undefined;
}

/** Runs a function in the browser's own window, where Firefox' internals can be reached. */
export type Privileged = <A extends readonly unknown[], R>(
  fn: (...args: A) => R | Promise<R>,
  ...args: A
) => Promise<R>;

export async function privilegedScope(bidi: Bidi): Promise<Privileged> {
  const tree = await bidi.send<{ contexts: { context: string }[] }>('browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  const window = tree.contexts[0];
  if (!window) throw new Error('Firefox has no window');
  return async <A extends readonly unknown[], R>(fn: (...args: A) => R | Promise<R>, ...args: A) =>
    (await callIn(bidi, window.context, String(fn), args)) as R;
}
