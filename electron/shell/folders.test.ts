import path from 'node:path';
import { expect, it } from 'vitest';
import { makeFolders, suggestedIn } from './folders';

it('only what the suggestion, the settings or a dialog gave is a folder that the window may name', () => {
  const given: string[] = [];
  const known = ['/journals/lake'];
  const folders = makeFolders(
    suggestedIn('/documents', 'Holdfast'),
    () => known,
    (folder) => given.push(folder),
  );
  const sample = path.join('/documents', 'Holdfast sample');
  expect(folders.all()).toEqual([path.join('/documents', 'Holdfast'), sample, '/journals/lake']);
  expect(['/etc', '/journals', '/journals/lake/records', '/chosen'].map(folders.has)).toEqual([
    false,
    false,
    false,
    false,
  ]);
  folders.give('/chosen');
  known.push('/journals/sea');
  expect(['/chosen', '/journals/sea', sample].map(folders.has)).toEqual([true, true, true]);
  expect(given).toEqual(['/chosen']);
});
