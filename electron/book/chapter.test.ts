import { expect, it } from 'vitest';
import { made, moment } from '../domain/testing/records';
import { chapterOf } from './chapter';

const at = (text: string) => moment(`2026-${text}:00+02:00[Europe/Berlin]`);
const told = (dates: boolean) =>
  JSON.stringify(
    chapterOf(
      made('rupture', {
        at: at('04-01T17:00'),
        title: 'The empty chair',
        steps: [{ at: at('04-01T17:20'), what: 'called', words: 'No one there.' }],
        closings: [
          {
            at: at('04-08T15:00'),
            as: 'worked-through',
            how: 'He said it first.',
            stays: 'Ask.',
            reopened: at('06-20T12:00'),
          },
        ],
      }),
      { dates, nameOf: () => undefined, onSimplified: () => undefined },
    ).blocks,
  );

it('tells what was done about a rupture, and each time it was mended, with its days where they are wanted', () => {
  for (const text of [
    'I called, 1 April 2026',
    'No one there.',
    'Worked through, 8 April 2026',
    'He said it first.',
    'Ask.',
  ])
    expect(told(true)).toContain(text);
  expect(told(false)).toContain('I called');
  expect(told(false)).not.toContain('2026');
});
