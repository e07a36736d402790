import { type ComponentChild, render } from 'preact';
import inPageCss from '#components/in-page/in-page.css?inline';
import hostCss from '#components/in-page/place.css?inline';
import { TextProvider } from '#components/text/text-context.ts';
import { createTranslator, type Translator } from '#components/text/translator.ts';
import { InterfaceHost } from '#lib/dom/interface/interface-host.ts';
import { getMessage, uiLocale } from '#lib/platform/i18n.ts';

/** CSS pixels around the words and the card within which the pointer keeps a hover card open. */
const HOVER_MARGIN = 12;

export interface View {
  /** Beside which words. */
  readonly words: () => DOMRect;
  readonly content: ComponentChild;
  /** Hover cards leave with the pointer; the others stay until closed. */
  readonly leavesWithPointer: boolean;
  /** A hover card may open over it; it comes back when that one leaves with the pointer. */
  readonly yieldsToHover?: boolean;
  readonly onClose?: () => void;
  /** What it is about, so that it is not opened again while it is open. */
  readonly subject?: unknown;
}

/** Our interface in the page: one Preact root in one shadow root, one view at a time. */
export class ReaderInterface {
  readonly #host = new InterfaceHost(`${inPageCss}\n${hostCss}`);
  readonly #translator: Translator = createTranslator(getMessage, uiLocale());
  readonly #signal: AbortSignal;
  #view: View | null = null;
  /** Has yielded to the hover card that is open. */
  #yielded: View | null = null;
  /** Read out by screen readers, and not shown. */
  #said = '';
  #content: ComponentChild = null;
  #focusBefore: Element | null = null;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    signal.addEventListener('abort', () => this.close());
    addEventListener('keydown', (event) => this.owns(event) || this.#onKey(event), { signal, capture: true });
    this.#host.card.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    document.addEventListener('pointerdown', (event) => this.#onPress(event), { signal, capture: true });
  }

  get text(): Translator {
    return this.#translator;
  }

  get view(): View | null {
    return this.#view;
  }

  owns(event: Event): boolean {
    return this.#host.owns(event);
  }

  show(view: View): void {
    if (this.#signal.aborted) return;
    if (this.#view?.yieldsToHover && view.leavesWithPointer) this.#yielded = this.#view;
    else if (this.#view && this.#view !== view) this.#view.onClose?.();
    if (!view.leavesWithPointer) this.#endYielded();
    if (!this.#host.isOpen) this.#focusBefore = document.activeElement;
    this.#view = view;
    this.#said = '';
    this.#render(view.content);
    this.#host.open(view.words);
  }

  /** Says something beside the open view; nothing where none is open. */
  say(words: string): void {
    if (!this.#view) return;
    this.#said = words;
    // A region is read out when it changes, so it must have been there before.
    const view = this.#view;
    requestAnimationFrame(() => {
      if (this.#view === view) this.#render(this.#content);
    });
  }

  /** Renders the open view anew, with other content and the same place. */
  update(content: ComponentChild): void {
    if (this.#view) this.#render(content);
  }

  /** Ends a view, also one that has yielded; nothing where it has ended. */
  end(view: View): void {
    if (this.#view === view) this.close();
    else if (this.#yielded === view) this.#endYielded();
  }

  /** Leaves no element of ours in the page, and gives the focus back to where it was, if it was here. */
  close(): void {
    const view = this.#view;
    if (!view) return;
    this.#view = null;
    view.onClose?.();
    this.#endYielded();
    const hadFocus = this.#host.hasFocus;
    render(null, this.#host.card);
    this.#host.close();
    if (hadFocus && this.#focusBefore instanceof HTMLElement)
      this.#focusBefore.focus({ preventScroll: true });
  }

  #render(content: ComponentChild): void {
    this.#content = content;
    render(
      <TextProvider value={this.#translator}>
        {content}
        <output class="visually-hidden">{this.#said}</output>
      </TextProvider>,
      this.#host.card,
    );
  }

  /** Moves the keyboard into the open view, as Tab does while a selection's toolbar is shown. */
  focusInto(): void {
    this.#host.card
      .querySelector<HTMLElement>('button:not([tabindex="-1"]), textarea, input')
      ?.focus({ preventScroll: true });
  }

  /** Closes a hover card once the pointer has left it and its words. */
  pointerAt(x: number, y: number): void {
    if (!this.#view?.leavesWithPointer) return;
    const boxes = [this.#view.words(), this.#host.card.getBoundingClientRect()];
    if (boxes.some((box) => isNear(box, x, y))) return;
    const yielded = this.#yielded;
    this.#yielded = null;
    this.close();
    if (yielded) this.show(yielded);
  }

  #endYielded(): void {
    const yielded = this.#yielded;
    this.#yielded = null;
    yielded?.onClose?.();
  }

  /** Escape closes what is open; within a view it is the view's first: a list of suggestions closes by itself. */
  #onKey(event: KeyboardEvent): void {
    if (!event.isTrusted || event.key !== 'Escape' || !this.#view || event.defaultPrevented) return;
    event.stopPropagation();
    this.close();
  }

  #onPress(event: PointerEvent): void {
    if (event.isTrusted && this.#view && !this.#host.owns(event)) this.close();
  }
}

function isNear(box: DOMRect, x: number, y: number): boolean {
  return (
    x >= box.left - HOVER_MARGIN &&
    x <= box.right + HOVER_MARGIN &&
    y >= box.top - HOVER_MARGIN &&
    y <= box.bottom + HOVER_MARGIN
  );
}
