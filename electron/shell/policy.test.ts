import fc from 'fast-check';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileOf, headersOf } from './policy';

describe('what a page may do', () => {
  const policy = headersOf('index.html')?.['Content-Security-Policy'] ?? '';

  it('allows nothing by default, and nothing unsafe or from elsewhere', () => {
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/unsafe|https?:|\*|data:/);
  });

  it('lets no page begin a download, open a window or lead another page away', () => {
    expect(policy).toMatch(/; sandbox allow-/);
    expect(policy).not.toMatch(/allow-(?:downloads|popups|top-navigation|pointer-lock|presentation)/);
  });

  it('is said with every file, with its type and no way to guess another', () => {
    for (const file of [
      'index.html',
      'assets/a.js',
      'assets/a.css',
      'assets/a.woff2',
      'assets/a.svg',
      'assets/a.png',
    ]) {
      expect(headersOf(file)).toMatchObject({
        'Content-Security-Policy': policy,
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
        'Content-Type': expect.stringMatching(/^\w+\//) as string,
      });
    }
  });

  it('is not said of a kind of file that the window does not have', () =>
    expect(headersOf('assets/a.exe')).toBeUndefined());
});

describe('the file that an address names', () => {
  it.each([
    ['app://h1/index.html', 'index.html'],
    ['app://h1/index.html?a#b', 'index.html'],
    ['app://h1/assets/index-B_x1.js', 'assets/index-B_x1.js'],
    ['app://h1/assets/inter-latin-wght-normal.C1.woff2', 'assets/inter-latin-wght-normal.C1.woff2'],
  ])('%s is %s', (address, file) => expect(fileOf(address)).toBe(file));

  it.each([
    '',
    'main.js',
    '../main.js',
    'assets/../../main.js',
    'assets/%2e%2e/%2e%2e/main.js',
    'assets/..%2fmain.js',
    'assets/..\\main.js',
    'assets/.hidden',
    'assets/a..js',
    '/etc/passwd',
    'assets/',
    'assets/a',
  ])('there is none for %j', (rest) => expect(fileOf(`app://h1/${rest}`)).toBeUndefined());

  it('never leads out of the folder', () => {
    const parts = fc.array(fc.constantFrom('/', '..', '.', 'assets', '%2e', '%2f', '\\', 'a.js', '%00', 'index.html'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(parts, (pieces) => {
        const file = fileOf(`app://h1/${pieces.join('')}`);
        expect(file === undefined || (path.posix.normalize(file) === file && !file.startsWith('..'))).toBe(true);
      }),
    );
  });
});
