import { expect, it } from 'vitest';
import { idOf, made, moment } from '../testing/records';
import { contactFrom, inOrder, isQuiet, tooMuchWords } from './tooMuch';

const ANA = { name: 'Ana', how: '030 1234567' };
const first = made('too-much', {
  id: idOf('c'),
  at: moment('2026-03-01T10:00:00+01:00[Europe/Berlin]'),
  contacts: [ANA],
  body: 'It has ended each time.',
});
const later = made('too-much', {
  id: idOf('a'),
  at: moment('2026-05-01T10:00:00+02:00[Europe/Berlin]'),
  body: 'Sit on the floor.',
});
const twin = made('too-much', {
  id: idOf('b'),
  at: moment('2026-03-01T09:00:00+00:00[Etc/UTC]'),
  contacts: [{ name: 'Jonas', how: '' }],
});
const empty = made('too-much', { id: idOf('d'), at: moment('2026-01-01T10:00:00+01:00[Europe/Berlin]'), body: ' \n' });

it('shows the words of all, oldest first, and of two of one moment the lesser id first', () => {
  expect(tooMuchWords([later, first, empty, twin])).toEqual([
    { contacts: [{ name: 'Jonas', how: '' }], body: '' },
    { contacts: [ANA], body: 'It has ended each time.' },
    { contacts: [], body: 'Sit on the floor.' },
  ]);
});

it('has all of them to be edited, those without words too', () => {
  expect(inOrder([later, first, empty, twin]).map(({ id }) => id)).toEqual(['d', 'b', 'c', 'a'].map(idOf));
});

it.each([
  ['Ana', '030 1234567', ANA],
  [' Ana ', ' 030 1234567 ', ANA],
  ['Jonas', ' ', { name: 'Jonas', how: '' }],
  ['', ' ', undefined],
  [' ', '030 1234567', { name: '030 1234567', how: '' }],
  ['', 'x'.repeat(200), { name: 'x'.repeat(120), how: 'x'.repeat(200) }],
])('takes %j and %j for a contact without losing a word', (name, how, contact) => {
  expect(contactFrom(name, how)).toEqual(contact);
});

const NOW = moment('2026-05-20T15:00:00+02:00[Europe/Berlin]');
const YESTERDAY = moment('2026-05-19T15:00:00+02:00[Europe/Berlin]');
const BEFORE = moment('2026-05-02T15:00:00+02:00[Europe/Berlin]');
const person = made('person', { at: BEFORE });

it.each([
  ['a day like others', [person], NOW, true],
  ['a night', [person], moment('2026-05-20T03:00:00+02:00[Europe/Berlin]'), false],
  ['one of the first days', [made('person', { at: YESTERDAY })], NOW, false],
  ['a rupture is open', [person, made('rupture', { at: BEFORE })], NOW, false],
  ['a rupture is let go', [made('rupture', { at: BEFORE, state: { kind: 'let-go', at: YESTERDAY } })], NOW, true],
  ['somebody wanted to reach out', [person, made('reaching', { at: YESTERDAY })], NOW, false],
  ['that was long ago', [person, made('reaching', { at: BEFORE })], NOW, true],
  ['far away', [person, made('check-in', { at: YESTERDAY, connection: 2 })], NOW, false],
  ['a strong pull', [person, made('check-in', { at: YESTERDAY, connection: 8, pull: 7 })], NOW, false],
  ['near', [person, made('check-in', { at: YESTERDAY, connection: 8, pull: 2 })], NOW, true],
])('knows whether a day is quiet: %s', (_, records, now, expected) => {
  expect(isQuiet(records, now)).toBe(expected);
});
