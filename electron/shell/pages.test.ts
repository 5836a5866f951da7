import { describe, expect, it } from 'vitest';
import { belongsTo, choosePages, mayLoad } from './pages';

const built = choosePages(true, undefined);
const served = choosePages(false, 'http://127.0.0.1:5173');

describe('where the pages come from', () => {
  it('is the built window, unless the app is not packaged and a server on this computer is named', () => {
    expect(built.start).toBe('app://holdfast/index.html');
    expect(choosePages(false, undefined)).toEqual(built);
    expect(choosePages(true, 'http://127.0.0.1:5173')).toEqual(built);
    expect(choosePages(false, 'http://example.org:5173')).toEqual(built);
    expect(choosePages(false, 'http://127.0.0.1:5173@example.org')).toEqual(built);
    expect(served.start).toBe('http://127.0.0.1:5173/index.html');
  });

  it.each(['app://holdfast/index.html', 'app://holdfast/assets/index-1.js'])('knows %s as its own', (address) => expect(belongsTo(built, address)).toBe(true));

  it.each(['app://holdfast.example/index.html', 'app://other/index.html', 'https://holdfast/', 'file:///index.html', 'about:blank', ''])(
    'knows %j as foreign', (address) => expect(belongsTo(built, address)).toBe(false),
  );
});

describe('what the window may load', () => {
  it.each(['app://holdfast/index.html', 'blob:app://holdfast/1-2-3'])('loads %s', (address) => expect(mayLoad(built, address)).toBe(true));

  it.each([
    'https://example.org/', 'http://127.0.0.1:5173/', 'ws://127.0.0.1:5173/', 'file:///etc/passwd', 'devtools://devtools/bundled/a.js', 'data:text/html,x', 'blob:https://example.org/1', 'ftp://a/', 'chrome://settings/',
  ])('refuses %s', (address) => expect(mayLoad(built, address)).toBe(false));

  it('loads from the server while someone works on the app, and from nowhere else', () => {
    expect(['http://127.0.0.1:5173/main.tsx', 'ws://127.0.0.1:5173/?token=1', 'devtools://devtools/a.js'].every((address) => mayLoad(served, address))).toBe(true);
    expect(['http://127.0.0.1:51734/', 'https://example.org/', 'file:///etc/passwd'].some((address) => mayLoad(served, address))).toBe(false);
  });
});
