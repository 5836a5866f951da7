import { mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { hangDisk } from '../storage/testing/hanging-disk';
import { temporaryFolder } from '../storage/testing/place';
import { isInside } from './insideFolder';

let place: string;
const within = (...parts: readonly string[]) => path.join(place, ...parts);

beforeEach(async () => {
  place = await temporaryFolder();
  await mkdir(within('journal', 'records'), { recursive: true });
  await mkdir(within('elsewhere'));
});

describe('a place inside the journal', () => {
  it.each([
    ['journal'],
    ['journal/sheet.pdf'],
    ['journal/records/new/sheet.pdf'],
    ['elsewhere/../journal/sheet.pdf'],
    ['journal/..sheet.pdf'],
  ])('%s is', async (target) => expect(await isInside(within(target), within('journal'))).toBe(true));

  it.each([['journal.txt'], ['journal-2/sheet.pdf'], ['elsewhere/sheet.pdf'], ['..'], ['journal/../sheet.pdf']])(
    '%s is not',
    async (target) => expect(await isInside(within(target), within('journal'))).toBe(false),
  );

  it('is found through links, on either side', async () => {
    await symlink(within('journal', 'records'), within('elsewhere', 'link'));
    await symlink(within('journal'), within('other-name'));
    expect(await isInside(within('elsewhere', 'link', 'sheet.pdf'), within('journal'))).toBe(true);
    expect(await isInside(within('journal', 'sheet.pdf'), within('other-name'))).toBe(true);
    expect(await isInside(within('elsewhere', 'sheet.pdf'), within('other-name'))).toBe(false);
  });

  it.runIf(process.platform !== 'win32')('is told by the paths alone while the disk does not answer', async () => {
    await hangDisk(place);
    const inside = Array.from({ length: 5 }, () => isInside(within('journal', 'sheet.pdf'), within('journal')));
    expect(await Promise.all([...inside, isInside(within('elsewhere', 'sheet.pdf'), within('journal'))])).toEqual([
      true,
      true,
      true,
      true,
      true,
      false,
    ]);
  });
});
