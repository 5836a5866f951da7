import { describe, expect, it } from 'vitest';
import { isPageOf, choosePageHosts, mayLoad } from './pageHosts';

const built = choosePageHosts(true, undefined);
const served = choosePageHosts(false, 'http://127.0.0.1:5173');

describe('where the pages come from', () => {
  it('is the built window, unless the app is not packaged and a server on this computer is named', () => {
    expect(built.start()).toBe('app://h1/index.html');
    for (const pages of [
      choosePageHosts(false, undefined),
      choosePageHosts(true, 'http://127.0.0.1:5173'),
      choosePageHosts(false, 'http://example.org:5173'),
      choosePageHosts(false, 'http://127.0.0.1:5173@example.org'),
    ])
      expect([pages.start(), pages.areServed]).toEqual([built.start(), false]);
    expect(served.start()).toBe('http://127.0.0.1:5173/index.html');
  });

  it.each(['app://h1/index.html', 'app://h1/assets/index-1.js'])('knows %s as its own', (address) =>
    expect(isPageOf(built, address)).toBe(true),
  );

  it.each([
    'app://h1.example/index.html',
    'app://h11/index.html',
    'app://other/index.html',
    'https://h1/',
    'file:///index.html',
    'about:blank',
    '',
  ])('knows %j as foreign', (address) => expect(isPageOf(built, address)).toBe(false));
});

describe('a lock', () => {
  it('moves the built pages to a host of their own, and those before are foreign', () => {
    const pages = choosePageHosts(true, undefined);
    const seen = [pages.start()];
    for (let lock = 0; lock < 12; lock += 1) {
      pages.move();
      expect(
        seen.some(
          (address) => isPageOf(pages, address) || mayLoad(pages, address) || mayLoad(pages, `blob:${address}`),
        ),
      ).toBe(false);
      seen.push(pages.start());
      expect(mayLoad(pages, pages.start())).toBe(true);
    }
  });

  it('comes to the host whose empty page was there before, and that alone', () => {
    const pages = choosePageHosts(true, undefined);
    for (let lock = 0; lock < 3; lock += 1) {
      const spare = pages.spare() ?? '';
      expect([mayLoad(pages, spare), isPageOf(pages, spare)]).toEqual([true, false]);
      expect(mayLoad(pages, spare.replace('spare', 'index'))).toBe(false);
      pages.move();
      expect(isPageOf(pages, spare)).toBe(true);
    }
    expect(served.spare()).toBeUndefined();
  });

  it('leaves it known which addresses were those of a page before', () => {
    const pages = choosePageHosts(true, undefined);
    for (const move of [() => undefined, pages.move]) {
      move();
      expect(['app://h1/index.html', 'app://h2/'].map(pages.wereAt)).toEqual([true, true]);
      expect(['', 'app://h1.example/', 'app://other/h1/', 'https://h1/', 'x app://h1/'].some(pages.wereAt)).toBe(false);
    }
    expect([served.wereAt('http://127.0.0.1:5173/'), served.wereAt('http://127.0.0.1:51734/')]).toEqual([true, false]);
  });

  it('leaves the pages of a server where they are', () => {
    const pages = choosePageHosts(false, 'http://127.0.0.1:5173');
    pages.move();
    expect(pages.start()).toBe('http://127.0.0.1:5173/index.html');
  });
});

describe('what the window may load', () => {
  it.each(['app://h1/index.html', 'blob:app://h1/1-2-3'])('loads %s', (address) =>
    expect(mayLoad(built, address)).toBe(true),
  );

  it.each([
    'https://example.org/',
    'http://127.0.0.1:5173/',
    'ws://127.0.0.1:5173/',
    'file:///etc/passwd',
    'devtools://devtools/bundled/a.js',
    'data:text/html,x',
    'blob:https://example.org/1',
    'ftp://a/',
    'chrome://settings/',
  ])('refuses %s', (address) => expect(mayLoad(built, address)).toBe(false));

  it('loads from the server while someone works on the app, and from nowhere else', () => {
    expect(
      ['http://127.0.0.1:5173/main.tsx', 'ws://127.0.0.1:5173/?token=1', 'devtools://devtools/a.js'].every((address) =>
        mayLoad(served, address),
      ),
    ).toBe(true);
    expect(
      ['http://127.0.0.1:51734/', 'https://example.org/', 'file:///etc/passwd'].some((address) =>
        mayLoad(served, address),
      ),
    ).toBe(false);
  });
});
