import path from 'node:path';
import { mountSmallDisk, NO_DISK } from './support/disk';
import { expect, quit, test } from './support/holdfast';
import { entries, goTo, page, saved, unlock, write } from './support/steps';

test('on a full disk the foot says so, and what was typed stays until there is room to save it', async ({
  begin,
  open,
  place,
}) => {
  const disk = mountSmallDisk(path.dirname(place.journal));
  test.skip(disk === undefined, NO_DISK);
  if (disk === undefined) return;
  try {
    const { app, window } = await begin({ alone: true });
    await window.keyboard.type('Before.');
    await saved(window);
    const notSaved = window.getByText('Not saved', { exact: true });

    await window.keyboard.type(' While there was room,');
    disk.fill();
    await window.keyboard.type(' and after it.');
    await expect(notSaved).toBeVisible();
    await expect(
      window.getByText('Not saved. The disk is full. The text stays here, and Holdfast tries again.'),
    ).toBeVisible();
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

    // A lock comes all the same; what is not saved waits, sealed, and joins the journal as soon as there is room.
    await window.keyboard.press('ControlOrMeta+l');
    await expect(
      window.getByText(/^2 texts could not be saved in time\. They are kept on this computer, encrypted,/),
    ).toBeVisible();
    expect(await window.evaluate(() => document.documentElement.innerHTML)).not.toContain('without room');
    await app.evaluate(({ powerMonitor }) => powerMonitor.emit('lock-screen'));
    expect(place.filesWith('without room')).toEqual([]);
    await unlock(window);
    await expect(entries(window)).toHaveCount(1);
    await expect(window.getByText(/^2 texts from before the last lock could not be saved yet\./)).toBeVisible();

    disk.clear();
    await expect(entries(window)).toHaveCount(2, { timeout: 15_000 });
    await expect(window.getByText('What could not be saved before the lock is in your journal now.')).toBeVisible();
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
