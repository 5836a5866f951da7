import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery, printQuery } from './query';

const word = (text: string) => ({ kind: 'word', text });
const phrase = (text: string) => ({ kind: 'phrase', text });

describe('a query', () => {
  it.each([
    ['', []],
    ['  \t ', []],
    ['lake  checking', [word('lake'), word('checking')]],
    ['"just make  sure" lake', [phrase('just make sure'), word('lake')]],
    ['“typed by a phone” „und so“', [phrase('typed by a phone'), phrase('und so')]],
    ['"never closed', [phrase('never closed')]],
    ['"" " " lake', [word('lake')]],
    ['lake"the jetty"blog', [word('lake'), phrase('the jetty'), word('blog')]],
    [
      'tag:letter Person:M FEELING:uneasy',
      [
        { kind: 'tag', name: 'letter' },
        { kind: 'person', name: 'M' },
        { kind: 'feeling', name: 'uneasy' },
      ],
    ],
    ['tag:"letter waiting" x', [{ kind: 'tag', name: 'letter waiting' }, word('x')]],
    ['tag:"letter wai', [{ kind: 'tag', name: 'letter wai' }]],
    [
      'before:2026 after:2025-11 after:"2025-11-22"',
      [
        { kind: 'before', date: '2026' },
        { kind: 'after', date: '2025-11' },
        { kind: 'after', date: '2025-11-22' },
      ],
    ],
    ['before:20 after:2026- tag: person:"" lake', [word('lake')]],
    ['before:lunch after:"the session"', [word('before:lunch'), phrase('the session')]],
    [
      'foo:bar https://a.b hashtag:x :x x:',
      [word('foo:bar'), word('https://a.b'), word('hashtag:x'), word(':x'), word('x:')],
    ],
    ['foo:"bar baz"', [word('foo:'), phrase('bar baz')]],
    ['湖 みずうみ 🌊', [word('湖'), word('みずうみ'), word('🌊')]],
  ])('%j', (text, parts) => expect(parseQuery(text)).toEqual(parts));

  it('is read the same when it was printed, and any text is one', () => {
    const pieces = fc.array(
      fc.constantFrom(
        'tag:',
        'person:',
        'before:',
        'after:',
        'foo:',
        '"',
        '“',
        '2026',
        '-11',
        '-2',
        'lake',
        'M',
        ' ',
        '\n',
        ':',
        'ß湖',
      ),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          pieces.map((all) => all.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          const parts = parseQuery(text);
          expect(parseQuery(printQuery(parts))).toEqual(parts);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
