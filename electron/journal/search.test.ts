import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MarkedText } from '../contract/search';
import { blankRecord } from '../domain/records/blank';
import type { Entry } from '../domain/kinds/entry';
import { fold } from '../domain/text/fold';
import { newId } from '../domain/id';
import { momentAt } from '../domain/time/moment';
import { makeSearch } from './search';

const NOON = Date.UTC(2026, 10, 22, 11);
const DAY = 86_400_000;
let made = 0;

/** An entry one day older than the one made before it, unless told. */
function entry(body: string, rest: Partial<Entry> = {}): Entry {
  made += 1;
  return { ...blankRecord('entry', newId(), momentAt(NOON - made * DAY, 'Europe/Berlin')), body, ...rest };
}

function searching(...entries: readonly Entry[]) {
  const search = makeSearch();
  for (const each of entries) search.put(each);
  return search;
}

const bodies = (entries: readonly Entry[], text: string) => {
  const { hits, total } = searching(...entries).find(text, 50);
  expect(hits.length).toBe(total);
  return hits.map(({ id }) => entries.find((each) => each.id === id)?.body);
};
const marks = ({ text, marks: places }: MarkedText) => places.map(({ from, to }) => text.slice(from, to));

describe('what is found', () => {
  it.each([
    ['strasse', 'Die Straße am See'],
    ['STRASSE', 'die straße'],
    ['straße', 'Hauptstrasse 4'],
    ['uber', 'Über den Berg'],
    ['Über', 'uber alles'],
    ['naive cafe', 'a naïve thought in the Café'],
    ['湖', '我在湖边坐了很久'],
    ['没有去看', '三天了，我没有去看他的博客'],
    ['みずうみ', '今日はみずうみまで歩いた'],
    ['ガラス', 'ｶﾞﾗｽの音'],
    ['🌊', 'the lake 🌊 again'],
    ['❤', 'with love ❤️'],
    ['שלום', 'הוא אמר שָׁלוֹם והלך'],
    ['кофе', 'Утром Кофе'],
    ["don't", 'They just don’t get to decide'],
    ['not once', 'not *even* once, or'],
    ['"just make sure he is"', 'the old one, *just make\nsure **he** is* still there'],
    ['lake blog', 'the blog, then the lake'],
    ['strasse', '``` Straße\nin a fence\n```'],
    ['1984', '1984. The year of the lake.'],
  ])('%j in %j', (text, body) => expect(bodies([entry('something else'), entry(body)], text)).toEqual([body]));

  it.each([
    ['lake blog', 'the lake alone'],
    ['"the lake here"', 'here the lake'],
    ['"end of title begin of body"', 'begin of body'],
    ['か', 'がが'],
    ['**', '**bold**'],
    ['', 'anything'],
    ['  ""  tag:', 'anything'],
  ])('not %j in %j', (text, body) => expect(bodies([entry(body, { title: 'end of title' })], text)).toEqual([]));

  it('comes with titles first, then the newest first, and counts beyond the limit', () => {
    const old = entry('nothing', { title: 'The lake', at: momentAt(NOON - 1000 * DAY, 'Europe/Berlin') });
    const newer = entry('we went to the lake', { title: 'A walk' });
    const older = entry('we stayed by the lake', { title: 'No walk' });
    const both = entry('x', { title: 'Lake, jetty' });
    expect(
      bodies(
        [older, old, newer, both].sort((a, b) => (a.id < b.id ? 1 : -1)),
        'lake',
      ),
    ).toEqual(['x', 'nothing', newer.body, older.body]);
    const { hits, total } = searching(older, old, newer, both).find('lake', 2);
    expect([hits.length, total]).toEqual([2, 4]);
  });

  it('takes the name of a tag, a person or a feeling for a word as well', () => {
    const chips = entry('no such word', {
      people: ['Miriam'],
      tags: ['letter waiting'],
      feelings: [{ name: 'uneasy', strength: 4 }],
    });
    for (const text of ['miriam', 'letter', 'uneasy such']) {
      const hit = searching(chips).find(text, 5).hits[0];
      expect(hit?.id).toBe(chips.id);
    }
    expect(searching(chips).find('miriam', 5).hits[0]).toMatchObject({ place: null, excerpt: { marks: [] } });
  });
});

describe('filters', () => {
  const therapist = entry('a', {
    people: ['M'],
    tags: ['letter waiting'],
    feelings: [{ name: 'uneasy', strength: 4 }],
  });
  const mother = entry('b', {
    people: ['Mother'],
    tags: ['Lake', 'lakeside'],
    at: momentAt(Date.UTC(2025, 11, 31, 23, 30), 'Europe/Berlin'),
  });
  const friend = entry('c', {
    people: ['Jörg', 'Emma'],
    tags: ['later'],
    at: momentAt(Date.UTC(2024, 1, 29, 12), 'Europe/Berlin'),
  });
  it.each([
    ['person:M', ['a']],
    ['person:mo', ['b']],
    ['person:jorg', ['c']],
    ['person:mma', []],
    ['tag:waiting', ['a']],
    ['tag:"letter waiting"', ['a']],
    ['tag:la', ['b', 'c']],
    ['tag:lake', ['b']],
    ['feeling:uneasy person:m', ['a']],
    ['feeling:sad', []],
    ['before:2026', ['c']],
    ['after:2025-12', ['a', 'b']],
    ['after:2024 before:2026-01-02', ['b']],
    ['before:2024-03 after:2024-02-28', ['c']],
    ['after:2024-02-29 b', ['b']],
    ['before:20 c', ['c']],
  ])('%s', (text, found) => expect(bodies([therapist, mother, friend], text)).toEqual(found));
});

describe('a hit', () => {
  it('marks every word in title and excerpt, and says where the first stands in the Markdown', () => {
    const lake = entry('# One\n\nThree days here and I have not looked at his **blog** once.', {
      title: 'The lake, and not checking his blog',
      people: ['M'],
      tags: ['time apart'],
    });
    const hit = searching(lake).find('blog not', 5).hits[0];
    if (!hit?.place) throw new Error('it is found');
    expect(marks(hit.title)).toEqual(['not', 'blog']);
    expect(hit.excerpt.text).toBe('One Three days here and I have not looked at his blog once.');
    expect(marks(hit.excerpt)).toEqual(['not', 'blog']);
    expect(lake.body.slice(hit.place.from, hit.place.to)).toBe('not');
    expect(hit).toMatchObject({ id: lake.id, at: lake.at, people: ['M'], tags: ['time apart'] });
  });

  it('shows the words around a hit far down, where most of the words stand together', () => {
    const far = entry(
      `${'He said so. '.repeat(200)}Then the *blog* and the lake came up. ${'And on it went. '.repeat(100)}`,
    );
    const { excerpt, place } = searching(far).find('lake blog he', 5).hits[0] ?? {};
    if (!excerpt || !place) throw new Error('it is found');
    expect(excerpt.text).toMatch(/^… \w.*the blog and the lake came up/);
    expect(excerpt.text.length).toBeLessThanOrEqual(160);
    expect(far.body.slice(place.from, place.to)).toBe('blog');
  });

  it('keeps whole characters where a script has no blanks', () => {
    const { excerpt } = searching(entry(`${'🌊'.repeat(75)}湖${'🌊'.repeat(200)}`)).find('湖', 5).hits[0] ?? {};
    expect(excerpt?.text).toMatch(/^… (?:🌊)+湖(?:🌊)+$/u);
  });

  it('marks exactly the word, whatever stands around it', () => {
    const noise = fc
      .array(fc.constantFrom('a ', 'ß', '*', '**', '湖', 'e\u0301', '\n', '\n- ', '> ', '👩‍👩‍👧', ' ', '`', 'שׁ', 'ﬁ'), {
        maxLength: 60,
      })
      .map((parts) => parts.join(''));
    const words = fc.constantFrom('Straße', 'café', 'cafe\u0301', '湖边', 'みずうみ', '🌊', 'שלום', 'ﬁne', 'LAKE');
    fc.assert(
      fc.property(noise, words, noise, (before, word, after) => {
        const found = entry(`${before} ${word} ${after}`, { title: `${word} ${word.toUpperCase()}` });
        const hit = searching(found).find(word, 1).hits[0];
        if (!hit?.place) throw new Error('it is found');
        expect(marks(hit.title).map(fold)).toEqual([fold(word), fold(word)]);
        const shown = marks(hit.excerpt);
        expect(shown.length).toBeGreaterThan(0);
        for (const mark of shown) expect(fold(mark)).toBe(fold(word));
        expect(fold(found.body.slice(hit.place.from, hit.place.to))).toBe(fold(word));
      }),
    );
  });
});

describe('a slip of one letter', () => {
  const entries = [
    entry('I was checking the blog'),
    entry('checking again'),
    entry('Straßenbahn, Müller'),
    entry('a cheeking sound'),
  ];
  it.each([
    ['chcking', 'checking', 2],
    ['cheacking blog', 'checking blog', 1],
    ['chekcing', 'checking', 2],
    ['chedking tag:none', null, 0],
    ['Strasenbahn Mülker', 'strassenbahn muller', 1],
    ['bolg chekcing', 'blog checking', 1],
    ['bol', null, 0],
    ['chexxing', null, 0],
    ['"chcking"', null, 0],
    ['checkin', null, 2],
    ['sound blog', null, 0],
    ['cheking', 'checking', 2],
    ['cheking sound', 'cheeking sound', 1],
    ['chekcing "the blog" after:2020', 'checking "the blog" after:2020', 1],
  ])('%j searches %j', (text, instead, total) => {
    expect(searching(...entries).find(text, 5)).toMatchObject({ instead, total });
  });
});

describe('a search', () => {
  it('forgets what is gone or changed, in what it finds and in what it guesses', () => {
    const first = entry('the jetty');
    const second = entry('the harbour');
    const search = searching(first, second);
    expect(search.find('jety', 5).instead).toBe('jetty');
    search.put({ ...first, body: 'the shore' });
    expect(search.find('jetty', 5).total).toBe(0);
    expect(search.find('jety', 5).instead).toBe(null);
    search.drop(second.id);
    search.drop(second.id);
    expect(search.find('harbour', 5).total).toBe(0);
    search.clear();
    expect(search.find('shore', 5).total).toBe(0);
    expect(search.find('shroe', 5).instead).toBe(null);
  });

  it('finds the same whether it was warmed or not, and takes changes meanwhile', async () => {
    const entries = Array.from({ length: 300 }, (_, index) => entry(`word${index % 7} ${'and more '.repeat(200)}`));
    const search = searching(...entries);
    const warming = search.warm();
    const late = entry('at last', { title: 'word3', at: momentAt(NOON, 'Europe/Berlin') });
    search.put(late);
    search.drop(entries[0]?.id ?? late.id);
    await warming;
    const warmed = search.find('word3', 100);
    expect(warmed).toEqual(searching(...entries.slice(1), late).find('word3', 100));
    expect(warmed.hits[0]?.id).toBe(late.id);
  });

  it('never fails, whatever is asked and whatever was written', () => {
    const odd = fc.string({ unit: 'binary', maxLength: 80 });
    fc.assert(
      fc.property(odd, odd, odd, (body, title, text) => {
        const { total, hits } = searching(entry(body, { title })).find(text, 5);
        expect(hits.length).toBe(total);
      }),
    );
  });
});
