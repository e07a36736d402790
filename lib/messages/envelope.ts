import { Failure, type FailureCode } from '#lib/core/failure.ts';
import { type MessageName, SENDERS } from './protocol.ts';

/** What goes over the wire. The mark tells our messages from those a library may send. */
export interface Envelope {
  readonly whowhen: MessageName;
  readonly payload: unknown;
}

export type Reply =
  | { readonly ok: true; readonly answer: unknown }
  | { readonly ok: false; readonly code: FailureCode; readonly detail: string };

export function isEnvelope(message: unknown): message is Envelope {
  if (typeof message !== 'object' || message === null || !('whowhen' in message)) return false;
  return typeof message.whowhen === 'string' && Object.hasOwn(SENDERS, message.whowhen);
}

export function isReply(message: unknown): message is Reply {
  return typeof message === 'object' && message !== null && 'ok' in message;
}

export function replyOf(error: unknown): Reply {
  if (error instanceof Failure) return { ok: false, code: error.code, detail: error.message };
  return { ok: false, code: 'unexpected', detail: error instanceof Error ? error.message : String(error) };
}
