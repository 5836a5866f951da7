import { describe, expect, it } from 'vitest';
import { fail, ok } from '../domain/result';
import { filesBelow, temporaryFolder } from '../storage/testing/place';
import { bodyOf, create, DAY, entry, must, NOON, reopen, save, type Clock } from './testing/desk';

describe('the trash', () => {
  it('keeps what was deleted for 30 days, and gives it back with its versions', async () => {
    const clock: Clock = { now: NOON };
    const journal = await create(await temporaryFolder(), clock);
    const written = entry('Not needed.');
    const base = await save(journal, written);
    await journal.handlers['records.leave']({ id: written.id });
    await save(journal, { ...written, body: 'Not needed any more.' }, base);
    expect(await journal.handlers['trash.put']({ id: written.id })).toEqual(ok(null));
    expect(must(await journal.handlers['records.list'](undefined))).toEqual([]);
    expect(await journal.handlers['records.get']({ id: written.id })).toEqual(fail({ kind: 'not-found' }));
    clock.now += 29.5 * DAY;
    const again = await reopen(journal, journal.known, clock);
    expect(must(await again.handlers['trash.list'](undefined))).toMatchObject([{ id: written.id, title: 'Not needed any more.', daysLeft: 1 }]);
    expect(must(await again.handlers['trash.get']({ id: written.id })).body).toBe('Not needed any more.');
    expect(must(await again.handlers['trash.restore']({ id: written.id }))).toMatchObject({ id: written.id, title: 'Not needed any more.' });
    expect(await bodyOf(again, written.id)).toBe('Not needed any more.');
    expect(must(await again.handlers['trash.list'](undefined))).toEqual([]);
    expect(must(await again.handlers['versions.list']({ id: written.id }))).toHaveLength(1);
  });

  it('is emptied of what is older, with its versions', async () => {
    const clock: Clock = { now: NOON };
    const journal = await create(await temporaryFolder(), clock);
    const [old, recent] = [entry('Old.'), entry('Recent.')];
    for (const each of [old, recent]) await save(journal, each);
    await journal.handlers['trash.put']({ id: old.id });
    clock.now += 20 * DAY;
    await journal.handlers['trash.put']({ id: recent.id });
    clock.now += 11 * DAY;
    const again = await reopen(journal, journal.known, clock);
    await again.close();
    const left = await filesBelow(journal.known.folder);
    expect(left.filter((file) => file.includes(old.id))).toEqual([]);
    expect(left).toContain(`trash/${recent.id}.md.age`);
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
    expect(must(await journal.handlers['records.get']({ id: written.id }))).toMatchObject({ record: { body: 'Away, but wait.' }, others: [{ record: { body: 'Away.' } }] });
  });
});
