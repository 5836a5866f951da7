import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { talk, send } from '../therapy/letter';
import { isKind, isListable, KINDS, ofKind, personOf, type AnyRecord } from './record';
import { isBlank } from './blank';
import { furtherTexts, writtenText } from './texts';
import { workThrough } from '../therapy/rupture';
import { idOf, LISTED, made, must, NOON } from '../testing/records';
import type { Day } from '../time/moment';

const M = idOf('m');
const SESSION = idOf('s');
const DAY = '2026-11-22' as Day;

const anyOrder = fc.shuffledSubarray(KINDS.flatMap((kind) => [made(kind), made(kind)]));

describe('the kinds', () => {
  it.each(['entry', 'check-in', 'feeling-and-fact', 'then-and-now', 'too-much'])('have %s among them', (text) =>
    expect(isKind(text)).toBe(true),
  );

  it.each(['', 'Entry', 'checkIn', 'attachment', 'toString'])('do not have %j among them', (text) =>
    expect(isKind(text)).toBe(false),
  );

  it('share all records out, each to one, in their order', () => {
    fc.assert(
      fc.property(anyOrder, (records) => {
        const shared = KINDS.map((kind) => ofKind(kind, records));
        expect(new Set(shared.flat())).toEqual(new Set(records));
        expect(shared.flat()).toHaveLength(records.length);
        for (const part of shared)
          expect(part.map((record: AnyRecord) => records.indexOf(record))).toEqual(
            part.map((record: AnyRecord) => records.indexOf(record)).sort((one, other) => one - other),
          );
      }),
    );
  });

  it('may be on the list where there is something to bring', () => {
    expect(KINDS.filter((kind) => isListable(made(kind)))).toEqual([
      'entry',
      'touchstone',
      'rupture',
      'letter',
      'topic',
    ]);
  });
});

it.each<[AnyRecord]>([
  [made('person', { id: M })],
  [made('check-in', { person: M })],
  [made('reaching', { person: M })],
  [made('touchstone', { person: M })],
  [made('rupture', { person: M })],
  [made('letter', { to: M })],
  [made('session', { person: M })],
  [made('feeling-and-fact', { person: M })],
  [made('loop', { person: M })],
  [made('then-and-now', { person: M })],
  [made('ending', { person: M })],
  [made('book', { person: M })],
])('names its person: $kind', (record) => expect(personOf(record)).toBe(M));

it('names nobody where nobody is named', () => {
  expect(KINDS.filter((kind) => kind !== 'person').map((kind) => personOf(made(kind)))).toEqual(
    Array(KINDS.length - 1).fill(undefined),
  );
});

const rupture = made('rupture', {
  title: 'No greeting',
  body: 'Two lines.',
  landed: 'Like a door.',
  seemed: 'He is tired of me.',
  other: 'He was on a train.',
});
const letter = made('letter', {
  title: 'Everything',
  body: 'I said it.',
  hope: 'He reads it.',
  fear: 'It is too much.',
});
const person = made('person', {
  name: 'M',
  role: 'therapist',
  body: 'Tuesdays.',
  scale: { low: 'he could be gone', high: 'solid, even from here' },
  breaks: [
    { from: DAY, whose: 'theirs', note: 'The sea.' },
    { from: DAY, whose: 'mine', note: '' },
  ],
});

describe('the words of a record', () => {
  it.each<[string, AnyRecord, readonly string[]]>([
    ['a rupture', rupture, ['Like a door.', 'He is tired of me.', 'He was on a train.']],
    [
      'a rupture that was worked through',
      must(workThrough(rupture, NOON, { how: 'Aloud.', stays: 'Short is not cold.' })),
      ['Like a door.', 'He is tired of me.', 'He was on a train.', 'Aloud.', 'Short is not cold.'],
    ],
    ['a letter', letter, ['He reads it.', 'It is too much.']],
    [
      'a letter that was sent',
      must(send(letter, { at: NOON, how: 'by e-mail' })),
      ['He reads it.', 'It is too much.', 'by e-mail'],
    ],
    [
      'a letter that was sent and talked about',
      must(talk(must(send(letter, { at: NOON, how: 'by e-mail' })), NOON)),
      ['He reads it.', 'It is too much.', 'by e-mail'],
    ],
    [
      'a touchstone',
      made('touchstone', {
        words: 'I thought of you.',
        body: 'He said so.',
        image: { file: 'a.png', description: 'A lake.' },
        source: { record: SESSION, quote: 'thought of' },
      }),
      ['I thought of you.', 'A lake.', 'thought of'],
    ],
    [
      'a reaching',
      made('reaching', { did: { kind: 'reached-out', how: 'A short message.' }, body: 'He answered.' }),
      ['A short message.'],
    ],
    ['a reaching in which one waited', made('reaching', { did: { kind: 'waited', minutes: 20 } }), []],
    [
      'a session',
      made('session', {
        list: [
          { record: M, outcome: 'brought', note: 'Good.' },
          { record: SESSION, outcome: 'carried', note: ' ' },
        ],
      }),
      ['Good.'],
    ],
    ['a person', person, ['therapist', 'The sea.', 'he could be gone', 'solid, even from here']],
    ['an entry', made('entry', { title: 'A', body: 'B' }), []],
    [
      'a feeling and what is known',
      made('feeling-and-fact', {
        body: 'Two days.',
        says: 'He is gone.',
        know: 'He came back.',
        other: 'He is away.',
        unknown: 'Where.',
      }),
      ['He is gone.', 'He came back.', 'He is away.', 'Where.'],
    ],
    ['a loop', made('loop', { title: 'Is he there', body: 'At night.' }), []],
    [
      'a round',
      made('round', { quote: 'Again.', settles: 'That he stays.', under: 'The winter.' }),
      ['Again.', 'That he stays.', 'The winter.'],
    ],
    [
      'then and now',
      made('then-and-now', {
        then: { record: M, quote: 'I called.' },
        now: { record: SESSION, quote: 'It can wait.' },
      }),
      ['I called.', 'It can wait.'],
    ],
    [
      'an ending',
      made('ending', {
        contact: 'A letter.',
        lived: 'Two winters.',
        given: 'A street.',
        say: 'Thank you.',
        unfinished: 'The call.',
        hard: 'Walk.',
        turn: 'Ana.',
      }),
      ['A letter.', 'Two winters.', 'A street.', 'Thank you.', 'The call.', 'Walk.', 'Ana.'],
    ],
    [
      'what is there when it is too much',
      made('too-much', {
        contacts: [
          { name: 'Ana', how: '030' },
          { name: 'Jonas', how: '' },
        ],
      }),
      ['Ana', '030', 'Jonas'],
    ],
    ['a book', made('book', { title: 'What stays', dedication: 'For the winter.' }), ['For the winter.']],
  ])('of %s besides its title and its body', (_, record, texts) => expect(furtherTexts(record)).toEqual(texts));

  it('are all in its text, the title first', () => {
    expect(writtenText(rupture)).toBe(
      '# No greeting\n\nTwo lines.\n\nLike a door.\n\nHe is tired of me.\n\nHe was on a train.',
    );
    expect(writtenText(person)).toBe(
      '# M\n\nTuesdays.\n\ntherapist\n\nThe sea.\n\nhe could be gone\n\nsolid, even from here',
    );
    expect(writtenText(made('check-in', { body: 'Still here.' }))).toBe('Still here.');
  });

  it('leave no room in its text for what was not written', () => {
    expect(writtenText(made('touchstone', { words: 'I thought of you.' }))).toBe('I thought of you.');
    expect(writtenText(made('topic', { title: 'Money' }))).toBe('# Money');
    expect(writtenText(made('topic', { title: ' ', body: 'Money\n' }))).toBe('Money\n');
  });
});

describe('a record in which nothing was written', () => {
  it('is blank, and one that is kept by a choice alone never is', () => {
    expect(KINDS.filter((kind) => isBlank(made(kind)))).toEqual([
      'entry',
      'check-in',
      'touchstone',
      'rupture',
      'letter',
      'topic',
      'feeling-and-fact',
      'loop',
      'then-and-now',
      'ending',
      'too-much',
      'book',
    ]);
    expect(isBlank(made('rupture', { title: ' ', body: '\n\t', landed: ' ', person: M }))).toBe(true);
  });

  it.each<[string, AnyRecord]>([
    ['a check-in of no connection', made('check-in', { connection: 0 })],
    ['a check-in of no pull', made('check-in', { pull: 0 })],
    ['a check-in of an easy wait', made('check-in', { wait: 0 })],
    ['an entry with a title', made('entry', { title: 'A' })],
    ['an entry with a tag', made('entry', { tags: ['sea'] })],
    ['an entry with a person', made('entry', { people: ['M'] })],
    ['an entry with a feeling', made('entry', { feelings: [{ name: 'calm', strength: 3 }] })],
    ['an entry on the list', made('entry', { listed: LISTED })],
    [
      'a feeling and fact with a feeling rated again',
      made('feeling-and-fact', { feelingsAfter: [{ name: 'calm', strength: 3 }] }),
    ],
    ['a feeling and fact believed again', made('feeling-and-fact', { believedAfter: 0 })],
    ['a touchstone with words', made('touchstone', { words: 'I thought of you.' })],
    ['a touchstone with a picture', made('touchstone', { image: { file: 'a.png', description: '' } })],
    ['a touchstone that holds nothing', made('touchstone', { holds: 0 })],
    ['a touchstone from somewhere', made('touchstone', { from: 'gesture' })],
    ['a touchstone kept from a record', made('touchstone', { source: { record: M, quote: '' } })],
    ['a rupture with how it landed', made('rupture', { landed: 'Like a door.' })],
    ['a rupture with a feeling', made('rupture', { feelings: [{ name: 'hurt', strength: 7 }] })],
    ['a rupture that happened somewhere', made('rupture', { where: 'mind' })],
    ['a rupture with an urge', made('rupture', { urge: 'neither' })],
    ['a rupture that is not urgent', made('rupture', { urgency: 0 })],
    ['a rupture that was brought', made('rupture', { state: { kind: 'brought', brought: { at: NOON } } })],
    ['a letter with a fear', made('letter', { fear: 'It is too much.' })],
    ['a letter that was sent', made('letter', { state: { kind: 'sent', sent: { at: NOON, how: '' } } })],
    ['a topic on the list', made('topic', { listed: LISTED })],
    ['a feeling that is believed', made('feeling-and-fact', { believed: 0 })],
    ['a feeling beside a touchstone', made('feeling-and-fact', { touchstones: [M] })],
    ['a loop with a name', made('loop', { title: 'Is he there' })],
    ['a passage of then', made('then-and-now', { then: { record: M, quote: '' } })],
    ['an ending with its day', made('ending', { state: { kind: 'planned', last: DAY } })],
    ['an ending that was sudden', made('ending', { state: { kind: 'sudden', last: DAY } })],
    ['somebody to call', made('too-much', { contacts: [{ name: 'Ana', how: '' }] })],
    ['a book with something in it', made('book', { pieces: [M] })],
  ])('is not %s', (_, record) => expect(isBlank(record)).toBe(false));

  it('is none with a word in its body, whatever it is', () => {
    for (const kind of KINDS) expect(isBlank({ ...made(kind), body: 'a' })).toBe(false);
  });
});
