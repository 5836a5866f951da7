import { deepStrictEqual } from 'node:assert';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankRecord } from '../domain/records/blank';
import type { Entry } from '../domain/kinds/entry';
import { newId, type Id } from '../domain/id';
import { momentAt, type Moment } from '../domain/time/moment';
import { KINDS, type AnyRecord } from '../domain/records/record';
import { isBlank } from '../domain/records/blank';
import { arbitraryOf, arbitraryRecord } from './testing/records';
import { deletedIn, editRecord, printRecord, readRecord, withDeleted } from './record';

const ID = 'abcdefghijklmnopqrstuvwxyz' as Id;
const AT = '2026-11-22T21:40:00+01:00[Europe/Berlin]' as Moment;
const ENTRY: Entry = {
  ...blankRecord('entry', ID, AT),
  title: 'The lake',
  body: 'Three days.\n',
  people: ['M'],
  tags: ['holiday'],
  feelings: [{ name: 'uneasy', strength: 4 }],
};

const RUPTURE: AnyRecord = { ...blankRecord('rupture', ID, AT), title: 'The joke', body: 'He joked.' };

const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        'word',
        'M',
        ' ',
        '\n',
        '\n\n',
        '---',
        '---\n',
        '\n---\n',
        ': ',
        '- ',
        '#',
        ' # ',
        '"',
        "'",
        '’',
        '\\',
        '|',
        '>',
        '&a',
        '*a',
        '!!js',
        '{',
        '}',
        '[',
        ']',
        ',',
        '%',
        '@',
        '`',
        '~',
        'null',
        'true',
        'no',
        '12:30',
        '01234',
        '1e3',
        '.5',
        '😀',
        '👩‍👩‍👧',
        'שלום',
        '湖',
        '\t',
        '\u00a0',
        '\u2028',
        '\u0085',
        '\ufeff',
        '\u0000',
        '...',
        '<<',
        '=',
      ),
      { maxLength: 20 },
    )
    .map((parts) => parts.join('')),
);
const labels = fc.uniqueArray(
  texts.map((text) => text.trim()).filter((text) => text !== ''),
  { maxLength: 4 },
);
const entries: fc.Arbitrary<Entry> = fc
  .record({
    id: fc.constant(null).map(newId),
    at: fc.integer({ min: 0, max: 4e12 }).map((time) => momentAt(time, 'Europe/Berlin')),
    title: texts,
    body: texts,
    people: labels,
    tags: labels,
    feelings: labels.chain((names) =>
      fc.tuple(
        ...names.map((name) => fc.record({ name: fc.constant(name), strength: fc.integer({ min: 0, max: 10 }) })),
      ),
    ),
  })
  .map((rest) => ({ ...ENTRY, ...rest }));

/** The source after an edit. */
function edit(source: string, entry: AnyRecord): string {
  const present = readRecord(source);
  const edited = present && editRecord(present, entry);
  if (!edited) throw new Error('it can be edited');
  // As `toEqual`, which takes a hundred times as long for what a parser made.
  deepStrictEqual(edited, readRecord(edited.source));
  return edited.source;
}

/** As somebody might have arranged it by hand, with what Holdfast does not know. */
const BY_HAND = `---
# my own file
weather: 01.50   # keep
kind:   entry
tags: [ holiday,  "two words" , {odd: {deep: 1}} ]  # mine
id: "${ID}"
at: ${AT}
time: 12:30
feelings:
    # how it was
    - uneasy: 4.0   # still
    - nonsense
    - calm: 07
people:
- M # my therapist
- 'Jo'

- Kim
title: 'It''s: the lake' # a title
note: |+
  two
  lines

---
Straight on.
---
And more.
`;

describe('an entry', () => {
  it('is written so that a person can read it', () => {
    expect(printRecord({ ...ENTRY, title: 'To do: nothing', tags: ['holiday', 'true'] })).toBe(`---
id: ${ID}
kind: entry
at: ${AT}
title: "To do: nothing"
people:
  - M
tags:
  - holiday
  - "true"
feelings:
  - uneasy: 4
---
Three days.
`);
  });

  it('is read as it was written, whatever was written', () => {
    fc.assert(
      fc.property(entries, (entry) => {
        expect(readRecord(printRecord(entry))?.record).toEqual(entry);
      }),
      { numRuns: 300 },
    );
  });

  it('is read as it was edited, whatever it was before', () => {
    fc.assert(
      fc.property(entries, entries, (before, after) => {
        expect(readRecord(edit(printRecord(before), after))?.record).toEqual(after);
      }),
    );
  });

  it('keeps its line ends of another system, and is read without them', () => {
    fc.assert(
      fc.property(entries, entries, (before, after) => {
        const source = printRecord(before).replaceAll('\n', '\r\n');
        expect(readRecord(source)?.record).toEqual(before);
        const edited = edit(source, after);
        expect(readRecord(edited)?.record).toEqual(after);
        expect(edited.replaceAll('\r\n', '')).not.toContain('\n');
      }),
    );
  });

  it('keeps what it does not know when it is edited', () => {
    fc.assert(
      fc.property(entries, (entry) => {
        const edited = edit(BY_HAND, entry);
        expect(readRecord(edited)?.record).toEqual(entry);
        for (const line of [
          '# my own file\n',
          'weather: 01.50   # keep\n',
          'time: 12:30\n',
          '    - nonsense\n',
          '{odd: {deep: 1}}',
          'note: |+\n  two\n  lines\n\n',
          'kind:   entry\n',
        ])
          expect(edited).toContain(line);
      }),
    );
  });
});

describe('a record of any kind', () => {
  it('is read as it was written, whatever was written', () => {
    fc.assert(
      fc.property(arbitraryRecord, (record) => {
        expect(readRecord(printRecord(record))?.record).toEqual(record);
      }),
      { numRuns: 500 },
    );
  });

  it('is read as it was edited, whatever it was before', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...KINDS).chain((kind) => fc.tuple(arbitraryOf(kind), arbitraryOf(kind))),
        ([before, after]) => {
          expect(readRecord(edit(printRecord(before), after))?.record).toEqual(after);
        },
      ),
      { numRuns: 160 },
    );
  });

  it('never becomes one of another kind', () => {
    const present = readRecord(printRecord(ENTRY));
    expect(present && editRecord(present, { kind: 'topic', id: ID, at: AT, title: '', body: '' })).toBeUndefined();
  });

  it('keeps a state that is not known', () => {
    const source = printRecord(RUPTURE).replace('state: open', 'state: forgiven # mine');
    expect(readRecord(source)?.record).toEqual(RUPTURE);
    expect(edit(source, { ...RUPTURE, landed: 'Cold.' })).toContain('state: forgiven # mine\n');
  });

  it('keeps a step that says more than it knows, whole', () => {
    const known = `{ at: "${AT}", what: called, words: Nobody there }`;
    const strange = `{ at: "${AT}", what: sang, words: La }`;
    const fuller = `{ at: "${AT}", what: wrote, words: Hello, weather: rain }`;
    const source = printRecord(RUPTURE).replace(
      'state: open',
      `steps:\n  - ${known}\n  - ${strange}\n  - ${fuller}\nstate: open`,
    );
    const steps = [{ at: AT, what: 'called', words: 'Nobody there' }] as const;
    expect(readRecord(source)?.record).toEqual({ ...RUPTURE, steps });
    const edited = edit(source, { ...RUPTURE, steps: [{ ...steps[0], words: 'He was there.' }] });
    expect(edited).toBe(source.replace('Nobody there', 'He was there.'));
  });

  it('is on the list by its rank, even one that is none', () => {
    const source = printRecord(RUPTURE).replace('state: open', 'state: open\nrank: first');
    expect(readRecord(source)?.record).toMatchObject({ listed: { at: AT } });
  });
});

describe('an edit', () => {
  const before = readRecord(BY_HAND)?.record;
  if (before?.kind !== 'entry') throw new Error('it is an entry');

  it('understands what somebody arranged by hand', () => {
    expect(before).toEqual({
      kind: 'entry',
      id: ID,
      at: AT,
      title: "It's: the lake",
      body: 'Straight on.\n---\nAnd more.\n',
      about: [],
      people: ['M', 'Jo', 'Kim'],
      tags: ['holiday', 'two words'],
      feelings: [
        { name: 'uneasy', strength: 4 },
        { name: 'calm', strength: 7 },
      ],
    });
  });

  it('of nothing changes nothing', () => expect(edit(BY_HAND, before)).toBe(BY_HAND));

  it.each<[string, Partial<Entry>, string, string]>([
    ['the title', { title: 'Quiet' }, "'It''s: the lake'", 'Quiet'],
    ['no title', { title: '' }, "title: 'It''s: the lake' # a title\n", ''],
    [
      'the moment',
      { at: '2026-11-23T08:00:00+01:00[Europe/Berlin]' as Moment },
      AT,
      '2026-11-23T08:00:00+01:00[Europe/Berlin]',
    ],
    ['one person more', { people: ['M', 'Jo', 'Kim', 'Ada'] }, '- Kim\n', '- Kim\n- Ada\n'],
    ['one person between', { people: ['M', 'Ada', 'Jo', 'Kim'] }, "- 'Jo'\n", "- Ada\n- 'Jo'\n"],
    ['one person less', { people: ['M', 'Kim'] }, "- 'Jo'\n", ''],
    ['nobody', { people: [] }, "people:\n- M # my therapist\n- 'Jo'\n\n- Kim\n", ''],
    [
      'a feeling',
      {
        feelings: [
          { name: 'uneasy', strength: 4 },
          { name: 'calm', strength: 8 },
        ],
      },
      '    - calm: 07\n',
      '    - calm: 8\n',
    ],
    [
      'a tag',
      { tags: ['holiday', 'lake'] },
      '[ holiday,  "two words" , {odd: {deep: 1}} ]',
      '[holiday, lake, {odd: {deep: 1}}]',
    ],
    ['the body', { body: 'New.\n\n---' }, 'Straight on.\n---\nAnd more.\n', 'New.\n\n---'],
  ])('of %s leaves every other byte', (_, change, from, to) => {
    expect(edit(BY_HAND, { ...before, ...change })).toBe(BY_HAND.replace(from, () => to));
  });

  it('of a body that begins with an empty line keeps that line', () => {
    const edited = edit(BY_HAND, { ...before, body: '\nfirst' });
    expect(readRecord(edited)?.record.body).toBe('\nfirst');
  });
});

it.each([
  ['no front matter', 'Only words'],
  ['front matter that never ends', '---\nid: a\n'],
  ['another kind', printRecord(ENTRY).replace('kind: entry', 'kind: dream')],
  ['no id', printRecord(ENTRY).replace(/id: .*\n/, '')],
  ['a moment that is none', printRecord(ENTRY).replace(/at: .*\n/, 'at: yesterday\n')],
  ['a key that comes twice', printRecord(ENTRY).replace('kind: entry\n', 'kind: entry\nkind: entry\n')],
  ['broken YAML', printRecord(ENTRY).replace('kind: entry\n', 'kind: entry\n  : [\n')],
  ['a list in place of a map', '---\n- a\n---\n'],
])('a text with %s is no record', (_, source) => expect(readRecord(source)).toBeUndefined());

it('takes code and references for the text they are', () => {
  const source = printRecord(ENTRY)
    .replace('title: The lake', 'title: !!js/function "x"')
    .replace('people:', 'base: &a [1]\nmore: *a\npeople:');
  expect(readRecord(source)?.record).toEqual({ ...ENTRY, title: 'x' });
});

it('tells when it was put into the trash, and can be taken out as it was', () => {
  const record = readRecord(BY_HAND);
  if (!record) throw new Error('it is an entry');
  const trashed = withDeleted(record, AT);
  expect(deletedIn(trashed.source)).toBe(AT);
  expect(deletedIn(BY_HAND)).toBeUndefined();
  expect(withDeleted(trashed, undefined)).toEqual(record);
});

it('is empty until somebody gives it a word, a person or a feeling', () => {
  const empty: Entry = { ...ENTRY, title: ' ', body: '\n', people: [], tags: [], feelings: [] };
  expect(isBlank(empty)).toBe(true);
  expect(isBlank({ ...empty, feelings: ENTRY.feelings })).toBe(false);
});
