import { expect, type Locator, type Page } from '@playwright/test';

/** A finger on the window. */
export interface Finger {
  /** Taps something that is seen and large enough to be met. */
  readonly tap: (target: Locator) => Promise<void>;
  /** The window has a mouse again. */
  readonly remove: () => Promise<void>;
}

/** The least that a finger meets, in CSS pixels. */
const LEAST = 44;

/** The window as on a screen that is touched and has no mouse. */
export async function touchScreen(window: Page): Promise<Finger> {
  const session = await window.context().newCDPSession(window);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  return {
    tap: async (target) => {
      await expect(target.locator('..')).toHaveCSS('opacity', '1');
      const { x, y, width, height } = (await target.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(LEAST);
      await session.send('Input.dispatchTouchEvent', {
        type: 'touchStart',
        touchPoints: [{ x: x + width / 2, y: y + height / 2 }],
      });
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    },
    remove: async () => {
      await session.send('Emulation.setTouchEmulationEnabled', { enabled: false });
      await session.detach();
    },
  };
}
