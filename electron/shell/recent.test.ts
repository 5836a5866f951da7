import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../storage/testing/place';
import { keepOutOfRecent } from './recent';

it.runIf(process.platform === 'linux')(
  'has the toolkit find everything but a list of recent files that could be written, and gives the old place back',
  async () => {
    const [home, profile] = [await temporaryFolder(), await temporaryFolder()];
    await mkdir(path.join(home, '.local/share/fonts'), { recursive: true });
    await writeFile(path.join(home, '.local/share/fonts/a.ttf'), 'a font');
    for (const before of [undefined, path.join(home, '.local/share')]) {
      const env: NodeJS.ProcessEnv = before === undefined ? {} : { XDG_DATA_HOME: before };
      const giveBack = keepOutOfRecent(profile, env, home);
      const now = env.XDG_DATA_HOME ?? '';
      expect(await readFile(path.join(now, 'fonts/a.ttf'), 'utf8')).toBe('a font');
      expect((await stat(path.join(now, 'recently-used.xbel'))).isDirectory()).toBe(true);
      giveBack();
      expect(env.XDG_DATA_HOME).toBe(before);
    }
  },
);

it('changes nothing where the profile cannot be written', async () => {
  const env: NodeJS.ProcessEnv = {};
  const noFolder = path.join(await temporaryFolder(), 'a file');
  await writeFile(noFolder, '');
  keepOutOfRecent(noFolder, env, '/nobody')();
  expect(env).toEqual({});
});
