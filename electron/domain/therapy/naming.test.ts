import { describe, expect, it } from 'vitest';
import { isBlank } from '../records/blank';
import { summaryOf } from '../records/summary';
import { idOf, made, NOON } from '../testing/records';
import { isAbout, joinNames, namesOn, newPagesAbout, pagesAbout, personsOn, putName, withPerson } from './naming';

const M = made('person', { id: idOf('m'), name: 'M' });
const K = made('person', { id: idOf('k'), name: 'K' });
const making = { id: idOf('n'), now: NOON };

describe('a name on an entry', () => {
  const entry = made('entry', { body: 'The lake.', people: ['Ana', ' m '] });

  it('is the person who is called so, in place of the text', () => {
    expect(putName(entry, ' m', [K, M], making)).toEqual([{ ...entry, about: [M.id], people: ['Ana'] }]);
  });

  it('makes a person where nobody is called so, who is not in the foreground', () => {
    const lena = { ...made('person'), id: making.id, name: 'Lena' };
    expect(putName(entry, 'Lena ', [K, M], making)).toEqual([{ ...entry, about: [lena.id] }, lena]);
  });

  it('is there once, however often it is put there', () => {
    const once = withPerson(entry, M);
    expect(withPerson(once, M)).toBe(once);
    expect(withPerson({ ...once, people: ['M'] }, M)).toEqual({ ...once, people: [] });
  });

  it('alone is nothing written yet, as on every other page', () => {
    expect(isBlank(made('entry', { about: [M.id] }))).toBe(true);
    expect(isBlank(made('entry', { about: [M.id], tags: ['lake'] }))).toBe(false);
  });

  it('is shown as the person is called now, and not at all while they are in the trash', () => {
    const joined = { ...entry, about: [M.id, K.id], people: ['Ana', 'k'] };
    expect(namesOn(joined, [{ ...M, name: 'Mark' }, K])).toEqual(['Mark', 'K', 'Ana']);
    expect(namesOn(joined, [K])).toEqual(['K', 'Ana']);
    expect(namesOn(joined, [])).toEqual(['Ana', 'k']);
  });

  it('says whom it is about, by link and by text', () => {
    const both = { ...entry, about: [K.id, idOf('g')] };
    expect(personsOn(both, [M, K])).toEqual([K.id, M.id]);
    expect([isAbout(both, M), isAbout(both, K), isAbout(both, { ...M, id: idOf('x'), name: '' })]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

it('joins the entries that name a person, and no others', () => {
  const [one, other, linked] = [
    made('entry', { people: ['M', 'Ana'] }),
    made('entry', { people: ['Maria'] }),
    made('entry', { about: [M.id] }),
  ];
  expect(joinNames(M, [one, other, linked])).toEqual([{ ...one, people: ['Ana'], about: [M.id] }]);
  expect(joinNames({ ...M, name: ' ' }, [one, made('entry', { people: [' '] })])).toEqual([]);
});

it('has new entries be about one person, or about nobody', () => {
  const [m, k] = newPagesAbout(M.id, [M, { ...K, newPages: NOON }], NOON);
  expect([m?.newPages, k?.newPages]).toEqual([NOON, undefined]);
  expect(newPagesAbout(undefined, [M, K], NOON)).toEqual([M, K]);
});

it('counts the pages about a person, and neither their own record nor check-ins', () => {
  const records = [
    M,
    made('entry', { about: [M.id] }),
    made('entry', { people: ['m'] }),
    made('entry', { about: [K.id] }),
    made('letter', { to: M.id }),
    made('check-in', { person: M.id }),
    made('topic'),
  ];
  expect(
    pagesAbout(
      M,
      records.map((record) => summaryOf(record)),
    ),
  ).toBe(3);
});
