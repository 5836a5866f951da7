import { describe, expect, it } from 'vitest';
import type { ShellRequests } from '../contract';
import type { Handlers } from '../contract/request';
import { fail, ok } from '../domain/result';
import { makeRoute } from './routing';

const INVALID = { ok: false, failure: { kind: 'invalid' } };
const SETTINGS = {
  theme: 'dark',
  textSize: 18,
  idleMinutes: 5,
  askLoops: true,
  tooMuchOffered: null,
  journals: [],
} as const;

/** A shell in which little works. */
const nothing = () => Promise.resolve(ok(null));
const handlers: Handlers<ShellRequests> = {
  'settings.get': () => Promise.resolve(ok(SETTINGS)),
  'settings.set': ({ theme = 'light' }) => Promise.resolve(ok({ ...SETTINGS, theme })),
  'folder.suggest': () => Promise.resolve(ok({ journal: '/documents/Holdfast', sample: '/documents/Holdfast sample' })),
  'folder.choose': () => Promise.resolve(fail({ kind: 'cancelled' })),
  'folder.show': nothing,
  'journals.switch': nothing,
  'journals.inUse': () => Promise.resolve(ok({ journal: null, isShut: true })),
  'journals.forget': () => Promise.resolve(ok(SETTINGS)),
  'journals.another': nothing,
  'tooMuch.allow': nothing,
  'tooMuch.keep': nothing,
  'tooMuch.pages': () => Promise.resolve(ok([])),
  'wait.keep': nothing,
  'wait.until': () => Promise.resolve(ok(null)),
  'bookmark.keep': nothing,
  'bookmark.find': () => Promise.resolve(ok(null)),
  'lock.now': nothing,
  'window.flushed': nothing,
  'window.handed': () => Promise.resolve(ok(null)),
  'sealed.standing': () => Promise.resolve(ok({ waiting: 0, unreadable: 0, isKept: true })),
  'window.copied': nothing,
  'window.stands': nothing,
  'opening.ended': () => Promise.resolve(ok([])),
  'opening.begin': nothing,
  'opening.shown': nothing,
  'print.paper': nothing,
  'print.pdf': ({ name }) => {
    throw new Error(`cannot save ${name}`);
  },
  'place.choose': () => Promise.resolve(ok('a place')),
  'link.open': nothing,
  'app.about': () => Promise.resolve(ok({ version: '1.0.0', platform: 'linux' })),
};
const route = makeRoute(handlers);

describe('a request', () => {
  it('of the shell is answered here', async () => {
    expect(await route('settings.get', undefined)).toEqual(ok(SETTINGS));
    expect(await route('settings.set', { theme: 'dark' })).toEqual(ok(SETTINGS));
    expect(await route('folder.choose', undefined)).toEqual(fail({ kind: 'cancelled' }));
  });

  it.each([
    ['settings.set', { theme: 'pink' }],
    ['window.flushed', {}],
    ['settings.get', 5],
    ['link.open', undefined],
    ['print.pdf', { name: '' }],
  ])('%s that has not its form is refused', async (name, input) => expect(await route(name, input)).toEqual(INVALID));

  it.each([
    '',
    'entries',
    'records.list',
    'journal.unlock',
    'toString',
    '__proto__',
    'constructor',
    undefined,
    null,
    5,
    {},
    ['settings.get'],
  ])('that nobody knows is refused: %j', async (name) => expect(await route(name, undefined)).toEqual(INVALID));

  it('that fails by a bug tells nothing of what was given', async () => {
    expect(await route('print.pdf', { name: 'a secret' })).toEqual(fail({ kind: 'disk', code: 'UNEXPECTED' }));
  });
});
