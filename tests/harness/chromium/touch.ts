import type { CDPSession } from 'playwright';
import type { Touch } from '../driver.ts';

/** Milliseconds: longer than any platform waits before it takes a touch for a long press. */
const LONG = 1500;

/**
 * A finger on a tab: the mouse's button, taken for one as DevTools' device mode does. Its gestures are the browser's own
 * making; touch events that are sent as such make none but taps.
 */
export function chromiumTouch(devTools: CDPSession): Touch {
  const beFinger = (enabled: boolean) =>
    devTools.send('Emulation.setEmitTouchEventsForMouse', { enabled, configuration: 'mobile' });
  return {
    longPress: async (at) => {
      await beFinger(true);
      const button = { button: 'left', buttons: 1, clickCount: 1 } as const;
      await devTools.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at, ...button });
      await new Promise((resolve) => setTimeout(resolve, LONG));
      // Once its menu is open the browser answers no release.
      await beFinger(false);
    },
  };
}
