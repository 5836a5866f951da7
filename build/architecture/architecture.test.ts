import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';
import { arrowsOf } from './imports';
import { draw } from './picture';

const root = path.resolve(import.meta.dirname, '../..');

// `npm run architecture` draws it anew.
it('docs/architecture.svg shows what the parts import', async () => {
  const cruised = execFileSync('npm', ['run', '--silent', 'layers', '--', '--output-type', 'json'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    shell: process.platform === 'win32',
  });
  await expect(draw(arrowsOf(cruised))).toMatchFileSnapshot(path.join(root, 'docs/architecture.svg'));
}, 120_000);
