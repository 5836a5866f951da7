import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countingWords, countWords } from './wordCount';

describe('countWords', () => {
  it.each([
    ['', 0],
    [' \n— …', 0],
    ['Three days, and not *once*.', 5],
    ['don’t', 1],
    ['well-known', 1],
    ['3.5 or 10', 3],
    ['cafe\u0301', 1],
    ['שלום עולם', 2],
    ['السلام عليكم', 2],
    ['نمی\u200cخواهم', 1],
    ['한국어 단어', 2],
    ['👩‍👩‍👧 and 🌊', 1],
  ])('counts the words of %j', (text, words) => expect(countWords(text)).toBe(words));

  it.each([
    ['我在湖边坐了很久', 4, 8],
    ['今日は湖に行きました。', 5, 9],
    ['ラーメン', 1, 1],
    ['สวัสดีครับ', 1, 3],
  ])('counts words that no blank parts: %s', (text, least, most) => {
    expect(countWords(text)).toBeGreaterThanOrEqual(least);
    expect(countWords(text)).toBeLessThanOrEqual(most);
  });

  it.each([
    ['# Heading', 1],
    ['- [x] called him', 2],
    ['1. one\n16. two', 4],
    ['> quoted', 1],
    ['[his blog](https://example.org/a/b?c=d)', 2],
    ['one\n\n---\n\ntwo', 2],
    ['**bold** and ~~gone~~ and `code`', 5],
    ['```\nwithin a fence\n```', 3],
  ])('counts no marks, and every number: %j', (text, words) => expect(countWords(text)).toBe(words));

  it('adds up over lines', () => {
    const line = fc
      .array(fc.constantFrom('lake', 'Übung', 'он', '湖', '**stone**', '—', '...'), { maxLength: 8 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(line, line, (one, other) => countWords(`${one}\n\n${other}`) === countWords(one) + countWords(other)),
    );
  });

  it('counts a text of any length, in pieces that are bearable', () => {
    for (const text of ['word and **more**\n'.repeat(60_000), 'word and **more** '.repeat(60_000)]) {
      let pieces = 0;
      const counting = countingWords(text);
      let step = counting.next();
      for (; step.done !== true; step = counting.next()) pieces += 1;
      expect([step.value, pieces > 40]).toEqual([180_000, true]);
    }
    expect(countWords('w'.repeat(4_800_000))).toBeGreaterThan(0);
  });

  it('agrees with the dictionary where blanks part the words', () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
    const words = fc.array(fc.constantFrom('lake', 'don’t', 'Grüße', '12', 'слово', 'שלום', ',', '!', '…'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(
        words,
        (parts) =>
          countWords(parts.join(' ')) ===
          [...segmenter.segment(parts.join(' '))].filter((part) => part.isWordLike).length,
      ),
    );
  });
});
