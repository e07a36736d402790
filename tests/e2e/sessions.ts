import { asInstalled } from '../harness/as-installed.ts';
import type { BrowserName, Session } from '../harness/driver.ts';
import { findBrowser } from '../harness/find-browser/find-browser.ts';
import { BUILT_EXTENSION, NEIGHBOUR } from '../harness/paths.ts';
import { openSession } from '../harness/session.ts';

/** The browsers of a worker. */
export interface Sessions {
  /** A fresh profile with the extension just installed, for one test alone. */
  open(hasNeighbour: boolean): Promise<Session>;
  /** As fresh to the extension, in a browser that may have run other tests. */
  take(): Promise<Session>;
  giveBack(session: Session): void;
  close(): Promise<void>;
}

/** Most of a test's time would be the start and end of its browser: one runs on, emptied for each test. */
export function sessionsOf(browser: BrowserName): Sessions {
  let kept: Session | undefined;
  const open = (hasNeighbour = false) =>
    openSession({
      browser,
      executable: findBrowser(browser),
      extension: BUILT_EXTENSION[browser],
      ...(hasNeighbour ? { neighbour: NEIGHBOUR } : {}),
      headless: true,
    });
  return {
    open,
    take: async () => {
      const session = kept;
      kept = undefined;
      if (!session) return open();
      try {
        await asInstalled(session);
        return session;
      } catch (error) {
        // Whoever looks at a slow run should know why.
        console.warn(`a browser could not be emptied: ${String(error)}`);
        await session.close();
        return open();
      }
    },
    giveBack: (session) => {
      kept = session;
    },
    close: async () => {
      await kept?.close();
      kept = undefined;
    },
  };
}
