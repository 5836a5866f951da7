import type { Page } from '@playwright/test';
import type { Opened } from '../../electron/contract/keeper';
import type { Figure } from './figure';
import { memoryOf } from './memory';
import { bareWindow, holdfast, type Open, type Opening } from './program';
import type { Size } from './size';
import { inTurn, quantile, timeOf } from './timing';
import { typeAlong } from './typing';

const STARTS = 7;
const BARE = 'a bare window with a plain field of text';

/**
 * What somebody sees: how long the start takes, how soon a key is on the screen, and what memory it needs with
 * everything open.
 */
export async function benchWindow(
  program: string,
  place: string,
  known: Opened,
  passphrase: string,
  size: Size,
): Promise<readonly Figure[]> {
  const app = holdfast(program, place, known);
  const bare = bareWindow(program, place);
  const [start, bareStart] = await inTurn(
    size.of(STARTS),
    () => startTime(app, lockScreen),
    () => startTime(bare, plainField),
  );
  const at = await openPage(app, passphrase);
  const beside = await bare();
  await plainField(beside.window).fill(at.text);
  await plainField(beside.window).press('ControlOrMeta+End');
  const plain = await typeAlong(beside.window, size);
  const typed = await typeAlong(at.opened.window, size);
  const key = (share: number, name: string, aim?: string): Figure => ({
    name,
    unit: 'ms',
    measured: quantile(typed, share),
    limit: { name: BARE, measured: quantile(plain, share) },
    ...(aim !== undefined && { aim }),
  });
  const figures: readonly Figure[] = [
    {
      name: 'start to the lock screen',
      unit: 'ms',
      measured: start,
      limit: { name: BARE, measured: bareStart },
      aim: '500 ms over it',
    },
    key(0.5, 'key to frame, half within', '2 ms over it'),
    key(0.95, 'key to frame, 95 % within'),
    ...(await memoryOf(at.opened.app, beside.app, BARE)),
  ];
  await at.opened.close();
  await beside.close();
  return figures;
}

async function startTime(
  open: Open,
  shown: (window: Page) => { readonly waitFor: () => Promise<void> },
): Promise<number> {
  let close = () => Promise.resolve();
  const time = await timeOf(async () => {
    const opened = await open();
    close = opened.close;
    await shown(opened.window).waitFor();
  });
  await close();
  return time;
}

/** Opens the app and unlocks the journal. */
export async function openUnlocked(open: Open, passphrase: string): Promise<Opening> {
  const opened = await open();
  await lockScreen(opened.window).fill(passphrase);
  await opened.window.keyboard.press('Enter');
  return opened;
}

/** Opens the newest entry and puts the cursor behind its last word. */
async function openPage(open: Open, passphrase: string) {
  const opened = await openUnlocked(open, passphrase);
  const { window } = opened;
  await window.getByRole('navigation', { name: 'Holdfast' }).getByRole('button', { name: 'Journal' }).click();
  await window.getByRole('listbox', { name: 'Entries' }).getByRole('option').first().click();
  const page = window.getByRole('textbox', { name: 'Text' });
  await page.click();
  await page.press('ControlOrMeta+End');
  return { opened, text: await page.innerText() };
}

function lockScreen(window: Page) {
  return window.getByPlaceholder('Passphrase');
}

function plainField(window: Page) {
  return window.getByRole('textbox');
}
