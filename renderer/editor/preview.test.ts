import { ensureSyntaxTree } from '@codemirror/language';
import { EditorState } from '@codemirror/state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../electron/domain/text/plain';
import { presentParagraph } from './focusMode';
import { markdown } from './language';
import { FileArrow, PictureBox } from './pictures';
import { previewOf } from './preview';
import { LinkArrow, TaskBox } from './widgets';

const PICTURE = 'attachments/abkq3m7xw5d2ytn4rfz6hcvpje.png';

interface Look {
  /**
   * The text without what is hidden; a task's box as ☐ or ☑, the arrow after a link as ↗, after a file as ⤓, a picture
   * as ▣ around its description.
   */
  readonly shown: string;
  /** Class names and what they are on; those of a line without its text. */
  readonly styled: readonly string[];
}

/** How a text looks, someone writing at `|` if it stands there. */
function lookOf(marked: string): Look {
  const at = marked.indexOf('|');
  const doc = marked.replace('|', '');
  const state = EditorState.create({ doc, extensions: [markdown] });
  ensureSyntaxTree(state, doc.length, 5000);
  let shown = '';
  let from = 0;
  const styled: string[] = [];
  const preview = previewOf(state, [{ from: 0, to: doc.length }], at < 0 ? [] : [{ from: at, to: at }]);
  preview.between(
    0,
    doc.length,
    (start, end, { spec }: { spec: { class?: string; widget?: unknown; attributes?: { class?: string } } }) => {
      if (spec.class !== undefined) styled.push(`${spec.class}: ${doc.slice(start, end)}`);
      else if (spec.attributes) styled.push(...(spec.attributes.class === undefined ? [] : [spec.attributes.class]));
      else {
        shown +=
          doc.slice(from, start) +
          (spec.widget instanceof PictureBox
            ? `▣${spec.widget.attached.words}▣`
            : spec.widget instanceof FileArrow
              ? '⤓'
              : spec.widget instanceof TaskBox
                ? spec.widget.done
                  ? '☑'
                  : '☐'
                : spec.widget instanceof LinkArrow
                  ? '↗'
                  : '');
        from = Math.max(from, end);
      }
    },
  );
  return { shown: shown + doc.slice(from), styled };
}

describe('what is shown', () => {
  it.each([
    ['a **bold** *word* ~~gone~~ `code`', 'a bold word gone code'],
    ['a **bo|ld** *word*', 'a **bold** word'],
    ['a |**bold**', 'a **bold**'],
    ['a **bold**|', 'a **bold**'],
    ['a **bold** |', 'a bold '],
    ['**bold *and* more**', 'bold and more'],
    ['# Lake', 'Lake'],
    ['# La|ke', '# Lake'],
    ['# Lake ##', 'Lake'],
    ['# ', '# '],
    ['Lake\n===', 'Lake\n==='],
    ['> one\n> two', 'one\ntwo'],
    ['> one|\n> two', '> one\ntwo'],
    ['- one\n  - two', '- one\n- two'],
    ['- [ ] one\n- [x] two', '☐ one\n☑ two'],
    ['- [ ]| one', '- [ ] one'],
    ['- [ ] one|', '☐ one'],
    ['1. [ ] one', '1. ☐ one'],
    ['his [blog](https://example.org "title")', 'his blog↗'],
    ['his [bl|og](https://example.org)', 'his [blog](https://example.org)'],
    ['[script](javascript:alert)', 'script'],
    ['[note to self] and [x]', '[note to self] and [x]'],
    ['[](https://example.org)', '[](https://example.org)'],
    ['https://example.org and <https://example.org>', 'https://example.org↗ and https://example.org↗'],
    ['![the lake](lake.png)', 'the lake'],
    [`One ![the lake](${PICTURE}).`, 'One ▣the lake▣.'],
    [`![](${PICTURE})`, '▣▣'],
    [`![the |lake](${PICTURE})`, `![the lake](${PICTURE})▣the lake▣`],
    [`![a \\[b\\]](${PICTURE})`, '▣a [b]▣'],
    [`[letter.pdf](${PICTURE})`, 'letter.pdf⤓'],
    [`[let|ter.pdf](${PICTURE})`, `[letter.pdf](${PICTURE})`],
    ['\\*no\\*', '*no*'],
    ['snake_case_name and 2 * 3 * 4', 'snake_case_name and 2 * 3 * 4'],
    ['---', '---'],
    ['```\n**code**\n```', '```\n**code**\n```'],
    ['> **one\n> two**', 'one\ntwo'],
  ])('of %j is %j', (marked, expected) => expect(lookOf(marked).shown).toBe(expected));

  it('has every word and every line', () => {
    const piece = fc.constantFrom(
      '**',
      '*',
      '_',
      '~~',
      '`',
      '[',
      ']',
      '> ',
      '- ',
      '1. ',
      '[x] ',
      '# ',
      '\n',
      '\n\n',
      '    ',
      '\t',
      'lake',
      'Über',
      '湖',
      'שלום',
      ' ',
      '\\',
      'https://example.org',
      '---',
      '```',
      '<',
      '>',
      '!',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const text = pieces.join('');
        const { shown } = lookOf(text);
        expect(shown.match(/lake|Über|湖|שלום/g)).toEqual(text.match(/lake|Über|湖|שלום/g));
        expect(shown.split('\n')).toHaveLength(text.split('\n').length);
      }),
    );
  });
});

describe('what it looks like', () => {
  it.each([
    ['## Lake', ['heading heading-2']],
    ['> one', ['quote']],
    ['> > one', ['quote quote quote-inner']],
    ['- one', ['list list-1 item', 'bullet: - ']],
    ['1. one', ['list list-1 item', 'number: 1. ']],
    ['- one\n  - two', ['list list-1 item', 'bullet: - ', 'list list-1 list list-2 item', 'bullet: - ']],
    ['one\n\ntwo', ['gap']],
    ['one\n', []],
    ['---', ['rule drawn']],
    ['|---', ['rule']],
    ['**bold**', ['strong: **bold**']],
    ['- [x] one', ['list list-1 item', 'done:  one']],
  ])('%j is %j', (marked, expected) => expect(lookOf(marked).styled).toEqual(expected));

  it('is drawn for the visible lines alone', () => {
    const doc = '**bold** text\n\n'.repeat(1000);
    const state = EditorState.create({ doc, extensions: [markdown] });
    ensureSyntaxTree(state, doc.length, 5000);
    const preview = previewOf(state, [{ from: 1500, to: 1800 }], []);
    let outside = 0;
    preview.between(0, doc.length, (from) => {
      if (from < 1480 || from > 1820) outside += 1;
    });
    expect(preview.size).toBeGreaterThan(20);
    expect(outside).toBe(0);
  });
});

it('agrees with the plain text that lists and search show', () => {
  for (const text of ['a **bold** *word*', '# Lake', '> quoted', 'his *very* ~~gone~~ `code`', '\\*no\\*'])
    expect(lookOf(text).shown).toBe(plainText(text));
});

it('knows the present paragraph', () => {
  const doc = 'one\n\ntwo\nthree\n\nfour';
  const paragraphAt = (anchor: number) =>
    presentParagraph(EditorState.create({ doc, selection: { anchor } })).map(({ text }) => text);
  expect(paragraphAt(10)).toEqual(['two', 'three']);
  expect(paragraphAt(4)).toEqual(['']);
  expect(paragraphAt(doc.length)).toEqual(['four']);
});
