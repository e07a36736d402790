import type { CDPSession } from 'playwright';
import type { Point, Touch } from '../driver.ts';

/** Milliseconds: longer than any platform waits before it takes a touch for a long press. */
const LONG = 1000;

/** A finger on a tab, as the browser hears of one on a touch screen: gestures are the browser's own making. */
export function chromiumTouch(devTools: CDPSession): Touch {
  const press = async (at: Point, milliseconds: number) => {
    await devTools.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    await devTools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    await devTools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  return { tap: (at) => press(at, 0), longPress: (at) => press(at, LONG) };
}
