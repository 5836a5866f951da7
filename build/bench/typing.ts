import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { Size } from './size';

const KEYS = 300;
/** The longest pause between two keys, in milliseconds: long enough to meet every part of a frame. */
const PAUSE = 50;

/** Types into what has the focus. Answers milliseconds from each key to the end of the frame that shows it. */
export async function typeAlong(window: Page, size: Size): Promise<readonly number[]> {
  const times = await window.evaluateHandle(() => {
    const taken: number[] = [];
    let pressed = 0;
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        pressed = timeStamp;
      },
      { capture: true },
    );
    addEventListener(
      'input',
      () => {
        const from = pressed;
        requestAnimationFrame(() => {
          // What is posted in a frame comes when the frame is done.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            taken.push(performance.now() - from);
          };
          port2.postMessage(null);
        });
      },
      { capture: true },
    );
    return taken;
  });
  const keys = size.of(KEYS);
  for (let key = 0; key < keys; key++) {
    await window.keyboard.press(key % 6 === 5 ? ' ' : 'e');
    await pause(Math.random() * PAUSE);
  }
  // A busy computer may be late with the last frames.
  await window.waitForFunction(([taken, wanted]) => taken.length >= wanted, [times, keys] as const);
  return times.jsonValue();
}
