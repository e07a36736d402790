import { launchChromium } from './chromium/launch.ts';
import type { BrowserName, LaunchOptions, RunningBrowser, Session } from './driver.ts';
import { launchFirefox } from './firefox/launch.ts';
import { createProfile, removeProfile } from './profile.ts';

const LAUNCH: Readonly<
  Record<BrowserName, (options: LaunchOptions, profile: string) => Promise<RunningBrowser>>
> = { chromium: launchChromium, firefox: launchFirefox };

/** Starts the browser on a fresh profile. Sessions know nothing of each other, so several may run at once. */
export async function openSession(options: LaunchOptions): Promise<Session> {
  const profile = await createProfile();
  const start = () => LAUNCH[options.browser](options, profile);
  try {
    const session: Session = {
      ...(await start()),
      name: options.browser,
      profile,
      restart: async () => {
        await session.quit();
        Object.assign(session, await start());
      },
      crashAndRestart: async () => {
        await session.crash();
        Object.assign(session, await start());
      },
      close: async () => {
        await session.quit();
        await removeProfile(profile);
      },
    };
    return session;
  } catch (error) {
    await removeProfile(profile);
    throw error;
  }
}
