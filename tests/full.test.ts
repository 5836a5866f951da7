import path from 'node:path';
import { mountSmallDisk, NO_DISK } from './support/disk';
import { expect, quit, test } from './support/holdfast';
import { entries, goTo, makeJournal, page, saved, unlock, write } from './support/steps';

test('on a full disk the foot says so, and what was typed stays until there is room to save it', async ({ open, place }) => {
  const disk = mountSmallDisk(path.dirname(place.journal));
  test.skip(disk === undefined, NO_DISK);
  if (disk === undefined) return;
  try {
    const { app, window } = await open();
    await makeJournal(window);
    await window.keyboard.type('Before.');
    await saved(window);
    const notSaved = window.getByText('Not saved', { exact: true });

    await window.keyboard.type(' While there was room,');
    disk.fill();
    await window.keyboard.type(' and after it.');
    await expect(notSaved).toBeVisible();
    await expect(window.getByText('Not saved. The disk is full. The text stays here, and Holdfast tries again.')).toBeVisible();
    const text = 'Before. While there was room, and after it.';
    await expect(page(window)).toContainText(text);

    // A new page is kept as well; a way through other pages loses neither.
    await window.keyboard.press('ControlOrMeta+n');
    await expect(page(window)).toHaveText('Write');
    await window.keyboard.type('Begun without room.');
    await expect(notSaved).toBeVisible();
    await goTo(window, 'Before.');
    await expect(page(window)).toContainText(text);
    await expect(notSaved).toBeVisible();
    await window.getByRole('button', { name: 'Go to it' }).click();
    await expect(page(window)).toContainText('Begun without room.');

    // A lock that somebody asks for says why it does not come; one because nobody is there comes, and the text waits behind it.
    await window.keyboard.press('ControlOrMeta+l');
    await expect(window.getByText('What you wrote last could not be saved yet, so everything stays as it is.')).toBeVisible();
    await app.evaluate(({ powerMonitor }) => powerMonitor.emit('lock-screen'));
    await expect(window.getByText(/^What you wrote last could not be saved before the lock\./)).toBeVisible();
    expect(await window.evaluate(() => document.documentElement.innerHTML)).not.toContain('without room');
    await unlock(window);
    await expect(entries(window)).toHaveCount(1);

    disk.clear();
    await expect(entries(window)).toHaveCount(2);
    await expect(window.getByText('Something you wrote could not be saved yet.')).toHaveCount(0);
    await write(window, 'With room again.');
    await quit(app);

    const { window: again } = await open();
    await unlock(again);
    await expect(entries(again)).toHaveCount(3);
    for (const words of [text, 'Begun without room.', 'With room again.']) await goTo(again, words);
  } finally {
    disk.remove();
  }
});
