import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, quit, test } from './support/holdfast';
import { entries, goTo, makeJournal, page, saved, write } from './support/steps';

test('the window opens whatever zone the system names, and shows what was written in any', async ({ open, place }) => {
  const { app, window } = await open({ under: ['env', 'TZ=America/Coyhaique'] });
  await makeJournal(window, null);
  await window.keyboard.type('Written far away.');
  await saved(window);
  await quit(app);
  const [file = ''] = place.filesWith('Written far away.');
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(/^at: .*$/m, 'at: 2020-05-01T12:00:00-03:00[Nowhere/Land][u-ca=hebrew]'),
  );

  const { window: again } = await open({ under: ['env', 'TZ='] });
  await expect(entries(again)).toHaveCount(1);
  await expect(entries(again)).toContainText('12:00');
  await write(again, 'Written nowhere.');
  await goTo(again, 'far away');
  await again.keyboard.press('ControlOrMeta+End');
  await again.keyboard.type(' Once more.');
  await saved(again);
  expect(readFileSync(file, 'utf8')).toContain('at: 2020-05-01T12:00:00-03:00[Nowhere/Land][u-ca=hebrew]');
  await again.getByRole('button', { name: 'Looking back' }).click();
  await again.getByRole('button', { name: 'Calendar' }).click();
  await expect(again.getByRole('grid').first()).toBeVisible();
});

test('a page that ended the window is not opened by itself again, and a text that is hard to draw is shown all the same', async ({
  begin,
  open,
  place,
}) => {
  const { app, window } = await begin({ passphrase: null, alone: true });
  await window.keyboard.type('Easy.');
  await saved(window);
  await quit(app);
  const [file = ''] = place.filesWith('Easy.');
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(
      'Easy.',
      `Hard. ${'*a **b '.repeat(3000)}x${' b** a*'.repeat(3000)}\n\n${'> '.repeat(10_000)}q\n\n${'*a '.repeat(5000)}${'x*'.repeat(5000)} End.`,
    ),
  );

  const { app: again, window: second } = await open();
  await expect(page(second)).toContainText('Hard.');
  await second.keyboard.press('Tab');
  await page(second).focus();
  await second.keyboard.press('ControlOrMeta+End');
  await second.keyboard.type(' Written on.');
  await saved(second);
  expect(place.filesWith('End. Written on.')).toEqual([file]);
  // As if it had ended the window.
  const id = /id: (\S+)/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
  const ended = again.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
  });
  await ended.catch(() => undefined);
  await quit(again).catch(() => undefined);
  expect(place.files().some((one) => one.endsWith('opening.json') && readFileSync(one, 'utf8').includes(id))).toBe(
    true,
  );

  const { window: third } = await open();
  await expect(third.getByText('it is not opened by itself')).toBeVisible();
  await expect(page(third)).toHaveCount(0);
  await third.getByRole('button', { name: 'Open it as plain text' }).click();
  await expect(page(third)).toContainText('Hard. *a **b');
});

test('a fault in one part of the window stays there, and closed sheets leave nothing behind', async ({
  begin,
  place,
}) => {
  const { app, window } = await begin({ passphrase: null });
  await window.keyboard.type('Kelp in moving water.');
  await saved(window);
  for (let times = 0; times < 5; times += 1) {
    await window.keyboard.press('ControlOrMeta+k');
    await window.keyboard.type('kelp');
    await expect(window.getByRole('dialog').getByRole('option')).toHaveCount(1);
    await window.keyboard.press('Escape');
    await expect(window.getByRole('dialog')).toHaveCount(0);
    await window.getByRole('button', { name: '+ person' }).click();
    await expect(window.getByRole('dialog')).toBeVisible();
    await window.keyboard.press('Escape');
    await expect(window.getByRole('dialog')).toHaveCount(0);
  }
  const inspector = await app.context().newCDPSession(window);
  await inspector.send('HeapProfiler.collectGarbage');
  const { result } = await inspector.send('Runtime.evaluate', { expression: 'HTMLElement.prototype' });
  const { objects } = await inspector.send('Runtime.queryObjects', { prototypeObjectId: result.objectId ?? '' });
  const left = await inspector.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    returnByValue: true,
    functionDeclaration:
      "function () { return this.filter((one) => Object.getOwnPropertyDescriptor(one, 'constructor') === undefined && !one.isConnected && one.matches('.dialog, .popup')).length; }",
  });
  // React holds on to the last one of each.
  expect(Number(left.result.value)).toBeLessThanOrEqual(2);

  const format = await window.evaluateHandle(() =>
    Object.getOwnPropertyDescriptor(Intl.DateTimeFormat.prototype, 'format'),
  );
  const spoil = () =>
    window.evaluate(() => {
      Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', {
        configurable: true,
        get: () => () => {
          throw new Error('no dates today');
        },
      });
    });
  const mend = () =>
    window.evaluate((before) => {
      if (before) Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', before);
    }, format);
  await spoil();
  await window.keyboard.press('ControlOrMeta+n');
  const caught = window.getByText('This page cannot be shown.');
  await expect(caught).toBeVisible();
  // What finds says its days too.
  await mend();
  await window.keyboard.press('ControlOrMeta+k');
  await window.keyboard.type('kelp');
  await expect(window.getByRole('dialog').getByRole('option')).toHaveCount(1);
  await expect(caught).toBeAttached();
  await spoil();
  await window.keyboard.press('Enter');
  await expect(window.getByRole('dialog')).toHaveCount(0);
  await expect(caught).toBeVisible();
  await mend();
  const elsewhere = path.join(place.root, 'kept.md');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, elsewhere);
  await window.getByRole('button', { name: 'Save it elsewhere' }).click();
  await expect(window.getByText('Saved as plain text at the place you chose.')).toBeVisible();
  expect(readFileSync(elsewhere, 'utf8')).toContain('Kelp in moving water.');
  await spoil();
  await window.getByRole('button', { name: 'Settings' }).click();
  await expect(window.getByRole('heading', { name: 'Settings' })).toBeVisible();
  await mend();
  await window.keyboard.press('ControlOrMeta+n');
  await expect(page(window)).toBeFocused();

  // The list, though its records stay as they are: by its own button, and when one comes back to it.
  const list = window.getByRole('alert').filter({ hasText: 'The list cannot be shown just now.' });
  const spoilList = async (words: string) => {
    await spoil();
    await window.keyboard.insertText(words);
    await expect(list).toBeVisible();
    await mend();
  };
  await spoilList('Holdfast.');
  // Whoever tries again by key goes on in what has come back.
  await list.getByRole('button', { name: 'Try again' }).press('Enter');
  await expect(entries(window)).toHaveCount(2);
  await expect(window.getByRole('listbox', { name: 'Entries' })).toBeFocused();
  await window.getByRole('alert').getByRole('button', { name: 'Try again' }).press('Enter');
  await expect(window.getByRole('textbox', { name: 'Title' })).toBeFocused();
  await page(window).click();
  await spoilList(' And kelp.');
  await window.getByRole('button', { name: 'Settings' }).click();
  await window.getByRole('button', { name: /^Journal/ }).click();
  await expect(entries(window)).toHaveCount(2);
  // A dialog stays where it is.
  await spoil();
  await window.keyboard.press('ControlOrMeta+k');
  await window.keyboard.type('kelp');
  await expect(window.getByRole('dialog').getByText('This part cannot be shown just now.')).toBeVisible();
  await mend();
  await window.getByRole('dialog').getByRole('button', { name: 'Try again' }).press('Enter');
  await expect(window.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await window.getByRole('dialog').getByRole('combobox').fill('kelp');
  await expect(window.getByRole('dialog').getByRole('option')).toHaveCount(2);
});
