import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newId } from '../domain/id';
import { momentAt } from '../domain/time/moment';
import { memoryStore } from '../storage/memory';
import type { Store } from '../storage/store';
import { makeHistory } from './history';
import { printRecord } from './record';
import { readSeen } from './seen';
import { entry, must, NOON } from './testing/runningJournal';

const MINUTE = 60_000;
const DAY = 86_400_000;
const JOURNAL = newId();
const ID = newId();
const text = (body: string) => printRecord(entry(body, { id: ID, at: momentAt(NOON, 'UTC') }));

/** A computer that keeps versions in a folder, by its own clock. */
async function computer(folder: Store, own: Store = memoryStore()) {
  const clock = { now: NOON };
  let seen = await readSeen(own, JOURNAL, () => clock.now);
  let history = makeHistory(folder, seen, () => clock.now);
  return {
    clock,
    keep: async (body: string, why: 'written' | 'found' | 'unchosen' = 'written') =>
      must(await history.keep(ID, text(body), why)),
    /** Closes the journal and opens it again. */
    reopen: async () => {
      await seen.keep();
      seen = await readSeen(own, JOURNAL, () => clock.now);
      seen.read(clock.now);
      history = makeHistory(folder, seen, () => clock.now);
    },
    bodies: async () =>
      Promise.all(
        must(await history.list(ID, undefined)).map(
          async ({ version }) => must(await history.read(ID, version)).record.body,
        ),
      ),
  };
}

const names = async (folder: Store) =>
  must(await folder.list('history'))
    .map(({ path }) => path.slice(path.lastIndexOf('/') + 1))
    .sort();
const MARKED = (name: string) => expect.stringMatching(new RegExp(`^${name}\\.[a-z2-7]{8}\\.md$`)) as string;

describe('the history', () => {
  it('has what was kept later after what was kept before, wherever the clock is set', async () => {
    const folder = memoryStore();
    const one = await computer(folder);
    for (const [body, after] of [
      ['a', 0],
      ['b', 0],
      ['c', -60],
      ['d', -60],
      ['e', -59],
      ['f', 10_000_000],
      ['g', -100],
      ['h', -200],
    ] as const) {
      one.clock.now = NOON + after * MINUTE;
      await one.keep(body);
    }
    expect((await one.bodies()).join('')).toBe('hgfedcba');
  });

  it.each([253_402_300_800_000, 8_640_000_000_000_000, -62_198_755_200_000])(
    'can be kept by a clock that shows %d ms',
    async (now) => {
      const one = await computer(memoryStore());
      one.clock.now = now;
      await one.keep('a');
      expect(await one.bodies()).toEqual(['a']);
    },
  );

  it('tells by its names what may be thinned, and by whom', async () => {
    const folder = memoryStore();
    const one = await computer(folder);
    await one.keep('a', 'found');
    await one.keep('b');
    one.clock.now -= MINUTE;
    await one.keep('c');
    expect(await names(folder)).toEqual([
      MARKED('20261122T105900Z\\+1'),
      MARKED('20261122T110000Z-2'),
      '20261122T110000Z.md',
    ]);
    // What another text takes the place of stays from then on, though it was kept as a step before; there are never two
    // of it.
    await one.keep('c', 'unchosen');
    expect(await names(folder)).toEqual(['20261122T105900Z+1.md', MARKED('20261122T110000Z-2'), '20261122T110000Z.md']);
    await one.keep('c');
    expect(await names(folder)).toHaveLength(3);
  });

  it('is thinned neither of what somebody else wrote nor of what nobody chose, by either of two computers', async () => {
    const folder = memoryStore();
    const [one, other] = [await computer(folder), await computer(folder)];
    await one.keep('unchosen', 'unchosen');
    for (let number = 0; number < 5; number++) {
      one.clock.now += MINUTE;
      await one.keep(`mine ${number}`);
    }
    other.clock.now = one.clock.now + MINUTE;
    await other.keep('theirs');
    other.clock.now += MINUTE;
    await other.keep('theirs, later');
    const later = [];
    for (let day = 1; day <= 150; day++) {
      for (const each of [one, other]) {
        each.clock.now += DAY;
        await each.reopen();
      }
      if (day % 50 === 0) {
        await one.keep(`after ${day} days`);
        later.unshift(`after ${day} days`);
      }
    }
    expect(await one.bodies()).toEqual([...later, 'theirs, later', 'theirs', 'mine 4', 'mine 0', 'unchosen']);
  });

  it('loses nothing to a clock that is wrong: what goes has a later one within the hour, the day, the week, the month it is thinned to', async () => {
    const wrong = fc.constantFrom(8, -8, 11_000, -11_000, 31, 0);
    const day = fc.record({
      offset: fc.oneof({ weight: 40, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: wrong }),
      minutes: fc.array(fc.constantFrom(3, 11, 25, 70), { maxLength: 4 }),
    });
    let thinned = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(day, { minLength: 15, maxLength: 40 }), async (days) => {
        const folder = memoryStore();
        const one = await computer(folder);
        const kept = new Map<string, number>();
        let [now, offset] = [NOON, 0];
        for (const { offset: next, minutes } of days) {
          now += DAY - (now % DAY) + 8 * 60 * MINUTE;
          offset = next ?? offset;
          one.clock.now = now + offset * DAY;
          await one.reopen();
          for (const passes of minutes) {
            now += passes * MINUTE;
            one.clock.now = now + offset * DAY;
            await one.keep(String(now));
            const left = new Set(await names(folder));
            for (const name of left) if (!kept.has(name)) kept.set(name, now);
            for (const [name, at] of kept) {
              if (left.has(name)) continue;
              const within = now - at <= DAY ? 0 : now - at <= 7 * DAY ? 60 * MINUTE : DAY;
              expect([...kept].some(([other, later]) => left.has(other) && later > at && later - at <= within)).toBe(
                true,
              );
              thinned += 1;
              kept.delete(name);
            }
          }
        }
      }),
      { numRuns: 8 },
    );
    expect(thinned).toBeGreaterThan(0);
  });
});
