import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

const options = parse(readFileSync(path.join(import.meta.dirname, 'electron-builder.yml'), 'utf8')) as {
  readonly asar: boolean;
  readonly files: readonly string[];
};

it('turns off in the binary what Holdfast never needs', () => {
  expect(options).toMatchObject({
    electronFuses: {
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      grantFileProtocolExtraPrivileges: false,
      enableCookieEncryption: true,
      onlyLoadAppFromAsar: true,
      enableEmbeddedAsarIntegrityValidation: true,
    },
  });
});

it('packs every program that the shell starts, and no tool of ours', () => {
  const shell = readFileSync(path.join(import.meta.dirname, '../electron/main.ts'), 'utf8');
  const started = [...shell.matchAll(/'([\w-]+\.[cm]js)'/g)].map(([, name = '']) => `dist/${name}`);
  expect(started).toContain('dist/keeper.mjs');
  // The keeper itself starts the one that makes books.
  const packed = [
    'package.json',
    'dist/main.cjs',
    ...started,
    'dist/bookbinder.mjs',
    'dist/typst.wasm',
    'dist/fonts/**',
    'dist/window/**',
    '!node_modules/**',
  ];
  expect(options.asar).toBe(true);
  expect([...options.files].sort()).toEqual(packed.sort());
});
