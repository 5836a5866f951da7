import { mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { looksSynced } from './synced';
import { temporaryFolder } from './testing/place';

describe('a folder looks synced', () => {
  it.each([
    'Dropbox/Journal',
    'Dropbox (Personal)/Documents/Journal',
    'Nextcloud/Journal',
    'OneDrive/Documents/Holdfast',
    'OneDrive - Company/Holdfast',
    'Library/Mobile Documents/com~apple~CloudDocs/Holdfast',
    'iCloudDrive/Holdfast',
    'Google Drive/My Drive/Holdfast',
    'Library/CloudStorage/Dropbox/Holdfast',
    'pCloud Drive/Holdfast',
    'Sync/Holdfast',
  ])('by its name: %s', async (name) => {
    expect(await looksSynced(path.join(await temporaryFolder(), name))).toBe(true);
  });

  it.each([
    '.stfolder/',
    '.stignore',
    '.stversions/',
    '.dropbox',
    '.dropbox.cache/',
    '.nextcloudsync.log',
    '.owncloudsync.log',
    '._sync_0123abcd.db',
    '.sync_0123abcd.db',
  ])('by what lies there or above: %s', async (mark) => {
    const place = await temporaryFolder();
    await (mark.endsWith('/') ? mkdir(path.join(place, mark)) : writeFile(path.join(place, mark), ''));
    expect(await looksSynced(place)).toBe(true);
    expect(await looksSynced(path.join(place, 'a', 'b'))).toBe(true);
  });

  it('by where it really lies', async () => {
    const place = await temporaryFolder();
    await mkdir(path.join(place, 'Nextcloud', 'Documents'), { recursive: true });
    await symlink(path.join(place, 'Nextcloud', 'Documents'), path.join(place, 'Documents'));
    expect(await looksSynced(path.join(place, 'Documents', 'Holdfast'))).toBe(true);
  });

  it.each(['Documents/Holdfast', 'Mail.dropbox/x', 'Boxes/x', 'My Drives/x'])('and others do not: %s', async (name) => {
    const place = await temporaryFolder();
    await mkdir(path.join(place, '.dropbox'));
    expect(await looksSynced(path.join(place, name))).toBe(false);
  });
});
