import { expect, it } from 'vitest';
import { ok } from '../domain/result';
import { copyistRequests } from './copyist';
import { inputOf } from './request';

it('takes a text to save elsewhere, however long it is', () => {
  const asked = { place: 'a place', text: 'word '.repeat(4_800_000) };
  expect(inputOf(copyistRequests['text.save'], asked)).toEqual(ok(asked));
});
