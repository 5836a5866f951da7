import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { WindowEvent } from '../contract/event';
import type { Settings } from '../contract/shell';
import { temporaryFolder } from '../storage/testing/place';
import { remembered, setupSettings } from './settings';

const FIRST: Settings = {
  theme: 'system',
  textSize: 18,
  idleMinutes: 5,
  askLoops: true,
  tooMuchOffered: null,
  journals: [],
};
const LAKE = { folder: '/journals/lake', recipient: 'age1lake' };
const SEA = { folder: '/journals/sea', recipient: null };
const PAGES = [{ contacts: [{ name: 'Ana', how: '030 1234567' }], body: 'It has ended each time.' }];
/** As the window is told of a journal of which nothing may be read. */
const none = <Known>(known: Known) => ({ ...known, tooMuch: null });

let file: string;
let told: WindowEvent[];
const setup = () =>
  setupSettings(
    file,
    (event) => told.push(event),
    () => undefined,
  );

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
    expect(told.at(-1)).toEqual({
      event: 'settings',
      settings: { ...FIRST, theme: 'dark', idleMinutes: null, textSize: 22 },
    });
    expect(await handlers['settings.set']({ askLoops: false })).toMatchObject({ ok: true });
    expect((await setup()).settings()).toEqual({
      ...FIRST,
      theme: 'dark',
      idleMinutes: null,
      textSize: 22,
      askLoops: false,
      tooMuchOffered: null,
    });
  });

  it('tell which journal is in use, also where none is any more', async () => {
    const { journal, use } = await setup();
    expect(journal()).toBeNull();
    await use(LAKE);
    expect(journal()).toEqual(LAKE);
    await use(null);
    expect(journal()).toBeNull();
  });

  it('take changes that come at once, one after the other', async () => {
    const { handlers, settled } = await setup();
    void handlers['settings.set']({ textSize: 20 });
    void handlers['settings.set']({ theme: 'light' });
    await settled();
    expect((await setup()).settings()).toEqual({ ...FIRST, textSize: 20, theme: 'light' });
  });

  it.each(['', '{"theme":"dark"', '[]', 'null', '{"theme":"pink"}', '{"journals":[{"folder":7}]}'])(
    'begin anew where the file holds %j, which is put aside',
    async (content) => {
      await writeFile(file, content);
      expect((await setup()).settings()).toEqual(FIRST);
      expect(await readFile(`${file}.damaged`, 'utf8')).toBe(content);
    },
  );

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
    expect(settings().journals).toEqual([{ ...LAKE, recipient: 'age1new' }, SEA].map(none));
    expect(journal()).toEqual({ ...LAKE, recipient: 'age1new' });
    expect((await setup()).journal()).toEqual({ ...LAKE, recipient: 'age1new' });
  });

  it('are kept when none is in use', async () => {
    const memory = await setup();
    await memory.use(LAKE);
    await memory.use(null);
    expect(memory.journal()).toBeNull();
    expect(memory.settings().journals).toEqual([none(LAKE)]);
    expect(remembered(memory, LAKE.folder)).toEqual(LAKE);
    expect(remembered(memory, '/elsewhere')).toEqual({ folder: '/elsewhere', recipient: null });
  });

  it('have no sample journal among them, which is in use and never opens by itself', async () => {
    const memory = await setup();
    await memory.use(LAKE);
    // Chosen by its folder, before anybody knows what it is.
    await memory.use(remembered(memory, SEA.folder));
    await memory.use({ ...SEA, isPlain: true, isSample: true });
    expect(memory.journal()?.folder).toBe(SEA.folder);
    expect(memory.settings().journals).toEqual([none(LAKE)]);
    expect((await setup()).journal()).toEqual(LAKE);
  });

  it('are known as plain once they were opened as that, until they are unlocked', async () => {
    const memory = await setup();
    await memory.use(SEA);
    expect(remembered(memory, SEA.folder).isPlain).toBeUndefined();
    await memory.use({ ...SEA, isPlain: true });
    await memory.use(LAKE);
    await memory.use(remembered(memory, SEA.folder));
    const again = await setup();
    expect(again.journal()).toEqual({ ...SEA, isPlain: true });
    await again.use({ ...SEA, recipient: 'age1sea' });
    expect(remembered(again, SEA.folder)).toEqual({ ...SEA, recipient: 'age1sea' });
  });

  it('can be taken off the list', async () => {
    const { use, handlers } = await setup();
    await use(LAKE);
    await use(SEA);
    expect(await handlers['journals.forget']({ folder: LAKE.folder })).toMatchObject({
      ok: true,
      value: { journals: [none(SEA)] },
    });
    expect(await handlers['journals.forget']({ folder: '/elsewhere' })).toEqual({
      ok: false,
      failure: { kind: 'invalid' },
    });
  });
});

describe('what is for hard hours', () => {
  const text = () => readFile(file, 'utf8');

  it('is kept where its owner allows it, and the window is told only how much there is', async () => {
    const { use, handlers, settings } = await setup();
    await use(LAKE);
    expect(await handlers['tooMuch.keep']({ folder: LAKE.folder, pages: PAGES })).toMatchObject({ ok: true });
    expect(await text()).not.toContain('030 1234567');
    expect(await handlers['tooMuch.allow']({ folder: LAKE.folder, pages: PAGES })).toEqual({ ok: true, value: null });
    expect(settings().journals).toEqual([{ ...LAKE, tooMuch: 1 }]);
    expect(JSON.stringify([told, await handlers['settings.get'](undefined)])).not.toContain('Ana');
    expect(await handlers['tooMuch.pages'](undefined)).toEqual({ ok: true, value: PAGES });
    expect(await (await setup()).handlers['tooMuch.pages'](undefined)).toEqual({ ok: true, value: PAGES });
  });

  it('follows what is changed, and is empty when the record is gone', async () => {
    const { use, handlers, settings } = await setup();
    await use(LAKE);
    await handlers['tooMuch.allow']({ folder: LAKE.folder, pages: PAGES });
    await handlers['tooMuch.keep']({ folder: LAKE.folder, pages: [{ contacts: [], body: 'Sit on the floor.' }] });
    expect(await text()).not.toContain('Ana');
    expect(await text()).toContain('Sit on the floor.');
    await handlers['tooMuch.keep']({ folder: LAKE.folder, pages: [] });
    expect(await text()).not.toContain('Sit on the floor.');
    expect(settings().journals).toEqual([{ ...LAKE, tooMuch: 0 }]);
  });

  it('is gone at once when that is taken back, also where a change was on its way', async () => {
    const { use, handlers, settled } = await setup();
    await use(LAKE);
    await handlers['tooMuch.allow']({ folder: LAKE.folder, pages: PAGES });
    void handlers['tooMuch.allow']({ folder: LAKE.folder, pages: null });
    void handlers['tooMuch.keep']({ folder: LAKE.folder, pages: PAGES });
    await settled();
    expect(await text()).not.toContain('Ana');
    expect(await handlers['tooMuch.pages'](undefined)).toEqual({ ok: true, value: [] });
  });

  it('goes with the journal that is forgotten here, and with settings that were put aside as damaged', async () => {
    const { use, handlers } = await setup();
    await use(LAKE);
    await handlers['tooMuch.allow']({ folder: LAKE.folder, pages: PAGES });
    await use(SEA);
    await writeFile(`${file}.damaged`, '{"body":"It has ended each time."');
    await handlers['journals.forget']({ folder: LAKE.folder });
    expect(await text()).not.toContain('Ana');
    expect(await readdir(path.dirname(file))).toEqual(['settings.json']);
  });

  it('belongs to one journal: another in use shows nothing of it, and cannot change it', async () => {
    const { use, handlers } = await setup();
    await use(LAKE);
    await handlers['tooMuch.allow']({ folder: LAKE.folder, pages: PAGES });
    await use({ folder: '/journals/pond', recipient: 'age1pond' });
    expect(await handlers['tooMuch.pages'](undefined)).toEqual({ ok: true, value: [] });
    expect(await handlers['tooMuch.keep']({ folder: LAKE.folder, pages: [] })).toEqual({
      ok: false,
      failure: { kind: 'invalid' },
    });
    expect(await handlers['tooMuch.allow']({ folder: LAKE.folder, pages: null })).toEqual({
      ok: false,
      failure: { kind: 'invalid' },
    });
    await use(null);
    expect(await handlers['tooMuch.pages'](undefined)).toEqual({ ok: true, value: [] });
    await use(LAKE);
    expect(await handlers['tooMuch.pages'](undefined)).toEqual({ ok: true, value: PAGES });
  });

  it('does not pass to another journal in the same folder', async () => {
    const { use, handlers } = await setup();
    await use(LAKE);
    await handlers['tooMuch.allow']({ folder: LAKE.folder, pages: PAGES });
    await use({ ...LAKE, recipient: 'age1other' });
    expect(await handlers['tooMuch.pages'](undefined)).toEqual({ ok: true, value: [] });
    expect(await text()).not.toContain('Ana');
  });

  it('cannot be allowed for a journal that has no lock', async () => {
    const { use, handlers } = await setup();
    await use(SEA);
    expect(await handlers['tooMuch.allow']({ folder: SEA.folder, pages: PAGES })).toEqual({
      ok: false,
      failure: { kind: 'invalid' },
    });
    expect(await text()).not.toContain('Ana');
  });

  it('counts as not allowed where the file holds something else, and spoils nothing beside it', async () => {
    await writeFile(file, JSON.stringify({ theme: 'dark', journals: [{ ...LAKE, tooMuch: [{ contacts: 'Ana' }] }] }));
    const { settings, journal } = await setup();
    expect(settings()).toEqual({ ...FIRST, theme: 'dark', journals: [none(LAKE)] });
    expect(journal()).toEqual(LAKE);
  });
});
