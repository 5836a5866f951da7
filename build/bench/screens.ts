import type { Page } from '@playwright/test';
import type { Opened } from '../../electron/contract/keeper';
import type { Quick } from '../../electron/domain/time/stretch';
import type { Figure } from './figure';
import { click, timeToShow } from './pressing';
import { holdfast } from './program';
import type { Size } from './size';
import { median } from './timing';
import { openUnlocked } from './window';

const ROUNDS = 7;
const BELOW_200 = 'below 200 ms';
const BELOW_50 = 'below 50 ms';

/**
 * How long the screens take on which everything comes together, from the press that asks for them. Each first opening
 * is a figure of its own.
 */
export async function benchScreens(
  program: string,
  place: string,
  known: Opened,
  passphrase: string,
  size: Size,
): Promise<readonly Figure[]> {
  const { window, close } = await openUnlocked(holdfast(program, place, known), passphrase);
  // From a screen with none of them.
  await item(window, 'Trash').click();
  const times = new Map<string, number[]>();
  const measure = async (name: string, time: Promise<number>) => {
    times.set(name, [...(times.get(name) ?? []), await time]);
  };
  for (let round = 0; round < size.of(ROUNDS); round++) {
    await measure('Today', timeToShow(window, click(item(window, 'Today')), '.today'));
    await measure('Carrying', timeToShow(window, click(item(window, 'Carrying')), '.carried'));
    await measure('Looking back, on a year', timeToShow(window, click(item(window, 'Looking back')), '.looking svg'));
    await measure('another stretch: everything', look(window, 'everything'));
    await item(window, 'Trash').click();
    await measure(
      'Looking back, on everything',
      timeToShow(window, click(item(window, 'Looking back')), '.looking svg'),
    );
    await measure('another stretch: a year', look(window, 'year'));
  }
  await close();
  return [...times].flatMap(([name, [first = 0, ...again]]): readonly Figure[] =>
    name.startsWith('another')
      ? [{ name, unit: 'ms', measured: median([first, ...again]), aim: BELOW_50 }]
      : [
          { name: `${name}, for the first time`, unit: 'ms', measured: first, aim: BELOW_200 },
          { name: `${name}, again`, unit: 'ms', measured: median(again), aim: BELOW_200 },
        ],
  );
}

/** Looks back on another stretch. */
function look(window: Page, stretch: Quick): Promise<number> {
  const choice = `.looked-bar .choice:has(input[value="${stretch}"])`;
  return timeToShow(window, click(window.locator(choice)), `${choice}[data-selected]`);
}

function item(window: Page, name: string) {
  return window.getByRole('navigation', { name: 'Holdfast' }).getByRole('button', { name });
}
