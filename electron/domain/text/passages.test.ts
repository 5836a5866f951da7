import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LONGEST, passagesOf, SHORTEST } from './passages';
import { plainText } from './plain';

it('are whole sentences without their marks', () => {
  expect(
    passagesOf(
      '# After\n\nI *called* and left a message. I could not sit with it another hour.\n\n- He is not going anywhere at all.',
    ),
  ).toEqual([
    'I called and left a message.',
    'I could not sit with it another hour.',
    'He is not going anywhere at all.',
  ]);
});

it('take short sentences together with what follows', () => {
  expect(passagesOf('No. Not today. It can wait for its turn on the list.')).toEqual([
    'No. Not today. It can wait for its turn on the list.',
  ]);
});

it('leave out what is too long or too short', () => {
  expect(passagesOf('Yes.')).toEqual([]);
  expect(passagesOf('')).toEqual([]);
  expect(passagesOf(`${'and then '.repeat(60)}it ended.`)).toEqual([]);
});

it('are exact words of the text, of a sensible length, in every script', () => {
  const anyText = fc
    .array(
      fc.constantFrom(
        'It held. ',
        'Nobody was *there*, again? ',
        '我今天很难过，但是他还在那里。',
        'ok ',
        'a '.repeat(200),
        '\n\n',
        '> ',
        'Danach war es still… ',
      ),
      { maxLength: 20 },
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(anyText, (text) => {
      for (const passage of passagesOf(text)) {
        expect(plainText(text)).toContain(passage);
        expect(passage.length).toBeGreaterThanOrEqual(SHORTEST);
        expect(passage.length).toBeLessThanOrEqual(LONGEST);
      }
    }),
  );
});
