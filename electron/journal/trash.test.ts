import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { fail, ok } from '../domain/result';
import { filesBelow, temporaryFolder } from '../storage/testing/place';
import {
  bodyOf,
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

describe('the trash', () => {
  it('keeps what was deleted, and gives it back with its versions', async () => {
    const clock: Clock = { now: NOON };
    const journal = await create(await temporaryFolder(), clock);
    const written = entry('Not needed.');
    const base = await save(journal, written);
    await journal.handlers['records.leave']({ id: written.id });
    await save(journal, { ...written, body: 'Not needed any more.' }, base);
    expect(await journal.handlers['trash.put']({ id: written.id })).toEqual(ok(null));
    expect(must(await journal.handlers['records.list'](undefined))).toEqual([]);
    expect(await journal.handlers['records.get']({ id: written.id })).toEqual(fail({ kind: 'not-found' }));
    clock.now += DAY;
    const again = await reopen(journal, journal.known, clock);
    expect(must(await again.handlers['trash.list'](undefined))).toMatchObject([
      { id: written.id, title: 'Not needed any more.', daysLeft: 29 },
    ]);
    expect(must(await again.handlers['trash.get']({ id: written.id })).body).toBe('Not needed any more.');
    expect(must(await again.handlers['trash.restore']({ id: written.id }))).toMatchObject({
      id: written.id,
      title: 'Not needed any more.',
    });
    expect(await bodyOf(again, written.id)).toBe('Not needed any more.');
    expect(must(await again.handlers['trash.list'](undefined))).toEqual([]);
    expect(must(await again.handlers['versions.list']({ id: written.id }))).toHaveLength(1);
  });

  it('is emptied of what 30 more days were seen with, and its versions, while the journal stays open', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const clock: Clock = { now: NOON };
    const journal = await create(await temporaryFolder(), clock, null);
    const [old, recent, damaged] = [entry('Old.'), entry('Recent.'), entry('Damaged.')];
    for (const each of [old, recent, damaged]) await save(journal, each);
    for (const { id } of [old, damaged]) await journal.handlers['trash.put']({ id });
    await writeFile(path.join(journal.known.folder, `trash/${damaged.id}.md`), 'no record');
    const files = () => filesBelow(journal.known.folder);
    const passes = async (daysLeft: number) => {
      clock.now += DAY;
      vi.advanceTimersByTime(10 * MINUTE);
      await expect
        .poll(async () => must(await journal.handlers['trash.list'](undefined)).at(-1)?.daysLeft)
        .toBe(daysLeft);
    };
    for (let daysLeft = 29; daysLeft >= 1; daysLeft--) await passes(daysLeft);
    await journal.handlers['trash.put']({ id: recent.id });
    expect(await files()).toContain(`trash/${old.id}.md`);
    await passes(29);
    await expect.poll(async () => (await files()).filter((file) => file.includes(old.id))).toEqual([]);
    expect(await files()).toEqual(expect.arrayContaining([`trash/${recent.id}.md`, `trash/${damaged.id}.md`]));
  });

  it('is not emptied by an opening, on however many days there was one, but while the journal is open', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const clock: Clock = { now: NOON };
    const journal = await create(await temporaryFolder(), clock, null);
    const written = entry('Stays for now.');
    await save(journal, written);
    await journal.handlers['trash.put']({ id: written.id });
    const { folder } = journal.known;
    let again: Running = journal;
    for (let day = 1; day <= 31; day++) {
      clock.now += DAY;
      again = await reopen(again, journal.known, clock);
      expect(must(await again.handlers['trash.list'](undefined))).toMatchObject([{ id: written.id }]);
    }
    await again.close();
    expect(await filesBelow(folder)).toContain(`trash/${written.id}.md`);
    const last = await reopen(again, journal.known, clock);
    must(await last.handlers['trash.list'](undefined));
    vi.advanceTimersByTime(10 * MINUTE);
    await expect.poll(async () => (await filesBelow(folder)).filter((file) => file.includes(written.id))).toEqual([]);
  });

  it.each([
    ['31 days ahead, at one unlock', [31]],
    ['30 years ahead, again and again', [11_000, 0, 11_000, 0, 11_000]],
    ['in 2020 as it was deleted, and right after', [0], -2500],
  ])('is not emptied by a clock that is %s', async (_, days, deleted = 0) => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const clock: Clock = { now: NOON + deleted * DAY };
    const journal = await create(await temporaryFolder(), clock, null);
    const written = entry('Stays.');
    await save(journal, written);
    await journal.handlers['records.leave']({ id: written.id });
    await journal.handlers['trash.put']({ id: written.id });
    let again: Running = journal;
    for (const after of days) {
      clock.now = NOON + after * DAY;
      again = await reopen(again, journal.known, clock);
      for (let minutes = 0; minutes < 30; minutes += 10) {
        vi.advanceTimersByTime(10 * MINUTE);
        expect(must(await again.handlers['trash.list'](undefined))).toMatchObject([{ id: written.id }]);
      }
    }
    await again.close();
    expect((await filesBelow(journal.known.folder)).filter((file) => file.includes(written.id))).toHaveLength(2);
  });

  it('removes for good when asked, with the versions', async () => {
    const journal = await create(await temporaryFolder());
    const written = entry('Gone.');
    await save(journal, written);
    await journal.handlers['trash.put']({ id: written.id });
    expect(await journal.handlers['trash.remove']({ id: written.id })).toEqual(ok(null));
    expect((await filesBelow(journal.known.folder)).filter((file) => file.includes(written.id))).toEqual([]);
    expect(await journal.handlers['trash.restore']({ id: written.id })).toEqual(fail({ kind: 'not-found' }));
  });

  it('is not left by a save that comes late, unless it says something new', async () => {
    const journal = await create(await temporaryFolder());
    const written = entry('Away.');
    const base = await save(journal, written);
    await journal.handlers['trash.put']({ id: written.id });
    await save(journal, written, base);
    expect(must(await journal.handlers['records.list'](undefined))).toEqual([]);
    await save(journal, { ...written, body: 'Away, but wait.' }, base);
    expect(await bodyOf(journal, written.id)).toBe('Away, but wait.');
    // Both are there now; neither replaces the other.
    await journal.handlers['trash.restore']({ id: written.id });
    expect(must(await journal.handlers['records.get']({ id: written.id }))).toMatchObject({
      record: { body: 'Away, but wait.' },
      others: [{ record: { body: 'Away.' } }],
    });
  });
});
