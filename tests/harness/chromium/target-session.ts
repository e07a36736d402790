import type { CDPSession } from 'playwright';

type Json = Readonly<Record<string, unknown>>;

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Json;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

interface Evaluated {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: {
    readonly text: string;
    readonly exception?: { readonly description?: string };
  };
}

interface Waiting {
  resolve(result: never): void;
  reject(error: Error): void;
}

/**
 * A DevTools session with a target that Playwright does not show: the popup, the service worker. It goes through
 * Playwright's own connection by https://chromedevtools.github.io/devtools-protocol/tot/Target/#method-sendMessageToTarget
 */
export class TargetSession {
  readonly #browser: CDPSession;
  readonly #sessionId: string;
  readonly #onEvent: (method: string, params: Json) => void;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;

  constructor(browser: CDPSession, sessionId: string, onEvent: (method: string, params: Json) => void) {
    this.#browser = browser;
    this.#sessionId = sessionId;
    this.#onEvent = onEvent;
    browser.on('Target.receivedMessageFromTarget', (event) => {
      if (event.sessionId === sessionId) this.#receive(JSON.parse(event.message) as Message);
    });
    browser.on('Target.detachedFromTarget', (event) => {
      if (event.sessionId === sessionId) this.#rejectAll();
    });
  }

  static async attach(
    browser: CDPSession,
    targetId: string,
    onEvent: (method: string, params: Json) => void = () => {},
  ): Promise<TargetSession> {
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
    return new TargetSession(browser, sessionId, onEvent);
  }

  send<R = unknown>(method: string, params: Json = {}): Promise<R> {
    const id = ++this.#lastId;
    return new Promise<R>((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as Waiting['resolve'], reject });
      this.#browser
        .send('Target.sendMessageToTarget', {
          sessionId: this.#sessionId,
          message: JSON.stringify({ id, method, params }),
        })
        .catch(reject);
    });
  }

  /** Calls a function, given as source text, as if the reader had just acted; the result travels as JSON. */
  async evaluate(fn: string, args: readonly unknown[] = []): Promise<unknown> {
    const { result, exceptionDetails } = await this.send<Evaluated>('Runtime.evaluate', {
      expression: `(async () => (${fn})(...${JSON.stringify(args)}))()`,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  #receive({ id, method, params, result, error }: Message): void {
    if (method) this.#onEvent(method, params ?? {});
    const waiting = this.#waiting.get(id ?? -1);
    if (!waiting) return;
    this.#waiting.delete(id ?? -1);
    if (error) waiting.reject(new Error(error.message));
    else waiting.resolve(result as never);
  }

  #rejectAll(): void {
    for (const { reject } of this.#waiting.values()) reject(new Error('the target went away'));
    this.#waiting.clear();
  }
}
