import { expect, it } from 'vitest';
import { suggestionsFor, wordAs } from './suggestions';

const words = ['M', 'mother', 'Zoë', 'time apart', 'rumination'];

it.each([
  ['', ['M', 'mother', 'Zoë', 'time apart', 'rumination']],
  ['m', ['M', 'mother', 'time apart', 'rumination']],
  [' zoe', ['Zoë']],
  ['part', ['time apart']],
  ['nobody', []],
])('“%s” brings up %o', (typed, found) => {
  expect(suggestionsFor(typed, words, [])).toEqual(found);
});

it('leaves out what is on the entry', () => {
  expect(suggestionsFor('m', words, ['M'])[0]).toBe('mother');
});

it('shows no more than a glance takes in', () => {
  expect(
    suggestionsFor(
      '',
      Array.from({ length: 40 }, (_, index) => `word ${index}`),
      [],
    ),
  ).toHaveLength(7);
});

it.each([
  ['ZOË', 'Zoë'],
  ['Zoe', 'Zoe'],
  ['  time   apart ', 'time apart'],
  ['new word', 'new word'],
  [' ', ''],
])('“%s” is “%s”', (typed, word) => {
  expect(wordAs(typed, words)).toBe(word);
});
