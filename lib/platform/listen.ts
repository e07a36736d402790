import { browser } from 'wxt/browser';
import { isEnvelope, type Reply, replyOf } from '#lib/messages/envelope.ts';
import type { Answer, MessageName, Payload, Sender } from '#lib/messages/protocol.ts';
import { SENDERS } from '#lib/messages/protocol.ts';
import { type BrowserSender, classifySender } from '#lib/messages/sender.ts';
import { isOrphaned } from './send.ts';

/** Who sent a message, by the browser's word. */
export interface From {
  readonly kind: Sender;
  /** Of the document that sent it; empty where the browser does not say. */
  readonly url: string;
  readonly tabId: number | undefined;
}

export type Handlers<K extends MessageName = MessageName> = {
  readonly [Name in K]: (payload: Payload<Name>, from: From) => Answer<Name> | Promise<Answer<Name>>;
};

export interface Listening {
  readonly signal?: AbortSignal;
  /** Whether a payload is what the protocol says; without it the senders are trusted. */
  readonly isPayload?: (name: MessageName, payload: unknown) => boolean;
}

/**
 * Answers the messages of which it has a handler, from the senders the protocol allows. Anything else is left alone,
 * so that other contexts can answer it.
 *
 * @param onSurprise Told of every error that is no `Failure`, before its sender is answered `unexpected`.
 */
export function listen<K extends MessageName>(
  handlers: Handlers<K>,
  onSurprise: (error: unknown, name: string) => void,
  { signal, isPayload = () => true }: Listening = {},
): void {
  const self = { id: browser.runtime.id, baseUrl: browser.runtime.getURL('/') };
  const onMessage = (message: unknown, sender: BrowserSender, respond: (reply: Reply) => void) => {
    if (!isEnvelope(message) || !Object.hasOwn(handlers, message.whowhen)) return false;
    const name = message.whowhen as K;
    const kind = classifySender(sender, self);
    if (kind === null || !SENDERS[name].includes(kind) || !isPayload(name, message.payload)) {
      respond({ ok: false, code: 'not_allowed', detail: name });
      return false;
    }
    const from = { kind, url: sender.url ?? '', tabId: sender.tab?.id };
    answer(handlers[name], message.payload as Payload<K>, from).then(
      (value) => respond({ ok: true, answer: value }),
      (error: unknown) => {
        const reply = replyOf(error);
        if (!reply.ok && reply.code === 'unexpected') onSurprise(error, name);
        respond(reply);
      },
    );
    return true;
  };
  browser.runtime.onMessage.addListener(onMessage);
  // Where the extension has gone from under the page, its listeners went with it, and naming them may throw.
  signal?.addEventListener(
    'abort',
    () => isOrphaned() || browser.runtime.onMessage.removeListener(onMessage),
  );
}

/** Makes a handler that throws reject, like one that is asynchronous. */
async function answer<K extends MessageName>(
  handler: Handlers<K>[K],
  payload: Payload<K>,
  from: From,
): Promise<Answer<K>> {
  return handler(payload, from);
}
