import { expect, type Locator, type Page } from '@playwright/test';
import { addPerson, goToPerson, page, saved } from './steps';

/** What she does on a day, in the window. */
export type Deed = (window: Page) => Promise<void>;

/** Does one thing after another. */
export const inTurn =
  (...deeds: readonly Deed[]): Deed =>
  async (window) => {
    for (const deed of deeds) await deed(window);
  };

export const presses =
  (name: string | RegExp): Deed =>
  async (window) => {
    await button(window, name).click();
  };

export const today = presses('Today');

/** Names somebody, who is seen every week. */
export const names =
  (name: string, weekday: string): Deed =>
  async (window) => {
    await addPerson(window, name, 'therapist');
    await window.getByText(weekday, { exact: true }).filter({ visible: true }).click();
    await saved(window);
  };

export const goesTo =
  (name: string): Deed =>
  (window) =>
    goToPerson(window, name);

/** Notes a rupture by its first words. */
export const isShaken =
  (words: string): Deed =>
  async (window) => {
    await inTurn(presses(/^Carrying/), presses('Note a rupture'))(window);
    await expect(page(window)).toBeFocused();
    await window.keyboard.type(words);
    await saved(window);
  };

/** Calls at once, and it is mended. */
export const callsAndMends: Deed = async (window) => {
  await presses('+ What I did, what came')(window);
  await window.keyboard.press('Enter');
  await expect(window.getByLabel('A line about it: I called')).toBeFocused();
  await presses('It is worked through')(window);
  await window.getByLabel('What stays').fill('He could hear it.');
  await saved(window);
};

/** Brings the first of the list, with a line, and ends the hour. */
export const bringsIt =
  (line: string, notes: string): Deed =>
  async (window) => {
    await inTurn(presses(/^Next session/), presses('Start the session'))(window);
    const hour = window.getByRole('dialog', { name: 'The session' });
    await hour.getByRole('checkbox').first().focus();
    await window.keyboard.press('Space');
    await window.keyboard.press('Tab');
    await window.keyboard.type(line);
    await hour.getByRole('button', { name: 'End the session' }).click();
    await hour.getByLabel('Notes').fill(notes);
    await hour.getByRole('button', { name: 'Keep' }).click();
    await expect(hour).toHaveCount(0);
  };

/** Writes a letter and says that it was sent by email. */
export const sends =
  (words: string): Deed =>
  async (window) => {
    await inTurn(presses('Letters'), presses('Write a letter'))(window);
    await expect(page(window)).toBeFocused();
    await window.keyboard.type(words);
    await window.getByText('sent', { exact: true }).click();
    await saved(window);
    await presses('It was sent')(window);
    await window.keyboard.type('email');
    await window.keyboard.press('Enter');
    await expect(window.getByText(/^letter, sent today/)).toBeVisible();
  };

/** Says that an answer came to a letter, and keeps its words as a touchstone. */
export const isAnswered =
  (letter: RegExp, words: string): Deed =>
  async (window) => {
    await inTurn(presses('Letters'), presses(letter), presses('An answer came'), presses('Keep'))(window);
    await expect(window.getByRole('textbox', { name: 'What came' })).toBeFocused();
    await window.keyboard.type(words);
    await presses('Keep as touchstone')(window);
    await expect(window.getByText('Kept as a touchstone.')).toBeVisible();
  };

/** Begins a break from Today. Days as they are typed, `DDMMYYYY`. */
export const beginsBreak =
  (whose: 'mine' | 'theirs', from: string, to: string): Deed =>
  async (window) => {
    await inTurn(today, presses('Enter a break'))(window);
    const dialog = window.getByRole('dialog', { name: 'A break with M' });
    for (const [group, day] of [
      ['First day', from],
      ['Last day', to],
    ] as const) {
      await dialog.getByRole('group', { name: group }).getByRole('spinbutton').first().focus();
      await window.keyboard.type(day);
    }
    await dialog.getByText(whose, { exact: true }).click();
    await dialog.getByRole('button', { name: 'Add it' }).click();
    await expect(dialog).toHaveCount(0);
  };

/** Says of the hours of which Today asks that all took place but one, and why not. */
export const allBut =
  (hour: RegExp, why: string): Deed =>
  async (window) => {
    await inTurn(presses('Yes to all but …'), presses(hour))(window);
    await window.getByRole('option', { name: why }).click();
    await presses('Keep')(window);
    await expect(window.getByRole('group', { name: /^You saw M/ })).toHaveCount(0);
  };

/** Plans an ending with the one whose page is there. */
export const plansEnding =
  (...day: readonly [string, string, string]): Deed =>
  async (window) => {
    await inTurn(presses('When it comes to an end'), presses('Plan an ending'), presses('Set the last day'))(window);
    const dialog = window.getByRole('dialog', { name: 'Set the last day' });
    for (const [index, part] of day.entries()) await dialog.getByRole('spinbutton').nth(index).pressSequentially(part);
    await dialog.getByRole('button', { name: 'Keep' }).click();
    await expect(dialog).toHaveCount(0);
  };

/** Says on which day two people begin again, on the page of what stays. */
export const beginsAgain =
  (...day: readonly [string, string, string]): Deed =>
  async (window) => {
    await inTurn(today, presses('Open what stays'), presses('We have begun again'))(window);
    const dialog = window.getByRole('dialog', { name: 'We have begun again' });
    for (const [index, part] of day.entries()) await dialog.getByRole('spinbutton').nth(index).pressSequentially(part);
    await dialog.getByRole('button', { name: 'Keep' }).click();
    await expect(dialog).toHaveCount(0);
  };

/** Every sentence that Today says: all but what can be pressed, and the check-in, which is the same each day. */
export async function saysToday(window: Page): Promise<readonly string[]> {
  return window
    .getByRole('main')
    .first()
    .evaluate((main: HTMLElement) => {
      const hidden = [...main.querySelectorAll<HTMLElement>('form, .button')];
      for (const one of hidden) one.style.display = 'none';
      const lines = main.innerText.split('\n').map((line) => line.trim());
      for (const one of hidden) one.style.display = '';
      return lines.filter((line) => line !== '');
    });
}

function button(window: Page, name: string | RegExp): Locator {
  return window
    .getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
    .filter({ visible: true })
    .first();
}
