import { expect, it } from 'vitest';
import { idOf } from '../testing/records';
import { fold } from './fold';
import { findingNear } from './nearTexts';

const GONE = [
  'he did not greet me again, he counts me in euros and wants me gone',
  'again today he did not greet me, and he wants me gone; he counts euros',
  'he did not greet me, he wants me gone, he counts me in euros again',
];
const OTHERS = ['the lake was cold and I swam out to the buoy alone', 'we had soup with Ana and talked until midnight'];

function near(texts: readonly string[]) {
  const steps = findingNear(
    texts.map((text, at) => ({ id: idOf('abcdefghijklmnopqrstuvwxyz'.charAt(at)), words: new Set(wordsOf(text)) })),
  );
  for (let step = steps.next(); ; step = steps.next())
    if (step.done === true) return step.value.map((group) => group.map((id) => id.charAt(0)).join(''));
}

const wordsOf = (text: string) => fold(text).match(/\p{L}{3,}/gu) ?? [];

it('finds three texts that are nearly the same, also where nothing else was written', () => {
  expect(near(GONE)).toEqual(['abc']);
  expect(near([...OTHERS, ...GONE])).toEqual(['cde']);
});

it('finds nothing in two, nor where one is close to one other only', () => {
  expect(near(GONE.slice(1))).toEqual([]);
  expect(near([...GONE.slice(1), ...OTHERS])).toEqual([]);
  expect(near([...GONE.slice(1), 'he wants me gone and at the lake I swam out to the buoy alone'])).toEqual([]);
});

it('holds nothing for close that shares only what most others have too', () => {
  const day = (rest: string) => `the day was fine and then all went home again with ${rest}`;
  const days = ['apples', 'bread', 'cherries', 'dates', 'eggs', 'figs', 'grapes', 'honey', 'ice'].map(day);
  expect(near(days)).toHaveLength(1);
  const many = Array.from({ length: 45 }, (_, at) => day(String.fromCharCode(0x3b1 + (at % 20)).repeat(3 + at)));
  expect(near(many.slice(0, 26))).toHaveLength(1);
  expect(near(many)).toEqual([]);
});

it('keeps several groups apart, and the order in which the texts were given', () => {
  const [swum = '', soup = ''] = OTHERS;
  expect(near([soup, GONE[0] ?? '', soup, swum, GONE[1] ?? '', soup, GONE[2] ?? '', swum, swum])).toEqual([
    'acf',
    'beg',
    'dhi',
  ]);
});
