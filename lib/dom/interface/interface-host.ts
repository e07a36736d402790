import { placeCard } from './place-card.ts';

const TAG = 'whowhen-ui';
/** Events of our interface that the page must not take for its own: its shortcuts, its menus, its drag and drop. */
const OWN_EVENTS = [
  'keydown',
  'keyup',
  'keypress',
  'input',
  'beforeinput',
  'change',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'contextmenu',
  'paste',
  'copy',
  'cut',
  'focusin',
  'focusout',
  'wheel',
];

/**
 * The one element of ours in the page, there only while our interface is open: a closed shadow root, beside the
 * page's body and not in it, so that neither's style or script reaches the other.
 */
export class InterfaceHost {
  readonly #host: HTMLElement;
  /** Where views are rendered. */
  readonly card: HTMLElement;
  #words: (() => DOMRect) | null = null;
  #stop = new AbortController();

  constructor(css: string) {
    this.#host = document.createElement(TAG);
    const root = this.#host.attachShadow({ mode: 'closed', delegatesFocus: false });
    const style = document.createElement('style');
    style.textContent = css;
    this.card = document.createElement('div');
    this.card.className = 'card-place';
    root.append(style, this.card);
    for (const type of OWN_EVENTS) this.#host.addEventListener(type, (event) => event.stopPropagation());
  }

  get isOpen(): boolean {
    return this.#host.isConnected;
  }

  get hasFocus(): boolean {
    return document.activeElement === this.#host;
  }

  /** Whether an event came from our interface. */
  owns(event: Event): boolean {
    return event.composedPath().includes(this.#host);
  }

  /** Shows the card beside these words, and keeps it there while the page scrolls or the card grows. */
  open(words: () => DOMRect): void {
    this.#words = words;
    if (this.isOpen) {
      this.#place();
      return;
    }
    document.documentElement.append(this.#host);
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const place = () => requestAnimationFrame(() => this.#place());
    addEventListener('scroll', place, { signal, passive: true, capture: true });
    addEventListener('resize', place, { signal, passive: true });
    const observer = new ResizeObserver(() => this.#place());
    observer.observe(this.card);
    signal.addEventListener('abort', () => observer.disconnect());
    this.#place();
  }

  /** Takes the element out of the page: its DOM is as it was. */
  close(): void {
    this.#stop.abort();
    this.#words = null;
    this.#host.remove();
  }

  #place(): void {
    if (!this.#words || !this.isOpen) return;
    const viewport = { width: document.documentElement.clientWidth, height: innerHeight };
    const { left, top } = placeCard(this.card.getBoundingClientRect(), this.#words(), viewport);
    this.card.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
  }
}
