import { readFileSync, writeFileSync } from 'node:fs';
import { expect, quit, test } from './support/holdfast';
import { entries, goTo, makeJournal, saved, write } from './support/steps';

test('the window opens whatever zone the system names, and shows what was written in any', async ({ open, place }) => {
  const { app, window } = await open({ under: ['env', 'TZ=America/Coyhaique'] });
  await makeJournal(window, null);
  await window.keyboard.type('Written far away.');
  await saved(window);
  await quit(app);
  const [file = ''] = place.filesWith('Written far away.');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^at: .*$/m, 'at: 2020-05-01T12:00:00-03:00[Nowhere/Land][u-ca=hebrew]'));

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
