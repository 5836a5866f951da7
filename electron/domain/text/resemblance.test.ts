import { describe, expect, it } from 'vitest';
import { resemblanceOf, type EarlierRounds } from './resemblance';
import { spokenIn } from './spoken';
import { idOf } from '../testing/records';

const OTHERS = 100;
const COMMON = new Set([
  'the',
  'and',
  'was',
  'again',
  'stood',
  'came',
  'read',
  'with',
  'evening',
  'then',
  'had',
  'for',
  'him',
  'he',
  'late',
  'all',
]);
/** A journal in which the commonest words are in all texts and the others in none. */
const elsewhere = (word: string) => (COMMON.has(word) ? OTHERS : 0);
const rounds = (texts: readonly string[], rest: Partial<EarlierRounds> = {}): EarlierRounds => ({
  loop: idOf('l'),
  texts: texts.map(spokenIn),
  elsewhere,
  ...rest,
});

const INVOICE = rounds([
  'The invoice came late again. I stood at the door with it. The hall was cold. He counts me in euros.',
  'An invoice for the evening. The hall had no light. All the doors were locked and my hands were cold.',
]);
const ROUND =
  'I had soup with Ana and was glad. Then the invoice lay there, again. I stood in the hall until it was dark. My feet were cold, and all the evening the doors creaked.';

describe('an entry resembles earlier rounds', () => {
  it('where it speaks of the same things throughout, and the words are named as they were written', () => {
    const found = resemblanceOf(spokenIn(ROUND), [INVOICE]);
    expect(found?.loop).toBe(idOf('l'));
    expect([...(found?.words ?? [])].sort()).toEqual(['cold', 'hall', 'invoice']);
  });

  it('the most of one loop among several', () => {
    const other = rounds(['A goat on the roof.', 'The goat again.'], { loop: idOf('a') });
    expect(resemblanceOf(spokenIn(ROUND), [other, INVOICE])?.loop).toBe(idOf('l'));
    expect(resemblanceOf(spokenIn(ROUND), [{ ...INVOICE, loop: idOf('z') }, INVOICE])?.loop).toBe(idOf('l'));
  });
});

describe('an entry that is nearly the same as two earlier rounds', () => {
  const same = rounds(
    [
      'He did not greet me again. He counts me in euros and wants me gone.',
      'Again he did not greet me at the door. I am sure he wants me gone.',
    ],
    { elsewhere: () => 0 },
  );
  const next = 'He did not greet me again today. He wants me gone, he counts me in euros.';

  it('is known from the third text on, where nothing else was written', () => {
    const found = resemblanceOf(spokenIn(next), [same]);
    expect(found?.loop).toBe(idOf('l'));
    expect(found?.words).toHaveLength(3);
  });

  it('is not known from the second, nor is a text that only has its small words', () => {
    expect(resemblanceOf(spokenIn(next), [{ ...same, texts: same.texts.slice(0, 1) }])).toBeUndefined();
    expect(
      resemblanceOf(
        spokenIn(
          'The water was cold and I did not want to go in. He swam out again and waved to me from the far side.',
        ),
        [same],
      ),
    ).toBeUndefined();
  });
});

describe('an entry resembles nothing', () => {
  const bare = { ...INVOICE, texts: INVOICE.texts.slice(0, 1) };
  it.each([
    ['with too few words', 'The invoice. The cold hall. The doors.', [INVOICE]],
    ['with one earlier round', ROUND, [bare]],
    ['where a loop has none', ROUND, [{ ...INVOICE, texts: [] }]],
    ['without loops', ROUND, []],
    ['that shares words everybody uses', ROUND, [{ ...INVOICE, elsewhere: () => OTHERS }]],
    [
      'where hardly anything was written in its language',
      ROUND,
      [{ ...INVOICE, elsewhere: (word: string) => Math.min(3, elsewhere(word)) }],
    ],
    [
      'that names the things in one sentence',
      'The invoice lay in the cold hall by the doors with all the others. Then I had soup with Ana and we talked. She was glad about the weather. We laughed and stayed late.',
      [INVOICE],
    ],
    [
      'that names them somewhere in a long text',
      `${'We walked along the river and talked about nothing much. Ana laughed. Then it rained on all of us. '.repeat(6)} The invoice. The cold. The hall.`,
      [INVOICE],
    ],
    ['that is empty', '', [INVOICE]],
  ])('%s', (_, text, loops) => expect(resemblanceOf(spokenIn(text), loops)).toBeUndefined());
});
