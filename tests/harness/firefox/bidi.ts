type Json = Record<string, unknown>;

interface Waiting {
  readonly method: string;
  resolve(result: never): void;
  reject(error: Error): void;
}

interface Answer {
  readonly id?: number | null;
  readonly type: 'success' | 'error' | 'event';
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

/** A WebDriver BiDi connection (https://w3c.github.io/webdriver-bidi/): commands and their answers, no events. */
export class Bidi {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;

  constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', (event) => this.#settle(JSON.parse(String(event.data)) as Answer));
    socket.addEventListener('close', () => this.#rejectAll());
  }

  static async connect(url: string): Promise<Bidi> {
    const socket = new WebSocket(url);
    await new Promise<void>((resolve, reject) => {
      socket.addEventListener('open', () => resolve(), { once: true });
      socket.addEventListener('error', () => reject(new Error(`cannot connect to ${url}`)), { once: true });
    });
    return new Bidi(socket);
  }

  send<R = unknown>(method: string, params: Json = {}): Promise<R> {
    if (this.#socket.readyState !== WebSocket.OPEN) {
      return Promise.reject(new Error(`Firefox went away before ${method}`));
    }
    const id = ++this.#lastId;
    return new Promise<R>((resolve, reject) => {
      this.#waiting.set(id, { method, resolve: resolve as Waiting['resolve'], reject });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }

  #settle(answer: Answer): void {
    const waiting = this.#waiting.get(answer.id ?? -1);
    if (!waiting || typeof answer.id !== 'number') return;
    this.#waiting.delete(answer.id);
    if (answer.type === 'error') {
      waiting.reject(new Error(`${waiting.method}: ${answer.error}: ${answer.message}`));
    } else {
      waiting.resolve(answer.result as never);
    }
  }

  #rejectAll(): void {
    for (const { method, reject } of this.#waiting.values())
      reject(new Error(`Firefox went away during ${method}`));
    this.#waiting.clear();
  }
}
