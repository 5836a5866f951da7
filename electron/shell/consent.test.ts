import path from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../storage/testing/place';
import { withConsent } from './consent';
import { setupSettings } from './settings';

const LAKE = { folder: '/journals/lake', recipient: 'age1lake' };
const CANCELLED = { ok: false, failure: { kind: 'cancelled' } };

/** The settings of one who agrees to what is asked, or does not. */
async function setup(agrees: boolean) {
  const memory = await setupSettings(
    path.join(await temporaryFolder(), 'settings.json'),
    () => undefined,
    () => undefined,
  );
  await memory.use(LAKE);
  const asked: string[] = [];
  const handlers = withConsent(memory, (to) => {
    asked.push(to);
    return Promise.resolve(agrees);
  });
  return { memory, handlers, asked };
}

it('locks later, or never, only for one who agrees', async () => {
  for (const idleMinutes of [6, 1440, null]) {
    const refused = await setup(false);
    expect(await refused.handlers['settings.set']({ idleMinutes, theme: 'dark' })).toEqual(CANCELLED);
    expect([refused.memory.settings().idleMinutes, refused.memory.settings().theme, refused.asked]).toEqual([
      5,
      'system',
      ['later-lock'],
    ]);
    const agreed = await setup(true);
    expect(await agreed.handlers['settings.set']({ idleMinutes })).toMatchObject({ ok: true, value: { idleMinutes } });
  }
});

it('asks nothing about what weakens nothing', async () => {
  const { memory, handlers, asked } = await setup(false);
  await handlers['settings.set']({ theme: 'dark', textSize: 20, askLoops: false });
  await handlers['settings.set']({ idleMinutes: 5 });
  await handlers['settings.set']({ idleMinutes: 1 });
  expect([memory.settings().theme, memory.settings().idleMinutes, asked]).toEqual(['dark', 1, []]);
});

it('goes on from never to some time without a question, and back only with one', async () => {
  const { memory, handlers, asked } = await setup(true);
  for (const idleMinutes of [null, null, 60, null]) await handlers['settings.set']({ idleMinutes });
  expect([memory.settings().idleMinutes, asked]).toEqual([null, ['later-lock', 'later-lock']]);
});

it('lets a page be read from the lock screen only for one who agrees, and no more without a question', async () => {
  const { folder } = LAKE;
  const pages = [{ contacts: [], body: 'It has ended each time.' }];
  const refused = await setup(false);
  expect(await refused.handlers['tooMuch.allow']({ folder, pages })).toEqual(CANCELLED);
  expect(await refused.handlers['tooMuch.allow']({ folder, pages: [] })).toEqual(CANCELLED);
  await refused.handlers['tooMuch.keep']({ folder, pages });
  expect(await refused.handlers['tooMuch.pages'](undefined)).toEqual({ ok: true, value: [] });
  const agreed = await setup(true);
  await agreed.handlers['tooMuch.allow']({ folder, pages });
  expect(await agreed.handlers['tooMuch.pages'](undefined)).toEqual({ ok: true, value: pages });
  await agreed.handlers['tooMuch.allow']({ folder, pages: null });
  expect(agreed.asked).toEqual(['open-page']);
});

it('asks nobody about a journal that is none of this computer', async () => {
  const { handlers, asked } = await setup(true);
  expect(await handlers['tooMuch.allow']({ folder: '/elsewhere', pages: [] })).toMatchObject({ ok: false });
  expect(asked).toEqual([]);
});
