import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../storage/testing/place';
import { readSealed } from './sealedTexts';

const [KELP, LAKE] = ['age1kelp', 'age1lake'];
const bytes = (text: string) => new TextEncoder().encode(text);
const said = (texts: readonly { readonly bytes: Uint8Array }[]) =>
  texts.map((text) => new TextDecoder().decode(text.bytes));

async function setup() {
  const folder = path.join(await temporaryFolder(), 'sealed');
  let changes = 0;
  const start = () =>
    readSealed(folder, () => {
      changes += 1;
    });
  return { folder, start, sealed: await start(), changes: () => changes };
}

it('keeps texts in their order, each journal its own, over any end of the app', async () => {
  const { folder, start, sealed, changes } = await setup();
  sealed.take(KELP, [bytes('a'), bytes('b')]);
  expect(said(sealed.of(KELP))).toEqual(['a', 'b']);
  expect(sealed.standing(KELP)).toEqual({ waiting: 2, unreadable: 0, isKept: false });
  sealed.take(LAKE, [bytes('c')]);
  expect(await sealed.settled()).toBe(true);
  expect(sealed.standing(KELP)).toEqual({ waiting: 2, unreadable: 0, isKept: true });
  expect(changes()).toBe(5);

  const next = await start();
  next.take(KELP, [bytes('d')]);
  await next.settled();
  const third = await start();
  expect(said(third.of(KELP))).toEqual(['a', 'b', 'd']);
  expect(said(third.of(LAKE))).toEqual(['c']);
  expect(third.standing(null)).toEqual({ waiting: 0, unreadable: 0, isKept: true });
  for (const name of await readdir(folder)) expect(name).toMatch(/^[0-9a-f]{16}-\d{6}-[0-9a-f]{16}\.age$/);
});

it('lets go of what is in its journal, and keeps what cannot be read', async () => {
  const { folder, start, sealed } = await setup();
  sealed.take(KELP, [bytes('a'), bytes('b')]);
  await sealed.settled();
  const [one, other] = sealed.of(KELP);
  sealed.end(one?.name ?? '', 'joined');
  sealed.end(other?.name ?? '', 'unreadable');
  sealed.end('no such', 'joined');
  expect(sealed.standing(KELP)).toEqual({ waiting: 0, unreadable: 1, isKept: true });
  await expect.poll(() => readdir(folder)).toEqual([other?.name]);
  // It may be readable for a Holdfast that comes later.
  expect((await start()).standing(KELP)).toEqual({ waiting: 1, unreadable: 0, isKept: true });
});

it('has them in memory where the profile cannot be written, and tries again when it is to end', async () => {
  const { folder, sealed } = await setup();
  await writeFile(folder, 'in the way');
  sealed.take(KELP, [bytes('a')]);
  expect(await sealed.settled()).toBe(false);
  expect(said(sealed.of(KELP))).toEqual(['a']);
  expect(sealed.standing(KELP)).toEqual({ waiting: 1, unreadable: 0, isKept: false });
  await rm(folder);
  expect(await sealed.settled()).toBe(true);
  expect(await readdir(folder)).toHaveLength(1);
});

it('leaves alone what is none of its files, and removes what a crash broke off', async () => {
  const { folder, start } = await setup();
  await mkdir(folder);
  const other = path.join(folder, 'notes.txt');
  await writeFile(other, 'mine');
  await writeFile(path.join(folder, '.0123456789abcdef.holdfast-tmp'), 'half');
  await mkdir(path.join(folder, '0123456789abcdef-000001-0123456789abcdef.age'));
  const sealed = await start();
  sealed.take(KELP, [bytes('a')]);
  await sealed.settled();
  expect(said(sealed.of(KELP))).toEqual(['a']);
  expect(await readFile(other, 'utf8')).toBe('mine');
  expect((await readdir(folder)).some((name) => name.endsWith('holdfast-tmp'))).toBe(false);
});
