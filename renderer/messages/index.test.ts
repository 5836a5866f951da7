import { IntlMessageFormat } from 'intl-messageformat';
import { expect, it } from 'vitest';
import { catalogue, t } from '.';
import { failureText } from './failures';

it.each(Object.entries(catalogue))('%s can be read, and speaks as Holdfast does', (_, sentence) => {
  expect(() => new IntlMessageFormat(sentence, 'en-GB')).not.toThrow();
  expect(sentence).not.toMatch(/!|\bplease\b|\.\.\.|\w'\w/i);
});

it('fills in what it is given', () => {
  expect(t('frame.entries', { count: 1 })).toBe('1 page');
  expect(failureText({ kind: 'disk', code: 'EIO' })).toBe('The disk refused (EIO).');
  expect(failureText({ kind: 'newer-format', version: 3 })).toContain('format 3');
  expect(failureText({ kind: 'disk-full' })).toBe('The disk is full.');
});
