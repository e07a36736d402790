import type { PNG } from 'pngjs';
import type { Surface } from './surface.ts';

export type BrowserName = 'chromium' | 'firefox';

export type ColorScheme = 'dark' | 'light';

/** In CSS pixels, from the top left corner of the viewport. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export interface ClickOptions {
  readonly button?: 'left' | 'middle' | 'right';
  /** 2 is a double click, which selects a word; 3 selects a paragraph. */
  readonly count?: number;
}

export interface Mouse {
  move(to: Point): Promise<void>;
  click(at: Point, options?: ClickOptions): Promise<void>;
  drag(from: Point, to: Point): Promise<void>;
}

export interface Keyboard {
  /** One key with its modifiers, named as in `KeyboardEvent.key`: `Escape`, `a`, `Shift+Control+ArrowRight`. */
  press(chord: string): Promise<void>;
  type(text: string): Promise<void>;
}

/** A document that is shown and can be used: a tab, or the popup under the toolbar button. */
export interface View {
  /** The function travels as source text, so it closes over nothing. Arguments and result travel as JSON. */
  eval<A extends readonly unknown[], R>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  readonly mouse: Mouse;
  readonly keyboard: Keyboard;
  /** What the reader sees, or the part of it in `clip`, one image pixel to a CSS pixel. */
  screenshot(clip?: Box): Promise<PNG>;
  /** The document itself. */
  readonly dom: Surface;
  close(): Promise<void>;
}

export interface Page extends View {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  url(): Promise<string>;
  /** Makes this the tab that the reader looks at. */
  front(): Promise<void>;
  setViewport(size: { readonly width: number; readonly height: number }): Promise<void>;
  /** As `eval`, beside the extension's content scripts, in their world. In Firefox the tab must be in front. */
  inContentScript<A extends readonly unknown[], R>(
    fn: (...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<R>;
  /** The extension's interface within the page: the inside of the closed shadow root of its host element. */
  readonly ui: Surface;
}

/** A request of a tab, of the extension's own or of its background to the network. */
export interface NetworkRequest {
  readonly url: string;
  /** `document` is the visit of an address in a tab; `other` is all that a script, style or element asked for. */
  readonly kind: 'document' | 'other';
}

export interface LaunchOptions {
  readonly browser: BrowserName;
  /** The browser's program. */
  readonly executable: string;
  /** The folder with the built extension's `manifest.json`. */
  readonly extension: string;
  /** The folder of another extension, which is put beside it. */
  readonly neighbour?: string;
  readonly headless: boolean;
}

/** A browser with the extension in it, from its start to its end. */
export interface RunningBrowser {
  /** The extension's origin with a slash at its end; the same after a restart. */
  readonly base: string;
  /** As another extension calls it. */
  readonly id: string;
  /** The origin of the extension beside it, with a slash at its end; null where there is none. */
  readonly neighbour: string | null;

  /** A new tab in front, at `url` when given. */
  page(url?: string): Promise<Page>;
  /** The first tab whose address starts with `prefix`, also one that the extension opened. Waits for it. */
  findPage(prefix: string): Promise<Page>;

  backgroundRunning(): Promise<boolean>;
  killBackground(): Promise<void>;
  /**
   * Loads the extension again from its folder, as an update does: its own pages close, and what it put into the tabs
   * stays there without it. Resolves when the new background runs.
   */
  reloadExtension(): Promise<void>;
  /** What every tab sees as `prefers-color-scheme`, and every popup opened from here on. */
  setDark(dark: boolean): Promise<void>;

  /** A tab at `url` in a new private window. Absent where no program can open one. */
  readonly openPrivately?: (url: string) => Promise<Pick<View, 'eval'>>;
  /** Lets the extension run in private windows, as the reader does in the browser's settings: it is loaded again. */
  readonly allowPrivately?: () => Promise<void>;

  /** Gives every optional host permission of the manifest at once, asking nobody. */
  grantHostAccess(): Promise<void>;
  revokeHostAccess(): Promise<void>;
  /** From here on a real click that leads to `permissions.request` is answered with yes. */
  allowPermissionPrompts(): Promise<void>;

  /** Uses the toolbar button on this tab as the reader does: it grants activeTab and opens the popup. */
  clickToolbarButton(page: Page): Promise<View>;
  /** The side panel that the extension has opened beside the tabs. Waits for it. */
  findPanel(): Promise<View>;
  /** Runs a keyboard command of the manifest in the tab that is in front. */
  runCommand(name: string): Promise<void>;

  /**
   * Every request to the network, in order. Packed files, `data:` and `blob:` are not requests. Who asked cannot be
   * told for content scripts (theirs go out in the page's name), so pages that are to show that the extension asks
   * for nothing must have no resources of their own: what is not a visit is then the extension's.
   */
  requests(): Promise<readonly NetworkRequest[]>;
  /** Errors nobody caught in the background, the extension's pages or its content scripts. */
  errors(): Promise<readonly string[]>;

  /**
   * What a start of the browser would bring: one empty tab, no question answered in advance, the scheme of the system,
   * empty logs. The extension and what it keeps stay.
   */
  startOver(): Promise<void>;

  /** Resolves when the browser has ended, also by the reader's hand. */
  readonly exited: Promise<void>;
  quit(): Promise<void>;
  /** Ends it as a crash or a power cut would: at once, without a word to anybody (SIGKILL). */
  crash(): Promise<void>;
}

/** A browser on a profile of its own, which outlives restarts. */
export interface Session extends RunningBrowser {
  readonly name: BrowserName;
  /** The profile's folder. */
  readonly profile: string;
  /** Quits and starts again on the same profile. Pages and the log of requests and errors from before are gone. */
  restart(): Promise<void>;
  /** As `restart`, after a crash. */
  crashAndRestart(): Promise<void>;
  /** Quits and removes the profile. */
  close(): Promise<void>;
}
