import type { Page } from '@playwright/test';
import { blankRecord } from '../electron/domain/records/blank';
import { newId } from '../electron/domain/id';
import { momentAt } from '../electron/domain/time/moment';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/holdfast';
import { entries, goTo, page, saved } from './support/steps';

/** What another program copied arrives. */
async function paste(window: Page, clip: { readonly html: string; readonly plain: string }): Promise<void> {
  await page(window).evaluate((target, { html, plain }) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', html);
    clipboardData.setData('text/plain', plain);
    target.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, composed: true, cancelable: true }),
    );
  }, clip);
}

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
  // Tab is no way to a button, on which the next words would be written.
  for (const key of ['Tab', 'Tab', 'Tab', 'Shift+Tab']) await window.keyboard.press(key);
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
  await paste(window, {
    html: '<h2>Later</h2><p>He <b>wrote</b> <a href="https://example.com/">back</a>.</p>',
    plain: 'Later He wrote back.',
  });
  await saved(window);
  expect(place.filesWith('## Later\n\nHe **wrote** [back](https://example.com/).')).not.toEqual([]);
  // Lines, lists and addresses as they were seen; nothing is fetched, and what is no text is left out.
  const fetched: string[] = [];
  window.on('request', (request) => fetched.push(request.url()));
  await window.keyboard.press('ControlOrMeta+End');
  await window.keyboard.insertText('\n\n');
  await paste(window, {
    html:
      '<template><b>kept</b></template><script>document.title = "taken"</script>' +
      '<div style="white-space: pre-wrap">See https://example.com/Main_Page_of_it\n<i>soon</i> <img src="https://example.com/smile.png" onerror="document.title = 1" alt="🙂"></div>' +
      "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·&nbsp; </span><![endif]>one</p>" +
      "<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>o&nbsp; </span><![endif]>under</p>",
    plain: 'See it',
  });
  await saved(window);
  expect(place.filesWith('See https://example.com/Main_Page_of_it\n*soon* 🙂\n\n- one\n  - under')).not.toEqual([]);
  expect(fetched.filter((url) => url.includes('example.com'))).toEqual([]);
  // What no program shows is taken as its plain text.
  await window.keyboard.press('ControlOrMeta+End');
  await window.keyboard.insertText('\n\n');
  await paste(window, { html: `<b>deep</b>${'<div>'.repeat(100_000)}`, plain: 'Deep.' });
  await expect(page(window)).toContainText('Deep.');
  await window.keyboard.press('ControlOrMeta+End');
  await window.keyboard.insertText('\n\nשלום לך');
  await expect(page(window).getByText('שלום לך')).toHaveCSS('direction', 'rtl');

  const title = window.getByRole('textbox', { name: 'Title' });
  await title.click();
  await window.keyboard.type('What he wrote');
  await window.keyboard.press('ControlOrMeta+n');
  await window.keyboard.type('Elsewhere.');
  await saved(window);
  await goTo(window, 'Later');
  // The title has the steps of the page, and keeps them.
  await expect(title).toHaveValue('What he wrote');
  await title.click();
  await window.keyboard.press('ControlOrMeta+z');
  await expect(title).toHaveValue('');
  await window.keyboard.press('ControlOrMeta+y');
  await expect(title).toHaveValue('What he wrote');
  await page(window).click();
  await window.keyboard.press('ControlOrMeta+z');
  await expect(page(window).getByText('שלום לך')).toHaveCount(0);

  // What a title does not hold goes on in the text, and comes back from there.
  await title.fill(`${'A long day. '.repeat(80)}\n${'And more of it. '.repeat(20)}\n\nThe end.`);
  await expect(page(window)).toContainText('The end.Later');
  await expect(page(window)).toContainText('And more of it.');
  await expect(title).toHaveValue('A long day. '.repeat(80).trim());
  await window.getByRole('button', { name: 'Undo' }).click();
  await expect(page(window)).not.toContainText('The end.');
  await expect(title).toHaveValue('What he wrote');
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

  // Whatever way one leaves what is half typed, it is taken; only Escape lets it go.
  const chips = window.getByRole('toolbar', { name: 'People, tags and feelings' });
  await window.getByRole('button', { name: '+ tag' }).click();
  await window.keyboard.type('wind');
  await window.mouse.click(5, 5);
  await expect(chips.getByText('wind', { exact: true })).toBeVisible();
  await window.getByRole('button', { name: '+ tag' }).click();
  await window.keyboard.type('salt');
  await window.keyboard.press('Tab');
  await expect(chips.getByText('salt', { exact: true })).toBeVisible();
  await window.keyboard.type('dropped');
  await window.keyboard.press('Escape');
  await window.getByRole('button', { name: '+ person' }).click();
  await window.keyboard.type('Ana');
  await window.keyboard.press('ControlOrMeta+k');
  await window.keyboard.press('Escape');
  await expect(chips.getByText('Ana', { exact: true })).toBeVisible();
  await expect(chips.getByText('dropped')).toHaveCount(0);
  // A feeling waits for how strong it is.
  await window.getByRole('button', { name: '+ feeling' }).click();
  await window.keyboard.type('awake');
  await window.mouse.click(5, 5);
  await chips.getByRole('button', { name: 'awake: how strong?' }).click();
  await window.keyboard.press('4');
  await window.mouse.click(5, 5);
  await expect(chips.getByText('awake 4')).toBeVisible();
  await expect(chips.getByRole('button', { name: '+ feeling' })).toBeVisible();

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

test('words are found on the page, stepped through and replaced, and a search goes on there', async ({ begin }) => {
  const at = Date.UTC(2026, 10, 24, 12);
  const body = [
    'At the lake.',
    ...Array.from({ length: 120 }, (_, line) => `Line ${String(line)}.`),
    'Lakes and a lake.',
  ];
  const { window } = await begin({
    passphrase: null,
    records: [{ ...blankRecord('entry', newId(), momentAt(at)), title: 'Water', body: body.join('\n') }],
    at,
  });
  const bar = window.getByRole('search', { name: 'Find on this page' });
  const field = bar.getByRole('textbox', { name: 'Find on this page' });
  await goTo(window, 'At the lake');
  await window.keyboard.press('ControlOrMeta+f');
  await expect(field).toBeFocused();
  await window.keyboard.type('lake');
  await expect(bar.getByText('1 of 3')).toBeVisible();
  await window.keyboard.press('Enter');
  await expect(bar.getByText('2 of 3')).toBeVisible();
  await expect(page(window).getByText('Lakes and a lake.')).toBeInViewport();
  await window.keyboard.press('F3');
  await window.keyboard.press('F3');
  await expect(bar.getByText('1 of 3')).toBeVisible();
  await window.keyboard.press('Shift+F3');
  await expect(bar.getByText('3 of 3')).toBeVisible();
  await bar.getByRole('button', { name: 'Whole words' }).click();
  await expect(bar.getByText('of 2')).toBeVisible();
  await bar.getByRole('button', { name: 'Replace…' }).click();
  await window.keyboard.type('sea');
  await expectAccessible(window);
  await bar.getByRole('button', { name: 'Replace all' }).click();
  await expect(window.getByText('Replaced in 2 places.')).toBeVisible();
  await expect(page(window)).toContainText('Lakes and a sea.');
  await window.keyboard.press('Escape');
  await expect(bar).toHaveCount(0);
  await expect(page(window)).toBeFocused();
  await window.keyboard.press('ControlOrMeta+z');
  await expect(page(window)).toContainText('Lakes and a lake.');
  await saved(window);

  await window.keyboard.press('ControlOrMeta+k');
  await window.keyboard.type('lakes');
  await expect(window.getByRole('option', { name: /Water/ })).toBeVisible();
  await window.keyboard.press('Enter');
  await expect(bar.getByText('1 of 1')).toBeVisible();
  await expect(field).toHaveValue('Lakes');
});
