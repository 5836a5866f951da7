import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNode, parseDocument, type Pair } from 'yaml';
import { recordForm } from '../contract/recordForm';
import { blankRecord } from '../domain/records/blank';
import type { Entry } from '../domain/kinds/entry';
import type { Id } from '../domain/id';
import type { Moment } from '../domain/time/moment';
import { pairsOf, frontMatterParts } from './frontMatter';
import { deletedIn, editRecord, newRecord, readRecord, withDeleted } from './record';

const ID = 'abcdefghijklmnopqrstuvwxyz' as Id;
const AT = '2026-11-22T21:40:00+01:00[Europe/Berlin]' as Moment;
const KNOWN = ['id', 'kind', 'at', 'title', 'people', 'tags', 'feelings', 'rank', 'listed', 'deleted'];

/** Front matter of an entry with these lines in it. */
const withLines = (...lines: readonly string[]) =>
  `---\nid: ${ID}\nkind: entry\nat: ${AT}\n${lines.map((line) => `${line}\n`).join('')}---\nThe body.\n`;

const titles = [
  'title: Lake # mine',
  'title: &t Lake',
  'title: *x',
  'title: !!js/function "x"',
  'title: [a, b]',
  'title:\n  {a: b}',
  '"title": x',
  '? title\n: Lake',
  '? title',
  'title: |+\n  two\n\n',
  "title:\t'tab'",
  'title: # no title',
  'title:',
  '!odd title: y',
  '',
];
const people = [
  'people: M # my therapist',
  'people: # nobody',
  'people: &p [M, Jo]',
  'people: *x',
  'people: {M: 1}',
  'people:\n  - &m M # the one\n  - Jo',
  'people: [M, # one\n  Jo]',
  'people: [[M], *x, Jo]',
  'people: []',
  'people:\n- M\n\n# between\n- Jo',
  '',
];
const feelings = [
  'feelings: {uneasy: 4}',
  'feelings:\n  - uneasy: &four 4\n  - calm: *four',
  'feelings:\n  - uneasy: 04\n  - &f {calm: 3}',
  'feelings: uneasy',
  '',
];
const others = [
  'note: *t',
  'boss: *m',
  'all: *p',
  'same: *four',
  'like: *f',
  '<<: {a: 1}',
  'weather: 01.50   # keep',
  'time: 12:30',
  'note-2: |\n  title: no title\n  --- none',
  'title-before: taken',
  '? [odd, key]\n: value',
  '# a comment alone',
  '',
];
const ends = ['', '...', '... # the end\nafter: the end'];
const NOTHING = fc.constant('');

const hostile = fc
  .tuple(
    fc.constantFrom(...titles),
    fc.constantFrom(...people),
    fc.constantFrom(...feelings),
    fc.uniqueArray(fc.constantFrom(...others), { maxLength: 5 }),
    fc.constantFrom(...ends),
    fc.boolean(),
    fc.constantFrom('\n', '\r\n'),
    fc.oneof(NOTHING, fc.constant('\ufeff')),
  )
  .map(([title, persons, felt, rest, end, indented, newline, mark]) => {
    const lines = ['x: &x deep', `id: ${ID}`, 'kind: entry', `at: ${AT}`, title, persons, felt, ...rest]
      .filter((each) => each !== '')
      .join('\n');
    const yaml = indented ? lines.replaceAll(/^(?=.)/gm, '  ') : lines;
    return (
      mark + ['---', yaml, ...(end === '' ? [] : [end]), '---', 'The body.', ''].join('\n').replaceAll('\n', newline)
    );
  });

const labels = fc.uniqueArray(fc.constantFrom('M', 'Jo', 'Ada', 'a, b', '*x', '&t', 'true', '- [x]', '湖'), {
  maxLength: 4,
});
const states: fc.Arbitrary<Entry> = fc
  .record({
    at: fc.constantFrom(AT, '2026-11-23T08:00:00+01:00[Europe/Berlin]' as Moment),
    title: fc.constantFrom('', 'Lake', 'x', 'two\n\n', '*t', '...', '---'),
    body: fc.constantFrom('', 'The body.\n', '---\n...\n'),
    people: labels,
    tags: labels,
    feelings: labels.map((names) => names.map((name, strength) => ({ name, strength }))),
  })
  .map((rest) => ({ ...blankRecord('entry', ID, AT), ...rest }));

/** What the front matter says of the keys that Holdfast does not know, references followed. */
function unknownIn(source: string): ReadonlyMap<string, unknown> {
  const document = parseDocument(frontMatterParts(source)?.yaml ?? '', { schema: 'failsafe', logLevel: 'silent' });
  const { items } = document.contents as { readonly items: readonly Pair[] };
  const meaning = (value: unknown): unknown => {
    try {
      return isNode(value) ? (value.toJS(document) as unknown) : value;
    } catch {
      return 'a reference to nothing';
    }
  };
  return new Map(
    items.map(({ key, value }) => [String(key), meaning(value)] as const).filter(([key]) => !KNOWN.includes(key)),
  );
}

describe('front matter that somebody else wrote', () => {
  it('takes every edit, and keeps everything that Holdfast does not know, whatever its form', () => {
    fc.assert(
      fc.property(hostile, states, (source, entry) => {
        const present = readRecord(source);
        fc.pre(present !== undefined);
        const edited = editRecord(present, entry);
        expect(edited?.record).toEqual(entry);
        expect(readRecord(edited?.source ?? '')).toEqual(edited);
        expect([...unknownIn(edited?.source ?? '')]).toEqual(expect.arrayContaining([...unknownIn(source)]));
        for (const line of source.split(/\r?\n/).filter((each) => /^\s*#|^after:|# keep/.test(each))) {
          if (line.trim() !== '# between') expect(edited?.source).toContain(line);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('goes to the trash and back unchanged', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom('', 'deleted: &d yesterday\nsince: *d', 'deleted: [a]'), (given, more) => {
        const record = readRecord(
          given.replace(
            /kind: entry(\r?\n *)/,
            (line, newline: string) => `${line}${more === '' ? '' : more.replaceAll('\n', newline) + newline}`,
          ),
        );
        fc.pre(record !== undefined);
        const trashed = withDeleted(record, AT);
        expect(deletedIn(trashed.source)).toBe(AT);
        expect(trashed.record).toEqual(record.record);
        const back = withDeleted(trashed, undefined);
        expect(deletedIn(back.source)).toBeUndefined();
        if (more === '') expect(back).toEqual(record);
        else expect([...unknownIn(back.source)]).toEqual(expect.arrayContaining([...unknownIn(record.source)]));
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    [
      'a title that is referred to',
      'title: &t Lake\nnote: *t',
      { title: 'Quiet' },
      'title-before: &t Lake\nnote: *t\ntitle: Quiet',
    ],
    [
      'a list that is only referred to',
      'x: &x [Jo]\npeople: *x',
      { people: ['M'] },
      'x: &x [Jo]\npeople-before: *x\npeople:\n  - M',
    ],
    [
      'a map in place of a list',
      'people: {M: 1}\npeople-before: no',
      { people: ['M'] },
      'people-before-2: {M: 1}\npeople-before: no\npeople:\n  - M',
    ],
    ['one text in place of a list', 'people: M # mine', { people: ['M', 'Ada'] }, 'people: [M, Ada] # mine'],
    ['a list that is empty but for a comment', 'people: # nobody', { people: ['M'] }, 'people: [M] # nobody'],
    ['the mark at the end of a document', '...', { title: 'Quiet' }, 'title: Quiet\n...'],
  ])('with %s keeps it', (_, lines, change, edited) => {
    const present = readRecord(withLines(lines));
    if (!present) throw new Error('it is an entry');
    expect(editRecord(present, { ...present.record, ...change })?.source).toBe(withLines(edited));
  });

  it('takes every person and every word that a file has, however many, and what is changed beside them', () => {
    const many = Array.from({ length: 2000 }, (_, index) => `P${index}`);
    const present = readRecord(
      withLines(`people: [${many.join(', ')}]`, `tags: [${'long '.repeat(100)}]`, `title: ${'word '.repeat(9000)}`),
    );
    if (!present) throw new Error('it is an entry');
    const record = { ...present.record, people: [...many, 'Ada'], body: 'More.' };
    expect(recordForm.safeParse(record).success).toBe(true);
    const edited = editRecord(present, record);
    expect(edited?.record).toEqual(record);
    expect(edited?.source).toContain(`title: ${'word '.repeat(9000)}`);
  });
});

describe('no record is', () => {
  it.each([
    ['a map in flow style', `{id: ${ID}, kind: entry, at: "${AT}"}`],
    ['a key that comes twice', withLines('title: a', 'title: b')],
    ['an unknown key that comes twice', withLines('x: a', 'x: b')],
    ['a tab for an indentation', withLines('people:\n\t- M')],
    ['lists within lists without end', withLines(`x: ${'['.repeat(50_000)}`)],
    ['lists within lists that end', withLines(`x: ${'['.repeat(3000)}${']'.repeat(3000)}`)],
    ['dashes without end', withLines(`x:\n  ${'- '.repeat(50_000)}x`)],
    ['questions without end', withLines(`${'? '.repeat(50_000)}x`)],
    ['megabytes of keys', withLines(...Array.from({ length: 60_000 }, (_, index) => `k${index}: v`))],
    ["an old program's line ends", withLines('title: a').replaceAll('\n', '\r')],
  ])('%s', (_, source) => expect(readRecord(source)).toBeUndefined());

  it('what would be too long to be read again', () => {
    const labelsOfNothing = Array.from({ length: 2 }, (_, index) => `${'\u0001'.repeat(900_000)}${index}`);
    const entry: Entry = { ...blankRecord('entry', ID, AT), people: labelsOfNothing, tags: labelsOfNothing };
    expect(newRecord(entry)).toBeUndefined();
    const present = newRecord({ ...entry, people: [] });
    expect(present && editRecord(present, entry)).toBeUndefined();
  });
});

it('a thousand keys, and lists some levels deep, are in order', () => {
  const yaml = `${Array.from({ length: 1000 }, (_, index) => `k${index}: v\n`).join('')}deep: ${'['.repeat(15)}${']'.repeat(15)}\n`;
  expect(pairsOf(yaml)?.size).toBe(1001);
});
