import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parseCommandLine } from './commandLine';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'command-line-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

it('reads what Electron would', () => {
  writeFileSync(
    path.join(folder, 'package.json'),
    '{ "name": "kelp", "productName": "Kelp", "version": "1.2.3", "main": "main.cjs" }',
  );
  expect(parseCommandLine(['-r', '/loader.js', '--inspect=0', '--no-sandbox', folder, '--not-ours'])).toEqual({
    early: ['/loader.js'],
    inspect: 0,
    switches: ['--no-sandbox'],
    appPath: folder,
    about: { name: 'Kelp', version: '1.2.3' },
    entry: path.join(folder, 'main.cjs'),
  });
});

it('takes a main file alone', () => {
  const file = path.join(folder, 'app.cjs');
  writeFileSync(file, '');
  expect(parseCommandLine([file])).toMatchObject({ appPath: folder, entry: file, inspect: undefined });
});
