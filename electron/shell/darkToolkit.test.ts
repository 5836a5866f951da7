import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../storage/testing/place';
import { darkenToolkit } from './darkToolkit';

const isLinux = process.platform === 'linux';

async function settings(text: string): Promise<string> {
  const file = path.join(await temporaryFolder(), 'settings.json');
  await writeFile(file, text);
  return file;
}

it('has GTK begin dark where Holdfast is always dark, and nobody else afterwards', async () => {
  const env: NodeJS.ProcessEnv = { HOME: '/home/m' };
  const giveBack = darkenToolkit(await settings('{"theme":"dark"}'), env);
  expect(env.GTK_THEME).toBe(isLinux ? 'Adwaita:dark' : undefined);
  giveBack();
  expect(env).toEqual({ HOME: '/home/m' });
});

it.each(['{"theme":"system"}', '{"theme":"light"}', '{}', '{"theme":"dark"', '{"theme":"dark","textSize":"dark"}'])(
  'leaves GTK as it is with %s',
  async (text) => {
    const env: NodeJS.ProcessEnv = {};
    darkenToolkit(await settings(text), env)();
    expect(env).toEqual({});
  },
);

it('leaves a theme that somebody chose for GTK, and is not held up by what is no file', async () => {
  const env: NodeJS.ProcessEnv = { GTK_THEME: 'Yaru' };
  darkenToolkit(await settings('{"theme":"dark"}'), env)();
  expect(env).toEqual({ GTK_THEME: 'Yaru' });
  const folder = path.join(await temporaryFolder(), 'settings.json');
  for (const place of [folder, path.join(folder, 'none')]) {
    await mkdir(folder, { recursive: true });
    const other: NodeJS.ProcessEnv = {};
    darkenToolkit(place, other)();
    expect(other).toEqual({});
  }
});
