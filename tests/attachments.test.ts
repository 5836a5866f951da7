import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { hasAge, identityWithAge, NO_AGE } from './support/age';
import { expectAccessible } from './support/axe';
import { expect, quit, test } from './support/holdfast';
import { picture, widened } from './support/picture';
import type { Place } from './support/place';
import { isHost } from './support/program';
import { entries, page, PASSPHRASE, saved, unlock, write } from './support/steps';

const SECRET = 'kelp that only the picture has';

/** What another program, or the system's desktop, gives to the page. */
interface Given {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Lets files come to the page as they come from the clipboard, or by a drag whose pointer has or has not let go. */
async function give(
  window: Page,
  how: 'paste' | 'dragover' | 'dragleave' | 'drop',
  files: readonly Given[],
): Promise<void> {
  const coded = files.map(({ name, bytes }) => ({ name, base64: bytes.toString('base64') }));
  await page(window).evaluate(
    (target, { how, coded }) => {
      const data = new DataTransfer();
      for (const { name, base64 } of coded)
        data.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
      const { left, bottom } = target.getBoundingClientRect();
      const common = { bubbles: true, composed: true, cancelable: true };
      target.dispatchEvent(
        how === 'paste'
          ? new ClipboardEvent(how, { ...common, clipboardData: data })
          : new DragEvent(how, { ...common, dataTransfer: data, clientX: left + 10, clientY: bottom - 10 }),
      );
    },
    { how, coded },
  );
}

function pictureIn(window: Page, name: string) {
  return page(window).getByRole('img', { name, exact: true });
}

/** Whether a picture is really drawn. */
async function expectDrawn(window: Page, name: string): Promise<void> {
  await expect
    .poll(() => pictureIn(window, name).evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth))
    .toBe(480);
}

function attachmentsOf(place: Place): readonly string[] {
  return place.files().filter((file) => file.startsWith(path.join(place.journal, 'attachments')));
}

test('a picture is pasted, described, kept encrypted, and there again after a lock', async ({ begin, place }) => {
  const bytes = picture(SECRET);
  const { window } = await begin({ alone: true });
  await window.keyboard.type('At the lake, where');
  await give(window, 'paste', [{ name: 'image.png', bytes }]);
  const field = window.getByRole('textbox', { name: /What is in the picture/ });
  await expect(field).toBeFocused();
  await expectAccessible(window);
  await window.keyboard.type('Two [empty] chairs');
  await window.keyboard.press('Enter');
  await expect(field).toHaveCount(0);
  await expect(page(window)).toBeFocused();
  await window.keyboard.type('Nobody sat there.');
  await expectDrawn(window, 'Two [empty] chairs');
  await saved(window);
  await expectAccessible(window);

  await expect.poll(() => attachmentsOf(place)).toHaveLength(1);
  const [file = ''] = attachmentsOf(place);
  expect(path.relative(place.journal, file)).toMatch(/^attachments\/([a-z2-7]{2})\/\1[a-z2-7]{24}\.png\.age$/);
  expect(place.filesWith(SECRET)).toEqual([]);

  await window.keyboard.press('ControlOrMeta+l');
  await expect(window.getByPlaceholder('Passphrase')).toBeFocused();
  expect(await window.evaluate(() => document.images.length)).toBe(0);
  await unlock(window);
  await entries(window).first().click();
  await expectDrawn(window, 'Two [empty] chairs');

  // A click on the picture leads to its text.
  await pictureIn(window, 'Two [empty] chairs').click();
  await expect(page(window)).toContainText('![Two [empty] chairs](attachments/');
  expect(place.filesWith(SECRET)).toEqual([]);

  test.skip(!hasAge, NO_AGE);
  const identity = identityWithAge(path.join(place.journal, 'key.age'), PASSPHRASE);
  expect(execFileSync('age', ['--decrypt', '--identity', '-', file], { input: identity }).equals(bytes)).toBe(true);
});

test('files are dropped and picked, go out again as they came, and undo takes the link away', async ({
  begin,
  place,
}) => {
  const { app, window } = await begin({ alone: true });
  await window.keyboard.type('What he sent:');
  const letter: Given = { name: 'Letter [2].PDF', bytes: Buffer.from(`%PDF-1.7 ${SECRET}`) };
  await give(window, 'dragover', [letter]);
  const cue = page(window).locator('xpath=ancestor::*[@data-drop]');
  await expect(cue).toHaveAttribute('data-drop', 'Let go to add it here');
  await give(window, 'dragleave', [letter]);
  await expect(cue).toHaveCount(0);
  await give(window, 'drop', [letter]);
  await expect(page(window)).toContainText('What he sent: Letter [2].PDF');
  await window.keyboard.press('Enter');
  await saved(window);
  expect(place.filesWith(SECRET)).toEqual([]);

  const elsewhere = path.join(place.root, 'copy.pdf');
  const saveAt = (filePath: string) =>
    app.evaluate(({ dialog }, chosen) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
    }, filePath);
  await saveAt(path.join(place.journal, 'attachments', 'copy.pdf'));
  const copy = window.getByRole('button', { name: 'Save a copy of Letter [2].PDF, not encrypted' });
  await copy.click();
  await expect(window.getByText('That place is inside the journal folder.')).toBeVisible();
  await saveAt(elsewhere);
  await copy.click();
  await expect(window.getByText('Saved at the place you chose. That copy is not encrypted.')).toBeVisible();
  expect(readFileSync(elsewhere).equals(letter.bytes)).toBe(true);

  // By key alone: a copy of the file at the cursor, and another file from the dialog.
  rmSync(elsewhere);
  await window.keyboard.press('ControlOrMeta+Home');
  await window.keyboard.press('End');
  await window.keyboard.press('ArrowLeft');
  await window.keyboard.press('Alt+Enter');
  await expect.poll(() => existsSync(elsewhere)).toBe(true);

  // What is no picture is none, whatever it is called.
  await window.keyboard.press('ControlOrMeta+End');
  const svg = path.join(place.root, 'drawing.png');
  writeFileSync(svg, '<svg xmlns="http://www.w3.org/2000/svg"><script>document.title = "run"</script></svg>');
  const chooser = window.waitForEvent('filechooser');
  await window.keyboard.press('ControlOrMeta+Shift+p');
  await (await chooser).setFiles(svg);
  await expect(page(window)).toContainText('drawing.png');
  await expect(page(window).getByRole('img')).toHaveCount(0);
  await window.keyboard.press('ControlOrMeta+z');
  await expect(page(window)).not.toContainText('drawing.png');
  await saved(window);
  expect(attachmentsOf(place)).toHaveLength(2);
});

test('what is too large, damaged or gone says so quietly', async ({ begin, open, place }) => {
  const { app, window } = await begin({ passphrase: null, alone: true });
  await window.keyboard.type('Two pictures.');
  await window.keyboard.press('Enter');
  for (const name of ['one', 'two', 'three']) {
    await give(window, 'paste', [{ name: `${name}.png`, bytes: picture(name) }]);
    await expect(window.getByRole('textbox', { name: /What is in the picture/ })).toBeFocused();
    await window.keyboard.type(name);
    await window.keyboard.press('Escape');
  }
  await expectDrawn(window, 'three');
  await saved(window);
  const [one, two, three] = ['one', 'two', 'three'].map(
    (name) => place.filesWith(`Comment\0${name}`).find((file) => file.endsWith('.png')) ?? '',
  );

  const film = path.join(place.root, 'film.mp4');
  writeFileSync(film, '');
  truncateSync(film, 50 * 1024 * 1024 + 1);
  const chooser = window.waitForEvent('filechooser');
  await window.getByRole('button', { name: 'Insert picture or file' }).click();
  await (await chooser).setFiles(film);
  await expect(
    window.getByText('film.mp4 was not added. A file can have up to 50 MB. This one is larger.'),
  ).toBeVisible();
  expect(attachmentsOf(place)).toHaveLength(3);

  // A picture that holds more than the picture is asked about, and loses it where that is chosen.
  const copies = ['bare.png', 'as it is.png'].map((name) => path.join(place.root, name));
  for (const [index, way] of ['Save without that', 'Save as it is'].entries()) {
    await app.evaluate(({ dialog }, chosen) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
    }, copies[index] ?? '');
    await page(window).getByRole('button', { name: 'Save a copy of three, not encrypted' }).dispatchEvent('click');
    await expectAccessible(window);
    await window.getByRole('button', { name: way }).click();
    await expect.poll(() => existsSync(copies[index] ?? '')).toBe(true);
  }
  expect(copies.map((copy) => readFileSync(copy, 'latin1').includes('Comment'))).toEqual([false, true]);

  await quit(app);
  writeFileSync(three ?? '', widened(readFileSync(three ?? '')));
  writeFileSync(one ?? '', readFileSync(one ?? '').subarray(0, 60));
  rmSync(two ?? '');
  const { window: again } = await open();
  await entries(again).first().click();
  await expect(page(again)).toContainText('The picture “one” is damaged and cannot be shown.');
  await expect(page(again)).toContainText('The picture “two” is not in the journal any more.');
  await expect(page(again)).toContainText('The picture “three” is too large to show here.');
  for (const name of ['one', 'three'])
    await expect(page(again).getByRole('button', { name: `Save a copy of ${name}, not encrypted` })).toBeVisible();
  await expectAccessible(again);
});

/** Drops what lies at a place of this computer on the page, as its desktop does. */
async function dropFrom(window: Page, file: string): Promise<void> {
  const box = await page(window).boundingBox();
  const session = await window.context().newCDPSession(window);
  const at = {
    x: (box?.x ?? 0) + 10,
    y: (box?.y ?? 0) + 10,
    data: { items: [], files: [file], dragOperationsMask: 1 },
  };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...at });
  await session.detach();
}

test('a file with nothing in it is kept with nothing in it', async ({ begin, place }) => {
  const { app, window } = await begin();
  const empty = path.join(place.root, 'empty.txt');
  writeFileSync(empty, '');
  const chooser = window.waitForEvent('filechooser');
  await window.keyboard.press('ControlOrMeta+Shift+p');
  await (await chooser).setFiles(empty);
  await expect(page(window)).toContainText('empty.txt');
  await window.keyboard.type('is empty.');
  await saved(window);
  await expect.poll(() => attachmentsOf(place)).toHaveLength(1);

  await window.keyboard.press('ControlOrMeta+l');
  await unlock(window);
  await entries(window).first().click();
  const copy = path.join(place.root, 'copy.txt');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, copy);
  await window.getByRole('button', { name: 'Save a copy of empty.txt, not encrypted' }).click();
  await expect(window.getByText('Saved at the place you chose. That copy is not encrypted.')).toBeVisible();
  expect(readFileSync(copy)).toHaveLength(0);
});

test('a pipe, a device and a folder are refused unread', async ({ begin, place }) => {
  test.skip(isHost(), 'A browser does not tell the Chromium host what was given to its page.');
  test.skip(process.platform === 'win32', 'Pipes and devices lie in no folder there.');
  const { window } = await begin();
  await window.keyboard.type('A page.');
  const [pipe, folder] = ['pipe', 'folder'].map((name) => path.join(place.root, name)) as [string, string];
  execFileSync('mkfifo', [pipe]);
  mkdirSync(folder);
  const device = 'This is no file, but a device or a connection between programs. Nothing of it was read.';
  const chooser = window.waitForEvent('filechooser');
  await window.keyboard.press('ControlOrMeta+Shift+p');
  await (await chooser).setFiles(pipe);
  await expect(window.getByText(`pipe was not added. ${device}`)).toBeVisible();
  await dropFrom(window, '/dev/zero');
  await expect(window.getByText(`zero was not added. ${device}`)).toBeVisible();
  await dropFrom(window, folder);
  await expect(window.getByText('folder was not added. This is a folder. Add the files in it.')).toBeVisible();
  await expect(page(window)).toHaveText('A page.');
  await window.keyboard.type(' It goes on.');
  await saved(window);
  expect(attachmentsOf(place)).toEqual([]);
});

test('a place below pictures is held while they find their height', async ({ begin }) => {
  const { window } = await begin({ passphrase: null });
  for (const name of ['One', 'Two', 'Three', 'Four', 'Five', 'Six']) {
    await give(window, 'paste', [{ name: 'image.png', bytes: picture(name, 400, 900) }]);
    await window.getByRole('textbox', { name: /What is in the picture/ }).press('Enter');
    await expect(page(window)).toBeFocused();
  }
  await window.keyboard.insertText(`At last a pebble.${'\n'.repeat(30)}The end.`);
  await saved(window);
  await write(window, 'Elsewhere.');
  await window.keyboard.press('ControlOrMeta+k');
  await window.keyboard.type('pebble');
  await window.keyboard.press('Enter');
  const drawn = () =>
    page(window)
      .getByRole('img')
      .evaluateAll((images) => images.map((one) => one instanceof HTMLImageElement && one.naturalHeight));
  await expect.poll(async () => new Set(await drawn())).toEqual(new Set([900]));
  // In the middle, where it was when they had none.
  await expect
    .poll(() =>
      page(window)
        .getByText('At last a pebble.')
        .evaluate((line) => Math.abs(line.getBoundingClientRect().top / innerHeight - 0.5)),
    )
    .toBeLessThan(0.2);
});
