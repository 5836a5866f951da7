import { describe, expect, it } from 'vitest';
import { newId } from '../id';
import { listOf } from '../records/list';
import { endSession, heldNow } from './sessionEnd';
import { LISTED, made, moment, NOON } from '../testing/records';

const LATER = moment('2026-11-22T16:00:00+01:00[Europe/Berlin]');
const THEN = moment('2026-12-03T16:00:00+01:00[Europe/Berlin]');

describe('a session as held', () => {
  it('begins now where it was to begin later', () => {
    expect(heldNow(made('session', { at: LATER }), [], NOON)).toMatchObject({ at: NOON, state: 'held' });
  });

  it('carries over what was on the list, and not what came on it afterwards', () => {
    const [there, since] = [made('topic', { listed: LISTED }), made('topic', { listed: { ...LISTED, at: LATER } })];
    expect(heldNow(made('session'), listOf([there, since]), LATER).list).toEqual([
      { record: there.id, outcome: 'carried', note: '' },
    ]);
  });
});

describe('the end of a session', () => {
  it('is what came of each, and the next one', () => {
    const [rupture, topic, letter] = [
      made('rupture', { listed: LISTED }),
      made('topic', { listed: LISTED }),
      made('letter', { meant: 'aloud', listed: LISTED }),
    ];
    const session = made('session', {
      list: [
        { record: rupture.id, outcome: 'worked-through', note: 'gently' },
        { record: newId(), outcome: 'brought', note: 'of something that is gone' },
        { record: letter.id, outcome: 'brought', note: '' },
      ],
    });
    const next = made('session', { at: THEN });
    const held = heldNow(session, listOf([rupture, topic, letter]), NOON);
    const after = endSession(held, [session, rupture, topic, letter], { session: next, isKnown: false });
    expect(after).toMatchObject([
      {
        id: session.id,
        state: 'held',
        list: [
          { note: 'gently' },
          { outcome: 'brought' },
          { outcome: 'brought' },
          { record: topic.id, outcome: 'carried' },
        ],
      },
      { id: rupture.id, listed: undefined, state: { kind: 'worked-through', brought: { session: session.id } } },
      topic,
      { id: letter.id, listed: undefined, state: { kind: 'talked', session: session.id } },
      next,
    ]);
    expect(after[2]).toBe(topic);
  });

  it('moves the next one where it is written down already, and keeps what is in it', () => {
    const next = made('session', { at: LATER, body: 'planned long ago' });
    const held = heldNow(made('session'), [], NOON);
    expect(endSession(held, [next], { session: { ...next, at: THEN, body: '' }, isKnown: true })[1]).toEqual({
      ...next,
      at: THEN,
    });
  });
});
