import { cdp } from 'vitest/browser';

/** Makes the page's media features what they are for some readers; the rest is as it was at the start. */
export async function emulateMedia(features: Readonly<Record<string, string>>): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}
