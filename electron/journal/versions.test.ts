import { describe, expect, it } from 'vitest';
import type { Id } from '../domain/id';
import { fail } from '../domain/result';
import { made, must as domain, NOON as NOW } from '../domain/testing/records';
import { send } from '../domain/therapy/letter';
import { temporaryFolder } from '../storage/testing/place';
import {
  create,
  DAY,
  entry,
  MINUTE,
  must,
  NOON,
  reopen,
  save,
  type Clock,
  type Running,
} from './testing/runningJournal';

describe('earlier versions', () => {
  const bodies = async (journal: Running, id: Id) => {
    const versions = must(await journal.handlers['versions.list']({ id }));
    return Promise.all(
      versions.map(async ({ version }) => must(await journal.handlers['versions.get']({ id, version })).body),
    );
  };

  it('are kept as sessions end and every ten minutes, and restored without losing the present', async () => {
    const clock: Clock = { now: NOON };
    const journal = await create(await temporaryFolder(), clock);
    const written = entry('one');
    let base = await save(journal, written);
    for (const [body, minutes] of [
      ['one two', 1],
      ['one two three', 11],
      ['one two three four', 1],
    ] as const) {
      clock.now += minutes * MINUTE;
      base = await save(journal, { ...written, body }, base);
    }
    expect(await bodies(journal, written.id)).toEqual(['one two three']);
    await journal.handlers['records.leave']({ id: written.id });
    clock.now += MINUTE;
    await save(journal, { ...written, body: 'five' }, base);
    await journal.handlers['records.leave']({ id: written.id });
    expect(await bodies(journal, written.id)).toEqual(['one two three four', 'one two three']);
    const versions = must(await journal.handlers['versions.list']({ id: written.id }));
    expect(versions.map(({ words }) => words)).toEqual([4, 3]);
    const restored = must(
      await journal.handlers['versions.restore']({ id: written.id, version: versions[1]?.version ?? '' }),
    );
    expect(restored.record.body).toBe('one two three');
    expect(await bodies(journal, written.id)).toEqual(['five', 'one two three four']);
  });

  it('have a letter as it was sent, however soon and often it is changed, for good', async () => {
    const clock: Clock = { now: NOON };
    const journal = await create(await temporaryFolder(), clock);
    const draft = made('letter', { body: 'All of it.', meant: 'sent' });
    const base = await save(journal, draft);
    const sent = domain(send(draft, { at: NOW, how: 'by post' }));
    must(await journal.handlers['records.change']({ changes: [{ kind: 'save', record: sent, base }] }));
    let { record, revision } = must(await journal.handlers['records.get']({ id: draft.id }));
    for (const body of ['Less of it.', 'Nothing of it.']) {
      clock.now += MINUTE;
      record = { ...record, body };
      revision = await save(journal, record, revision);
    }
    expect(await bodies(journal, draft.id)).toEqual(['All of it.']);
    // What one computer may thin with age has its mark at the end.
    const [version] = must(await journal.handlers['versions.list']({ id: draft.id }));
    expect(version?.version).not.toContain('.');
  });

  it('are kept by a lock in the middle, and nothing for a session that changed nothing', async () => {
    const clock: Clock = { now: NOON };
    const journal = await create(await temporaryFolder(), clock);
    const written = entry('one');
    const base = await save(journal, written);
    await journal.handlers['records.leave']({ id: written.id });
    clock.now += MINUTE;
    const next = await save(journal, { ...written, body: 'two' }, base);
    await save(journal, written, next);
    const again = await reopen(journal, journal.known, clock);
    expect(must(await again.handlers['versions.list']({ id: written.id }))).toEqual([]);
  });

  it('are thinned with age', async () => {
    const clock: Clock = { now: NOON };
    const journal = await create(await temporaryFolder(), clock, null);
    const written = entry('0');
    let base = await save(journal, written);
    for (let hour = 1; hour <= 48; hour++) {
      clock.now = NOON + hour * 15 * MINUTE;
      base = await save(journal, { ...written, body: String(hour) }, base);
      await journal.handlers['records.leave']({ id: written.id });
    }
    let again: Running = journal;
    for (let day = 0; day < 10; day++) {
      clock.now += DAY;
      again = await reopen(again, journal.known, clock);
      must(await again.handlers['records.list'](undefined));
    }
    await save(again, { ...written, body: 'later' }, base);
    await again.handlers['records.leave']({ id: written.id });
    const left = await bodies(again, written.id);
    expect(left.length).toBeLessThan(20);
    expect(left).toContain('48');
  });

  it.each([
    ['8 days ahead', [8]],
    ['30 years ahead', [11_000]],
    ['back and forth', [8, -8, 11_000, -11_000, 0, 31]],
  ])('are not thinned by a clock that is set %s', async (_, days) => {
    const clock: Clock = { now: NOON };
    const journal = await create(await temporaryFolder(), clock, null);
    const written = entry('0');
    let base = await save(journal, written);
    let again: Running = journal;
    const write = async (body: string) => {
      base = await save(again, { ...written, body }, base);
      await again.handlers['records.leave']({ id: written.id });
    };
    const expected: string[] = [];
    for (let number = 1; number <= 11; number++) {
      clock.now += 2 * MINUTE;
      await write(String(number));
      expected.unshift(String(number));
    }
    for (const after of days) {
      clock.now = NOON + after * DAY;
      again = await reopen(again, journal.known, clock);
      await write(`set by ${after}`);
      // What was written last comes first, whatever the clock said.
      expected.unshift(`set by ${after}`);
      expect(await bodies(again, written.id)).toEqual(expected.slice(1));
    }
  });

  it('lead nowhere else', async () => {
    const journal = await create(await temporaryFolder());
    const written = entry('one');
    await save(journal, written);
    for (const version of [
      '../../../key',
      '',
      'x',
      '20261122T110000Z-0',
      '20261399T110000Z',
      '20261122T110000Z+0',
      '20261122T110000Z.abcdefg1',
      '20261122T110000Z.abcdefgh/..',
    ])
      expect(await journal.handlers['versions.get']({ id: written.id, version })).toEqual(fail({ kind: 'not-found' }));
  });
});
