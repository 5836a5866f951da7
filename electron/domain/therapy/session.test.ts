import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankRecord } from '../records/blank';
import { newId, type Id } from '../id';
import { epochOf, momentAt, type Moment } from '../time/moment';
import { cancel, endOf, hold, lastSession, timesCarried, withItem } from './session';
import { OUTCOMES, type SessionItem } from '../fields/parts';
import { SESSION_STATES, type Session } from '../kinds/session';

const NOW = '2026-11-22T21:40:00+01:00[Europe/Berlin]' as Moment;
const RECORDS = Array.from({ length: 8 }, newId);
const records = fc.constantFrom(...RECORDS);
const items = fc.record({ record: records, outcome: fc.constantFrom(...OUTCOMES), note: fc.string() });
const lists = fc.shuffledSubarray(RECORDS);
const moments = fc
  .tuple(
    fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2027, 11) }),
    fc.constantFrom('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe'),
  )
  .map(([ms, zone]) => momentAt(ms, zone));
const sessions = fc
  .record({
    at: moments,
    state: fc.constantFrom(...SESSION_STATES),
    list: fc.uniqueArray(items, { selector: ({ record }) => record }),
  })
  .map((own) => session(own));

function session(own: Partial<Session>): Session {
  return { ...blankRecord('session', newId(), NOW), ...own };
}

function recordsOf({ list }: Session): readonly Id[] {
  return list.map(({ record }) => record);
}

describe('what was on the list of a session', () => {
  const [one, other, third] = [newId(), newId(), newId()];
  const brought: SessionItem = { record: one, outcome: 'brought', note: 'He nodded.' };

  it('keeps its place with another outcome or note, and what was not on it joins at the end', () => {
    const before = session({ list: [brought, { record: other, outcome: 'carried', note: '' }] });
    const worked: SessionItem = { record: one, outcome: 'worked-through', note: '' };
    expect(withItem(before, worked).list).toEqual([worked, before.list[1]]);
    expect(withItem(before, { ...brought, record: third }).list).toEqual([
      ...before.list,
      { ...brought, record: third },
    ]);
  });

  it('is carried over where nobody said what came of it, in the order of the list', () => {
    const held = hold(session({ list: [brought] }), [third, one, other]);
    expect(held.state).toBe('held');
    expect(held.list).toEqual([
      brought,
      { record: third, outcome: 'carried', note: '' },
      { record: other, outcome: 'carried', note: '' },
    ]);
  });

  it('is there once each, with nothing lost, however often it was changed and held', () => {
    fc.assert(
      fc.property(sessions, fc.array(items), lists, lists, (before, changes, list, again) => {
        const noted = changes.reduce(withItem, before);
        const held = hold(hold(noted, list), again);
        expect(held.list.slice(0, noted.list.length)).toEqual(noted.list);
        expect(new Set(recordsOf(held)).size).toBe(held.list.length);
        expect(new Set(recordsOf(held))).toEqual(
          new Set([...recordsOf(before), ...changes.map(({ record }) => record), ...list, ...again]),
        );
        for (const item of new Map(changes.map((change) => [change.record, change])).values())
          expect(held.list).toContainEqual(item);
        expect(hold(held, list)).toEqual(held);
      }),
    );
  });

  it('stays where the session does not take place', () => {
    const noted = session({ list: [brought], body: 'He called.' });
    expect(cancel(noted)).toEqual({ ...noted, state: 'cancelled' });
  });
});

describe('the end of a session', () => {
  it.each([
    ['2026-11-19T16:00:00+01:00[Europe/Berlin]', 50, '2026-11-19T15:50:00Z'],
    // It lasts as long where the clocks change meanwhile.
    ['2026-10-25T02:30:00+02:00[Europe/Berlin]', 60, '2026-10-25T01:30:00Z'],
    ['2026-10-04T01:45:00+10:30[Australia/Lord_Howe]', 50, '2026-10-03T16:05:00Z'],
    ['2026-11-19T16:00:00-05:00[America/New_York]', 0, '2026-11-19T21:00:00Z'],
  ])('that begins at %s and lasts %i minutes is %s', (at, minutes, end) => {
    expect(endOf({ at: at as Moment, minutes })).toBe(Date.parse(end));
  });
});

describe('the last session', () => {
  it('is none where none was held', () => {
    expect(lastSession([], NOW)).toBeUndefined();
    expect(lastSession([session({ state: 'planned' }), session({ state: 'cancelled' })], NOW)).toBeUndefined();
  });

  it('is not one that is said to be held later than now', () => {
    const before = session({ state: 'held', at: '2026-11-19T16:00:00+01:00[Europe/Berlin]' as Moment });
    const future = session({ state: 'held', at: '2026-11-26T16:00:00+01:00[Europe/Berlin]' as Moment });
    expect(lastSession([future, before], NOW)).toBe(before);
    expect(lastSession([future], NOW)).toBeUndefined();
    expect(lastSession([future, before], future.at)).toBe(future);
  });

  it('is the one that was lived last, whatever the clock showed', () => {
    const berlin = session({ state: 'held', at: '2026-11-19T16:00:00+01:00[Europe/Berlin]' as Moment });
    const newYork = session({ state: 'held', at: '2026-11-19T11:00:00-05:00[America/New_York]' as Moment });
    expect(lastSession([berlin, newYork], NOW)).toBe(newYork);
    expect(lastSession([newYork, berlin], NOW)).toBe(newYork);
  });

  it('has none that was held between it and now', () => {
    fc.assert(
      fc.property(fc.array(sessions), moments, (all, now) => {
        const held = all
          .filter(({ state, at }) => state === 'held' && epochOf(at) <= epochOf(now))
          .map(({ at }) => epochOf(at));
        const last = lastSession(all, now);
        expect(last && epochOf(last.at)).toBe(held.length === 0 ? undefined : Math.max(...held));
      }),
    );
  });
});

describe('how often something was carried over', () => {
  it('is how many sessions were held since it was put on the list, whether it was on their lists or not, and none that is said to be held later than now', () => {
    const at = (day: string): Moment => `2026-11-${day}T16:00:00+01:00[Europe/Berlin]` as Moment;
    const all = [
      session({ state: 'held', at: at('05') }),
      session({ state: 'held', at: at('12') }),
      session({ state: 'cancelled', at: at('19') }),
      session({ state: 'held', at: at('20') }),
      session({ state: 'planned', at: at('26') }),
      session({ state: 'held', at: at('27') }),
    ];
    expect([at('01'), at('12'), at('13'), at('21')].map((since) => timesCarried(since, all, NOW))).toEqual([
      3, 2, 1, 0,
    ]);
    expect(timesCarried('2026-11-12T10:00:01-05:00[America/New_York]' as Moment, all, NOW)).toBe(1);
  });
});
