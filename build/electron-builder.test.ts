import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

const options = parse(readFileSync(path.join(import.meta.dirname, 'electron-builder.yml'), 'utf8')) as unknown;

it('turns off in the binary what Holdfast never needs', () => {
  expect(options).toMatchObject({ electronFuses: {
    runAsNode: false, enableNodeOptionsEnvironmentVariable: false, enableNodeCliInspectArguments: false, grantFileProtocolExtraPrivileges: false,
    enableCookieEncryption: true, onlyLoadAppFromAsar: true, enableEmbeddedAsarIntegrityValidation: true,
  } });
});

it('packs what was built, and no tool of ours', () => {
  expect(options).toMatchObject({ asar: true, files: ['package.json', 'dist/main.cjs', 'dist/preload.cjs', 'dist/keeper.mjs', 'dist/bookbinder.mjs', 'dist/typst.wasm', 'dist/fonts/**', 'dist/window/**', '!node_modules/**'] });
});
