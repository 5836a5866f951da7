import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type axe from 'axe-core';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

/** Milliseconds that what moves is waited for. */
const MOVING = 5000;

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * axe-core finds nothing on the screen that is shown in light, nor in its colours in dark: nothing else changes with
 * them. What moves is waited for: half-faded colours are not what anybody reads.
 */
export async function expectAccessible(window: Page): Promise<void> {
  for (const [colorScheme, rules] of [
    ['dark', ['color-contrast']],
    ['light', null],
  ] as const) {
    await window.emulateMedia({ colorScheme });
    await window.evaluate(async (longest) => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const isMoving = () =>
        document
          .getAnimations()
          .some(({ playState, effect }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity);
      const began = performance.now();
      // The colours of the new theme come with the next frame, and what appears may still be fading in.
      do {
        await frame();
        await frame();
      } while (isMoving() && performance.now() - began < longest);
    }, MOVING);
    if (!(await window.evaluate(() => 'axe' in globalThis))) await window.evaluate(source);
    const found = await window.evaluate(
      async (only) =>
        (
          await globalThis.window.axe.run(document, {
            resultTypes: ['violations'],
            ...(only && { runOnly: { type: 'rule', values: [...only] } }),
          })
        ).violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes.map((node) => `${node.target.join(' ')} ${node.failureSummary ?? ''}`).join(' | ')}`,
        ),
      rules,
    );
    expect(found, colorScheme).toEqual([]);
  }
  await window.emulateMedia({ colorScheme: null });
}
