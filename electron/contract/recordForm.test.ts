import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldsOf, KINDS, type AnyRecord } from '../domain/records/record';
import { made } from '../domain/testing/records';
import { arbitraryOf, arbitraryRecord } from '../journal/testing/records';
import { recordForm } from './recordForm';

const FIELDS = KINDS.flatMap((kind) => Object.keys(fieldsOf(kind)).map((name) => [kind, name] as const));

describe('a record that the window sends', () => {
  it('is taken whole, whatever it says', () => {
    fc.assert(
      fc.property(arbitraryRecord, (record) => {
        expect(recordForm.parse(record)).toEqual(record);
      }),
      { numRuns: 300 },
    );
  });

  it.each(FIELDS)('keeps what a %s holds as %s', (kind, name) => {
    const [told] = fc.sample(
      arbitraryOf(kind).filter((record) => Reflect.get(record, name) !== undefined),
      1,
    );
    expect(Reflect.get(recordForm.parse(told), name)).toEqual(Reflect.get(told ?? {}, name));
  });

  it.each(FIELDS)('is none where a %s has something else as %s', (kind, name) => {
    for (const wrong of [new Map(), [0.5], 0.5])
      expect(recordForm.safeParse({ ...made(kind), [name]: wrong }).success).toBe(false);
  });

  it.each<[string, object]>([
    ['is of no kind', { ...made('entry'), kind: 'dream' }],
    ['has no body', { ...made('entry'), body: undefined }],
    ['has no moment', { ...made('entry'), at: 'yesterday' }],
    ['has no id', { ...made('entry'), id: 'a' }],
    ['was brought, and nobody says when', { ...made('rupture'), state: { kind: 'brought' } }],
    ['was sent, and nobody says when', { ...made('letter'), state: { kind: 'answered', at: made('letter').at } }],
    ['is of no state', { ...made('letter'), state: { kind: 'lost' } }],
    ['ended suddenly on no day', { ...made('ending'), state: { kind: 'sudden' } }],
    ['is felt more than wholly', { ...made('rupture'), urgency: 11 }],
    ['goes back to a record that is none', { ...made('touchstone'), source: { record: 'b', quote: '' } }],
  ])('is none where it %s', (_, record) => expect(recordForm.safeParse(record).success).toBe(false));

  it('has no text that is too long', () => {
    const long = 'w'.repeat(6_000_000);
    const record: AnyRecord = made('rupture', { title: long, landed: long, body: long });
    expect(recordForm.safeParse(record).success).toBe(true);
  });
});
