import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { photoWithMakerNotes } from '../electron/domain/testing/makerNotes';
import { PHOTOS } from '../electron/domain/testing/photos';
import { expect, test } from './support/holdfast';
import { has } from './support/place';
import { page, saved } from './support/steps';

/** What a camera and its programs wrote into the photos. */
const TOLD = /Holdcam|jetty-|Berlin|2026:11:22|MakerNote/;

test('a printed page holds no place, device or time of its photos', async ({ begin, place }) => {
  const { app, window } = await begin();
  await window.keyboard.type('By the water.');
  // Chromium puts an upright JPEG into a PDF with all its bytes; one that is turned it draws anew.
  const photos = { upright: photoWithMakerNotes(1), turned: PHOTOS.jpg };
  for (const [name, photo] of Object.entries(photos)) {
    expect(Buffer.from(photo).toString('latin1')).toMatch(TOLD);
    const file = path.join(place.root, `${name}.jpg`);
    writeFileSync(file, photo);
    const chooser = window.waitForEvent('filechooser');
    await window.keyboard.press('ControlOrMeta+Shift+p');
    await (await chooser).setFiles(file);
    await expect(window.getByRole('textbox', { name: /What is in the picture/ })).toBeFocused();
    await window.keyboard.type(name);
    await window.keyboard.press('Enter');
    const shown = page(window).getByRole('img', { name, exact: true });
    await expect
      .poll(() => shown.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth))
      .toBeGreaterThan(0);
  }
  await saved(window);

  const printed = path.join(place.root, 'printed');
  mkdirSync(printed);
  const pdf = path.join(printed, 'page.pdf');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, pdf);
  const answer = await window.evaluate(() => globalThis.window.holdfast.request('print.pdf', { name: 'page.pdf' }));
  expect(answer).toEqual({ ok: true, value: null });
  const parts = readFileSync(pdf, 'latin1').match(/\/Subtype \/Image\b|\/DCTDecode\b/g) ?? [];
  expect(parts.filter((part) => part === '/DCTDecode')).toHaveLength(1);
  expect(parts).toHaveLength(3);
  if (has('pdfimages')) execFileSync('pdfimages', ['-all', pdf, path.join(printed, 'image')]);
  for (const file of readdirSync(printed))
    expect(readFileSync(path.join(printed, file), 'latin1'), file).not.toMatch(TOLD);
});

test('what was just typed is saved before the print dialog holds the page, and one writes on after it', async ({
  begin,
  place,
}) => {
  const { app, window } = await begin({ passphrase: null });
  // Chromium's own dialog holds the page until somebody answers.
  await app.evaluate(({ BrowserWindow }) => {
    const [shown] = BrowserWindow.getAllWindows();
    if (!shown) throw new Error('no window');
    shown.webContents.print = (_, answer) => Object.assign(globalThis, { answer });
  });
  await window.keyboard.insertText('Quillwort, typed a moment before.');
  const printed = window.evaluate(() => globalThis.window.holdfast.request('print.paper'));
  await expect.poll(() => app.evaluate(() => 'answer' in globalThis), { intervals: [10] }).toBe(true);
  expect(place.filesWith('Quillwort, typed a moment before.')).toHaveLength(1);
  await app.evaluate(() => {
    (globalThis as typeof globalThis & { answer: (done: boolean, reason: string) => void }).answer(false, 'cancelled');
  });
  expect(await printed).toEqual({ ok: false, failure: { kind: 'cancelled' } });
  await window.keyboard.type(' And after it.');
  await saved(window);
  expect(place.filesWith('Quillwort, typed a moment before. And after it.')).toHaveLength(1);
});
