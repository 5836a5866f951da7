import { IntlMessageFormat } from 'intl-messageformat';
import { expect, it } from 'vitest';
import { catalogue, t } from '.';
import { failureText } from './failures';

it.each(Object.entries(catalogue))('%s can be read, and speaks as Holdfast does', (_, sentence) => {
  expect(() => new IntlMessageFormat(sentence, 'en-GB')).not.toThrow();
  expect(sentence).not.toMatch(/!|\bplease\b|\.\.\.|\w'\w/i);
});

it('takes the values that its sentence names, and no others', () => {
  // @ts-expect-error A value is missing.
  expect(() => t('frame.entries')).toThrow();
  // @ts-expect-error It is called otherwise.
  expect(() => t('frame.entries', { counted: 1 })).toThrow();
  // @ts-expect-error It is a number.
  t('frame.entries', { count: '1' });
  // @ts-expect-error The sentence takes none.
  t('today.name', { name: 'M' });
  // @ts-expect-error One within the cases of another is missing.
  expect(() => t('today.since', { days: 2 })).toThrow();
  expect(t('today.since', { days: 2, name: 'M', how: 'room' })).toBe('Day 2 since you last sat with M.');
});

it('fills in what it is given', () => {
  expect(t('frame.entries', { count: 1 })).toBe('1 page');
  expect(failureText({ kind: 'disk', code: 'EIO' })).toBe('The disk refused (EIO).');
  expect(failureText({ kind: 'newer-format', version: 3 })).toContain('format 3');
  expect(failureText({ kind: 'disk-full' })).toBe('The disk is full.');
});
