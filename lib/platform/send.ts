import { browser } from 'wxt/browser';
import { Failure } from '#lib/core/failure.ts';
import { type Envelope, isReply } from '#lib/messages/envelope.ts';
import type { Answer, MessageName, Payload } from '#lib/messages/protocol.ts';

/** Whether this context has outlived its extension: it was updated, switched off or removed under the page. */
export function isOrphaned(): boolean {
  return !browser.runtime?.id;
}

/**
 * Sends to the background and waits for its answer.
 *
 * @throws {Failure} with the code the receiver answered; `extension_updated` where this context has outlived its
 * extension.
 */
export async function send<K extends MessageName>(name: K, payload: Payload<K>): Promise<Answer<K>> {
  if (isOrphaned()) throw new Failure('extension_updated');
  const envelope: Envelope = { whowhen: name, payload };
  return unwrap<K>(name, await browser.runtime.sendMessage(envelope));
}

/**
 * Sends to the reader in a tab's top frame.
 *
 * @returns undefined when no reader is there; no answer of the protocol is undefined.
 * @throws {Failure} with the code the reader answered.
 */
export async function sendToTab<K extends MessageName>(
  tabId: number,
  name: K,
  payload: Payload<K>,
): Promise<Answer<K> | undefined> {
  const envelope: Envelope = { whowhen: name, payload };
  const reply = await browser.tabs.sendMessage(tabId, envelope, { frameId: 0 }).catch(nobodyThere);
  return reply === undefined ? undefined : unwrap<K>(name, reply);
}

/** Both browsers reject with this sentence when a tab has no listener: an answer, not an error. */
function nobodyThere(error: unknown): undefined {
  if (
    error instanceof Error &&
    /Receiving end does not exist|message (?:port|channel) closed|context is closed|No tab with id/i.test(
      error.message,
    )
  ) {
    return undefined;
  }
  throw error;
}

function unwrap<K extends MessageName>(name: K, reply: unknown): Answer<K> {
  if (!isReply(reply)) throw new Failure('unexpected', `no answer to ${name}`);
  if (!reply.ok) throw new Failure(reply.code, reply.detail);
  return reply.answer as Answer<K>;
}
