import type { CDPSession } from 'playwright';
import type { CallSource } from '../call-source.ts';
import { UI_HOST } from '../ui-host.ts';

/** DevTools sees shadow roots that are closed to the page's scripts. */
export function callInShadowRoot(devTools: CDPSession): CallSource {
  return async (fn, args) => {
    const objectId = await shadowRoot(devTools);
    if (!objectId) return undefined;
    const { result, exceptionDetails } = await devTools.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: `function (...args) { return (${fn})(this, ...args); }`,
      arguments: args.map((value) => ({ value })),
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as unknown;
  };
}

async function shadowRoot(devTools: CDPSession): Promise<string | undefined> {
  const { result: host } = await devTools.send('Runtime.evaluate', {
    expression: `document.querySelector('${UI_HOST}')`,
  });
  if (!host.objectId) return undefined;
  const { node } = await devTools.send('DOM.describeNode', {
    objectId: host.objectId,
    depth: 1,
    pierce: true,
  });
  const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
  if (backendNodeId === undefined) return undefined;
  return (await devTools.send('DOM.resolveNode', { backendNodeId })).object.objectId;
}
