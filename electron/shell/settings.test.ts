import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { WindowEvent } from '../contract/event';
import type { Settings } from '../contract/shell';
import { temporaryFolder } from '../storage/testing/place';
import { remembered, setupSettings } from './settings';

const FIRST: Settings = { theme: 'system', textSize: 18, idleMinutes: 5, askLoops: true, journals: [] };
const LAKE = { folder: '/journals/lake', recipient: 'age1lake' };
const SEA = { folder: '/journals/sea', recipient: null };

let file: string;
let told: WindowEvent[];
const setup = () => setupSettings(file, (event) => told.push(event), () => undefined);

beforeEach(async () => {
  file = path.join(await temporaryFolder(), 'settings.json');
  told = [];
});

describe('settings', () => {
  it('begin with what is usual, and are remembered', async () => {
    const { handlers, settings } = await setup();
    expect(settings()).toEqual(FIRST);
    expect(await handlers['settings.set']({ theme: 'dark' })).toEqual({ ok: true, value: { ...FIRST, theme: 'dark' } });
    expect(await handlers['settings.set']({ idleMinutes: null, textSize: 22 })).toMatchObject({ ok: true });
    expect(told.at(-1)).toEqual({ event: 'settings', settings: { ...FIRST, theme: 'dark', idleMinutes: null, textSize: 22 } });
    expect(await handlers['settings.set']({ askLoops: false })).toMatchObject({ ok: true });
    expect((await setup()).settings()).toEqual({ ...FIRST, theme: 'dark', idleMinutes: null, textSize: 22, askLoops: false });
  });

  it('take changes that come at once, one after the other', async () => {
    const { handlers, settled } = await setup();
    void handlers['settings.set']({ textSize: 20 });
    void handlers['settings.set']({ theme: 'light' });
    await settled();
    expect((await setup()).settings()).toEqual({ ...FIRST, textSize: 20, theme: 'light' });
  });

  it.each(['', '{"theme":"dark"', '[]', 'null', '{"theme":"pink"}', '{"journals":[{"folder":7}]}'])('begin anew where the file holds %j, which is put aside', async (content) => {
    await writeFile(file, content);
    expect((await setup()).settings()).toEqual(FIRST);
    expect(await readFile(`${file}.damaged`, 'utf8')).toBe(content);
  });

  it('fill in what an older file does not have', async () => {
    await writeFile(file, '{"theme":"dark"}');
    expect((await setup()).settings()).toEqual({ ...FIRST, theme: 'dark' });
  });

  it('stay as they are where they cannot be written', async () => {
    const { handlers, settings } = await setup();
    await mkdir(file);
    expect(await handlers['settings.set']({ theme: 'dark' })).toMatchObject({ ok: false, failure: { kind: 'disk' } });
    expect(settings()).toEqual(FIRST);
    expect(await readdir(path.dirname(file))).toEqual(['settings.json']);
  });
});

describe('the journals known here', () => {
  it('are in the order of their last use, each once', async () => {
    const { use, journal, settings } = await setup();
    await use(LAKE);
    await use(SEA);
    await use({ ...LAKE, recipient: 'age1new' });
    expect(settings().journals).toEqual([{ ...LAKE, recipient: 'age1new' }, SEA]);
    expect(journal()).toEqual({ ...LAKE, recipient: 'age1new' });
    expect((await setup()).journal()).toEqual({ ...LAKE, recipient: 'age1new' });
  });

  it('are kept when none is in use', async () => {
    const memory = await setup();
    await memory.use(LAKE);
    await memory.use(null);
    expect(memory.journal()).toBeNull();
    expect(memory.settings().journals).toEqual([LAKE]);
    expect(remembered(memory, LAKE.folder)).toEqual(LAKE);
    expect(remembered(memory, '/elsewhere')).toEqual({ folder: '/elsewhere', recipient: null });
  });

  it('can be taken off the list', async () => {
    const { use, handlers } = await setup();
    await use(LAKE);
    await use(SEA);
    expect(await handlers['journals.forget']({ folder: LAKE.folder })).toMatchObject({ ok: true, value: { journals: [SEA] } });
  });
});
