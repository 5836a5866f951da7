import { expect, it } from 'vitest';
import { summaryOf } from '../records/summary';
import { ofKind, type AnyRecord } from '../records/record';
import { idOf, made, moment } from '../testing/records';
import { keyOfPart, neighboursOf, passagesOf, recordsWith, toldTexts } from './together';
import { threadOf } from './ruptureThread';

const M = made('person', { id: idOf('m'), name: 'M' });
const K = made('person', { id: idOf('k'), name: 'K' });
const on = (day: string) => ({ at: moment(`2026-${day}T12:00:00+01:00[Europe/Berlin]`) });

const session = made('session', { ...on('03-10'), person: M.id, state: 'held' });
const rupture = made('rupture', {
  ...on('03-05'),
  title: 'The greeting',
  person: M.id,
  landed: 'Like a door.',
  closings: [],
  state: {
    kind: 'worked-through',
    at: on('03-12').at,
    brought: { at: session.at, session: session.id },
    how: 'Aloud.',
    stays: '',
  },
});
const records = {
  linked: made('entry', { ...on('03-01'), about: [M.id], body: 'One.' }),
  named: made('entry', { ...on('03-02'), people: ['m'], body: 'Two.' }),
  ofK: made('entry', { ...on('03-03'), about: [K.id] }),
  ofNobody: made('entry', on('03-03')),
  rupture,
  touchstoneOfAll: made('touchstone', { ...on('03-06'), words: 'You come along.', body: 'On the stairs.' }),
  checkIn: made('check-in', { ...on('03-07'), person: M.id, connection: 4 }),
  letterToK: made('letter', { ...on('03-08'), to: K.id }),
  session,
  planned: made('session', { ...on('03-17'), person: M.id }),
  topic: made('topic', { ...on('03-18'), title: 'Summer' }),
  M,
};
const newestFirst = Object.values<AnyRecord>(records)
  .map((record) => summaryOf(record))
  .toReversed();
const theirs = recordsWith(M, newestFirst, [M, K]);

it('has all that is theirs, oldest first, and no hour of which nobody knows whether it was', () => {
  const { linked, named, touchstoneOfAll, checkIn } = records;
  expect(theirs.map(({ id }) => id)).toEqual(
    [linked, named, rupture, touchstoneOfAll, checkIn, session].map(({ id }) => id),
  );
});

it('tells what became of a rupture on its own day, and what was told in an hour with that hour', () => {
  const sessions = ofKind('session', Object.values(records));
  const passages = passagesOf(theirs, sessions);
  const mended = `${rupture.id} ended ${on('03-12').at}`;
  expect(passages.map(({ key }) => key).slice(-2)).toEqual([session.id, mended]);
  expect(threadOf(rupture, sessions).map((part) => keyOfPart(rupture.id, part))).toEqual([session.id, mended]);
});

it('knows what stands before and after a record, without check-ins', () => {
  const { linked, named, touchstoneOfAll } = records;
  expect(neighboursOf(session.id, theirs)).toEqual({ before: summaryOf(touchstoneOfAll), after: undefined });
  expect(neighboursOf(named.id, theirs)).toEqual({ before: summaryOf(linked), after: summaryOf(rupture) });
  expect(neighboursOf(records.ofK.id, theirs)).toEqual({ before: undefined, after: undefined });
});

it('reads the texts of a record under what they are called', () => {
  expect(toldTexts(rupture)).toEqual([{ label: 'How it landed', isQuote: false, text: 'Like a door.' }]);
  expect(toldTexts(records.touchstoneOfAll)).toEqual([
    { label: undefined, isQuote: true, text: 'You come along.' },
    { label: undefined, isQuote: false, text: 'On the stairs.' },
  ]);
  expect(toldTexts(records.linked)).toEqual([{ label: undefined, isQuote: false, text: 'One.' }]);
});
