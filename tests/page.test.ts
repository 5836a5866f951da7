import { expectAccessible } from './support/axe';
import { expect, test } from './support/holdfast';
import { entries, goTo, page, saved } from './support/steps';

test('the page looks like what it means, and keeps what was typed to the letter', async ({ begin, place }) => {
  const { window } = await begin({ passphrase: null });
  await window.keyboard.type('# Heading\nA **bold** word.\n- one\ntwo\n');
  await window.keyboard.press('Enter');
  await window.keyboard.type('> said');
  await saved(window);
  // Marks fade where the cursor is not, and the list went on by itself.
  await expect(page(window)).toHaveText('HeadingA bold word.- one- two> said');
  expect(place.filesWith('# Heading\nA **bold** word.\n- one\n- two\n\n> said')).not.toEqual([]);

  await window.keyboard.press('ControlOrMeta+Home');
  await expect(page(window)).toContainText('# Heading');
  await page(window).getByText('bold').dblclick();
  await window.keyboard.press('ControlOrMeta+i');
  await saved(window);
  expect(place.filesWith('A ***bold*** word.')).not.toEqual([]);
  await window.keyboard.press('ControlOrMeta+z');
  await saved(window);
  expect(place.filesWith('A **bold** word.')).not.toEqual([]);
});

test('no key takes a word away: numbers stay, and a mark without a blank is text', async ({ begin, place }) => {
  const { window } = await begin({ passphrase: null });
  await window.keyboard.type('16. November war ein guter Tag.');
  await window.keyboard.press('Enter');
  await window.keyboard.press('Enter');
  await window.keyboard.type('1.');
  await window.keyboard.press('Enter');
  await window.keyboard.type('-');
  await window.keyboard.press('Enter');
  await window.keyboard.type('and after it');
  await window.keyboard.insertText(' 👍🏽');
  await window.keyboard.press('Backspace');
  await saved(window);
  expect(place.filesWith('16. November war ein guter Tag.\n\n1.\n-\nand after it ')).not.toEqual([]);
  await expect(entries(window)).toContainText(['16. November war ein guter Tag.']);
});

test('pasted pages become Markdown, right-to-left lines run from the right, and undo outlives a visit elsewhere', async ({
  begin,
  place,
}) => {
  const { window } = await begin({ passphrase: null });
  // As what another program copied arrives.
  await page(window).evaluate((target) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', '<h2>Later</h2><p>He <b>wrote</b> <a href="https://example.com/">back</a>.</p>');
    clipboardData.setData('text/plain', 'Later He wrote back.');
    target.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, composed: true, cancelable: true }),
    );
  });
  await saved(window);
  expect(place.filesWith('## Later\n\nHe **wrote** [back](https://example.com/).')).not.toEqual([]);
  await window.keyboard.press('ControlOrMeta+End');
  await window.keyboard.insertText('\n\nשלום לך');
  await expect(page(window).getByText('שלום לך')).toHaveCSS('direction', 'rtl');

  await window.keyboard.press('ControlOrMeta+n');
  await window.keyboard.type('Elsewhere.');
  await saved(window);
  await goTo(window, 'Later');
  await page(window).click();
  await window.keyboard.press('ControlOrMeta+z');
  await expect(page(window).getByText('שלום לך')).toHaveCount(0);
});

test('people, tags, feelings, day and time stand beside the text', async ({ begin, place }) => {
  const { window } = await begin({ passphrase: null });
  await window.keyboard.type('A quiet day.');
  await window.getByRole('button', { name: '+ person' }).click();
  await window.keyboard.type('M');
  await window.keyboard.press('Enter');
  await window.keyboard.press('Escape');
  await window.getByRole('button', { name: '+ feeling' }).click();
  await window.keyboard.type('sea-calm');
  await window.keyboard.press('Enter');
  await window.keyboard.press('7');
  await window.keyboard.press('Enter');
  await expect(entries(window).filter({ hasText: 'A quiet day.' })).toContainText('sea-calm 7');
  await window.getByRole('button', { name: /Change day and time/ }).click();
  const when = window.getByRole('dialog');
  await when.getByRole('spinbutton', { name: /day/i }).first().press('3');
  await when.getByRole('spinbutton', { name: /year/i }).pressSequentially('2021');
  await window.keyboard.press('Enter');
  await saved(window);
  const [file] = place.filesWith('sea-calm: 7');
  expect(file).toBeDefined();
  expect(place.filesWith('at: 2021-11-03')).toEqual([file]);

  // The word that was new is offered from now on.
  await window.keyboard.press('ControlOrMeta+n');
  await window.getByRole('button', { name: '+ feeling' }).click();
  await window.keyboard.type('sea');
  await expect(window.getByRole('option', { name: 'sea-calm', exact: true })).toBeVisible();
});

test('the toolbar names the tool that has the focus, and nothing of that stays behind in the page', async ({
  begin,
}) => {
  const { window } = await begin({ passphrase: null });
  await window.keyboard.type('Words.');
  await window.keyboard.press('Escape');
  await window.keyboard.press('Shift+Tab');
  const tip = window.getByRole('tooltip', { includeHidden: true });
  await expect(tip).toContainText('Line across');
  await window.keyboard.press('ArrowLeft');
  await window.keyboard.press('ArrowLeft');
  await expect(tip).toHaveCount(1);
  await window.keyboard.press('Tab');
  await expect(page(window)).toBeFocused();
  await expect(tip).toHaveCount(0);
  await expectAccessible(window);
});

test('the foot of a page is one line beside the timeline of a small window, and does all it does elsewhere', async ({
  begin,
}) => {
  const { window } = await begin({ passphrase: null, alone: true });
  await window.keyboard.type('A quiet day, with few words.');
  await saved(window);
  const foot = window.locator('.page-foot');
  const height = () => foot.evaluate((element) => element.clientHeight);
  await window.setViewportSize({ width: 1280, height: 800 });
  const usual = await height();
  await window.setViewportSize({ width: 900, height: 600 });
  expect(await height()).toBe(usual);
  await foot.getByRole('button', { name: 'More' }).click();
  await expectAccessible(window);
  await window.getByRole('dialog', { name: 'More' }).getByRole('button', { name: 'Earlier versions' }).click();
  await expect(window.getByRole('dialog', { name: 'Earlier versions' })).toBeVisible();
  await window.keyboard.press('Escape');
  await foot.getByRole('button', { name: 'More' }).click();
  await window.getByRole('dialog', { name: 'More' }).getByRole('button', { name: 'Delete' }).click();
  await expect(entries(window)).toHaveCount(0);
});
