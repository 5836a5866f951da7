import { describe, expect, it } from 'vitest';
import { blankRecord } from '../domain/records/blank';
import { idOf, made, moment } from '../domain/testing/records';
import { BOOKABLE } from '../domain/views/bookable';
import { newId } from '../domain/id';
import { bound } from './testing/volumes';

const lake = made('entry', {
  title: 'The lake',
  body: 'Ana rang.',
  at: moment('2025-12-31T23:30:00+01:00[Europe/Berlin]'),
});
const untitled = made('entry', { body: 'Only words.', at: moment('2026-01-01T00:30:00+01:00[Europe/Berlin]') });
const stone = made('touchstone', {
  words: 'You can be angry with me.',
  body: 'As if it were the weather.',
  at: moment('2026-01-02T12:00:00+01:00[Europe/Berlin]'),
});

describe('a book', () => {
  it('has its chapters in the order that was chosen, under their titles or their days', () => {
    const [part] = bound([stone, lake, untitled]).parts;
    expect(part?.chapters.map(({ title, under }) => [title, under])).toEqual([
      ['2 January 2026', 'Touchstone'],
      ['The lake', '31 December 2025'],
      ['1 January 2026', ''],
    ]);
  });

  it('has a part for each year as it was lived, or for each run of a kind', () => {
    expect(
      bound([lake, untitled, stone], { parts: 'years' }).parts.map(({ title, chapters }) => [title, chapters.length]),
    ).toEqual([
      ['2025', 1],
      ['2026', 2],
    ]);
    expect(bound([lake, stone, untitled], { parts: 'kinds' }).parts.map(({ title }) => title)).toEqual([
      'Entries',
      'Touchstones',
      'Entries',
    ]);
  });

  it('tells no days where none are wanted, not even as years', () => {
    const volume = bound(
      [
        lake,
        untitled,
        stone,
        made('letter', { body: 'Dear', state: { kind: 'sent', sent: { at: lake.at, how: '' } } }),
      ],
      { parts: 'years', dates: false },
    );
    expect(volume.parts).toHaveLength(1);
    expect(JSON.stringify(volume)).not.toMatch(/202[56]/);
    expect(volume.parts[0]?.chapters.map(({ title }) => title)).toEqual(['The lake', '', '', '']);
  });

  it('has initials in the place of names everywhere, if wanted', () => {
    const volume = bound(
      [lake, made('letter', { to: idOf('x'), title: 'To Ana', hope: 'That Silva reads it.', body: 'Jonas' })],
      { names: 'initials', title: 'For Ana', dedication: 'Ana', body: 'Ana Silva' },
      ['Jonas'],
    );
    expect(JSON.stringify(volume)).not.toMatch(/Ana|Silva|Jonas/);
    expect(volume.title).toBe('For A.');
  });

  it('is called something, and may have no words at all', () => {
    expect(bound([], { title: ' ' })).toMatchObject({ title: 'What stays', parts: [] });
    for (const kind of BOOKABLE) expect(bound([blankRecord(kind, newId(), lake.at)]).parts).toHaveLength(1);
  });
});
