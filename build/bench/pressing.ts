import type { Locator, Page } from '@playwright/test';

/** Presses something and waits for what it brings. Answers milliseconds from the press to the end of the first frame in which something is there that answers to a CSS selector. */
export async function timeToShow(window: Page, pressed: Locator, shown: string): Promise<number> {
  const showing = await window.evaluateHandle((selector) => {
    if (document.querySelector(selector)) throw new Error(`${selector} is there before it was asked for`);
    const taken = new Promise<number>((resolve) => {
      addEventListener('pointerup', ({ timeStamp }) => {
        const look = () => requestAnimationFrame(() => {
          if (!document.querySelector(selector)) {
            look();
            return;
          }
          // What is posted in a frame comes when the frame is done.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => { resolve(performance.now() - timeStamp); };
          port2.postMessage(null);
        });
        look();
      }, { capture: true, once: true });
    });
    return { taken };
  }, shown);
  await pressed.click();
  return showing.evaluate(({ taken }) => taken);
}
