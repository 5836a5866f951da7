import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newId, type Id } from '../domain/id';
import { fail } from '../domain/result';
import { memoryStore } from '../storage/memory';
import type { Store } from '../storage/store';
import { DAYS_IN_TRASH, readSeen, type InTrash } from './seen';

const [MINUTE, DAY] = [60_000, 86_400_000];
const NOON = Date.UTC(2026, 10, 22, 11);
const JOURNAL = newId();

/**
 * What a computer does with the trash as it opens a journal, or ten minutes later. It has been running since 1970,
 * unless something else is said.
 */
async function look(own: Store | null, now: number, trash: readonly InTrash[], running = now) {
  const seen = await readSeen(own, JOURNAL, () => running);
  seen.read(now);
  seen.lookAtTrash(trash);
  await seen.keep();
  return seen;
}

describe('what a computer has seen', () => {
  const id = newId();
  const lying = [{ id, modified: 1 }];

  it('lets something go from the trash after 30 more days, and not by a clock that is set ahead', async () => {
    const own = memoryStore();
    expect((await look(own, NOON, lying)).daysLeft(id)).toBe(30);
    expect((await look(own, NOON + 31 * DAY, lying)).daysLeft(id)).toBe(29);
    expect((await look(own, NOON + 365 * DAY, lying)).daysLeft(id)).toBe(28);
    expect((await look(own, NOON, lying)).daysLeft(id)).toBe(30);
    for (let day = 1; day < 30; day++) expect((await look(own, NOON + day * DAY, lying)).over()).toEqual([]);
    expect((await look(own, NOON + 30 * DAY, lying)).over()).toEqual(lying);
  });

  it('begins anew with every deletion, and where it is lost or damaged', async () => {
    const own = memoryStore();
    for (let day = 0; day < 20; day++) await look(own, NOON + day * DAY, lying);
    expect((await look(own, NOON + 20 * DAY, lying)).daysLeft(id)).toBe(10);
    expect((await look(own, NOON + 20 * DAY, [{ id, modified: 2 }])).daysLeft(id)).toBe(30);
    await look(own, NOON + 21 * DAY, []);
    expect((await look(own, NOON + 22 * DAY, lying)).daysLeft(id)).toBe(30);
    for (const damaged of [
      '',
      '{',
      '{}',
      '{"days":[3,2],"latest":0,"mark":"abcdefgh","trash":{}}',
      `{"days":[1],"latest":0,"mark":"../x","trash":{"${id}":[-9,1]}}`,
    ]) {
      await own.write(`seen/${JOURNAL}.json`, new TextEncoder().encode(damaged));
      expect((await look(own, NOON + 60 * DAY, lying)).daysLeft(id)).toBe(30);
    }
    const refusing: Store = { ...own, write: () => Promise.resolve(fail({ kind: 'disk-full' })) };
    for (const nowhere of [refusing, null])
      expect((await look(nowhere, NOON + 99 * DAY, lying)).daysLeft(id)).toBeGreaterThanOrEqual(29);
  });

  it('lets nothing go for a date that is set by hand thirty times, and starts of Holdfast in between', async () => {
    const own = memoryStore();
    for (let turn = 0; turn < 60; turn++)
      expect((await look(own, NOON + turn * DAY, lying, turn * MINUTE)).over()).toEqual([]);
    expect((await look(own, NOON + 60 * DAY, lying, 60 * MINUTE)).daysLeft(id)).toBe(30);
    // In truth it goes on from there.
    for (let day = 61; day < 90; day++)
      expect((await look(own, NOON + day * DAY, lying, day * DAY)).over()).toEqual([]);
    expect((await look(own, NOON + 90 * DAY, lying, 90 * DAY)).over()).toEqual(lying);
  });

  it('goes on from what a version before has kept, with nothing passed yet', async () => {
    const own = memoryStore();
    const days = Array.from({ length: 30 }, (_, day) => Math.floor(NOON / DAY) + day);
    const trash = { [id]: [days[0], 1] };
    await own.write(
      `seen/${JOURNAL}.json`,
      new TextEncoder().encode(JSON.stringify({ days, latest: NOON + 29 * DAY, mark: 'abcdefgh', trash })),
    );
    expect((await look(own, NOON + 30 * DAY, lying, 9 * DAY)).daysLeft(id)).toBe(1);
    expect((await look(own, NOON + 31 * DAY, lying, 10 * DAY)).over()).toEqual(lying);
  });

  it('holds no word, and its mark only as long as the clock tells an order', async () => {
    const own = memoryStore();
    const first = (await look(own, NOON, lying)).mark();
    expect((await look(own, NOON + DAY, lying)).mark()).toBe(first);
    expect((await look(own, NOON + DAY - 2000, lying)).mark()).toBe(first);
    expect((await look(own, NOON + DAY - 3_600_000, lying)).mark()).not.toBe(first);
  });

  it('is each computer’s own: whatever their clocks do, none lets anything go before it has seen 30 other days since', async () => {
    const clock = fc.oneof(
      { weight: 30, arbitrary: fc.constantFrom(0.3, 1, 1, 1, 2) },
      { weight: 1, arbitrary: fc.constantFrom(31, -31, 8, -8, 11_000, -11_000, -1) },
    );
    const step = fc.record({
      computer: fc.constantFrom(0, 1),
      days: clock,
      does: fc.constantFrom('looks', 'looks', 'looks', 'deletes', 'loses what it saw'),
    });
    let gone = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 60, maxLength: 160 }), async (steps) => {
        const computers = [0, 1].map(() => ({
          own: memoryStore(),
          now: NOON,
          readings: [] as { readonly at: number; readonly day: number }[],
        }));
        const trash = new Map<Id, { readonly modified: number; readonly at: number }>();
        for (const [at, { computer, days, does }] of steps.entries()) {
          const one = computers[computer];
          if (!one) continue;
          one.now += days * DAY;
          if (does === 'deletes' && trash.size < 3) trash.set(newId(), { modified: one.now, at });
          if (does === 'loses what it saw' && at % 7 === 0) one.own = memoryStore();
          one.readings.push({ at, day: Math.floor(one.now / DAY) });
          const seen = await look(
            one.own,
            one.now,
            [...trash].map(([each, { modified }]) => ({ id: each, modified })),
          );
          for (const { id: over } of seen.over()) {
            const since = trash.get(over)?.at ?? 0;
            const lived = new Set(one.readings.filter((reading) => reading.at >= since).map(({ day }) => day));
            expect(lived.size).toBeGreaterThan(DAYS_IN_TRASH);
            trash.delete(over);
            gone += 1;
          }
        }
      }),
      { numRuns: 60 },
    );
    expect(gone).toBeGreaterThan(0);
  });
});
