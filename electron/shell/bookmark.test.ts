import { expect, it } from 'vitest';
import { newId } from '../domain/id';
import { ok } from '../domain/result';
import { parseDay } from '../domain/time/day';
import { bookmarkHandlers } from './bookmark';

it('is found again in its own journal alone', async () => {
  let folder = '/home/a/Holdfast';
  const handlers = bookmarkHandlers(() => ({ folder, recipient: null }));
  expect(await handlers['bookmark.find'](undefined)).toEqual(ok(null));
  const day = parseDay('2026-11-30');
  if (day === undefined) throw new Error('no day');
  const bookmark = { day, screen: 'journal', record: newId(), texts: [] } as const;
  await handlers['bookmark.keep'](bookmark);
  expect(await handlers['bookmark.find'](undefined)).toEqual(ok(bookmark));
  folder = '/home/a/Another';
  expect(await handlers['bookmark.find'](undefined)).toEqual(ok(null));
});
