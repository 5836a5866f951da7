import { copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Id } from '../domain/id';
import type { Moment } from '../domain/moment';
import { fail, ok } from '../domain/result';
import { fileStore } from '../storage/files';
import { filesBelow, temporaryFolder } from '../storage/testing/place';
import { holdFile } from './held';
import { bodyOf, create, DAY, entry, MINUTE, must, NOON, reopen, run, save, type Clock } from './testing/desk';

const fileOf = (folder: string, id: Id) => path.join(folder, 'records', id.slice(0, 2), `${id}.md`);

describe('saving', () => {
  it('lists entries newest first, with title and excerpt', async () => {
    const journal = await create(await temporaryFolder());
    const older = entry('# The lake\n\nThree *days*.', { at: '2026-11-20T08:00:00+01:00[Europe/Berlin]' as Moment });
    const newer = entry('And now.', { title: 'Home' });
    await save(journal, older);
    await save(journal, newer);
    const list = must(await journal.handlers['entries.list'](undefined));
    expect(list.map(({ title, excerpt }) => [title, excerpt])).toEqual([['Home', 'And now.'], ['The lake', 'Three days.']]);
  });

  it('writes nothing for what says the same', async () => {
    const journal = await create(await temporaryFolder());
    const written = entry('Once.');
    const revision = await save(journal, written);
    expect(await save(journal, written, revision)).toBe(revision);
    expect(await save(journal, written, null)).toBe(revision);
    const empty = entry(' \n');
    const first = await save(journal, empty);
    expect(await save(journal, empty, first)).toBe(first);
    expect((await filesBelow(path.join(journal.known.folder, 'records'))).length).toBe(1);
    await save(journal, { ...empty, body: 'A word.' }, first);
    expect(await bodyOf(journal, empty.id)).toBe('A word.');
  });

  it('keeps many saves at once in order', async () => {
    const journal = await create(await temporaryFolder(), undefined, null);
    const written = entry('0');
    let base = await save(journal, written);
    const saves = Array.from({ length: 20 }, async (_, index) => {
      const answer = await journal.handlers['entries.save']({ entry: { ...written, body: String(index) }, base });
      if (answer.ok) base = answer.value.revision;
      return answer.ok;
    });
    await Promise.all(saves);
    const { others, entry: present } = must(await journal.handlers['entries.get']({ id: written.id }));
    // Those that knew nothing of the first one are kept beside it.
    expect([present.body, ...others.map((other) => other.entry.body)]).toContain('19');
  });

  it('keeps what another program added to the file', async () => {
    const journal = await create(await temporaryFolder(), undefined, null);
    const written = entry('First.', { title: 'A title' });
    await save(journal, written);
    const file = fileOf(journal.known.folder, written.id);
    const before = (await readFile(file, 'utf8')).replace('kind: entry', 'kind: entry # mine\nmood: 07.50');
    await writeFile(file, before);
    const { revision } = must(await journal.handlers['entries.get']({ id: written.id }));
    await save(journal, { ...written, title: 'Another' }, revision);
    expect(await readFile(file, 'utf8')).toBe(before.replace('A title', 'Another'));
  });

  it('says which words are in use', async () => {
    const journal = await create(await temporaryFolder());
    await save(journal, entry('a', { people: ['Jo'], tags: ['lake'], feelings: [{ name: 'seen', strength: 3 }] }));
    await save(journal, entry('b', { people: ['M'] }));
    await save(journal, entry('c', { people: ['M'] }));
    const { people, tags, feelings } = must(await journal.handlers['entries.words'](undefined));
    expect(people).toEqual(['M', 'Jo']);
    expect(tags).toEqual(['lake']);
    expect(feelings[0]).toBe('seen');
    expect(feelings).toContain('uneasy');
  });

  it('finds what was saved, and not what was replaced', async () => {
    const journal = await create(await temporaryFolder());
    const written = entry('A kingfisher.');
    const base = await save(journal, written);
    const find = async (text: string) => must(await journal.handlers['search.find']({ text, limit: 10 })).hits.map(({ id }) => id);
    expect(await find('kingfisher')).toEqual([written.id]);
    await save(journal, { ...written, body: 'A heron.' }, base);
    expect(await find('"kingfisher"')).toEqual([]);
    expect(await find('heron')).toEqual([written.id]);
  });
});

describe('a second version', () => {
  /** A journal with an entry that was changed elsewhere and here. */
  async function conflicted() {
    const journal = await create(await temporaryFolder(), undefined, null);
    const written = entry('Before.', { title: 'Both' });
    const base = await save(journal, written);
    const file = fileOf(journal.known.folder, written.id);
    await writeFile(file, (await readFile(file, 'utf8')).replace('Before.', 'Theirs, written elsewhere.'));
    const answer = await journal.handlers['entries.save']({ entry: { ...written, body: 'Ours.' }, base });
    expect(answer).toEqual(fail({ kind: 'conflict' }));
    return { journal, written, base, file };
  }

  it('is kept beside the first where both were changed, and shown', async () => {
    const { journal, written, base } = await conflicted();
    const found = must(await journal.handlers['entries.get']({ id: written.id }));
    expect(found.entry.body).toBe('Theirs, written elsewhere.');
    expect(found.others.map((other) => other.entry.body)).toEqual(['Ours.']);
    expect(must(await journal.handlers['entries.list'](undefined))).toMatchObject([{ id: written.id, conflicted: true }]);
    // Typing goes on before anybody chose: no copy of every keystroke.
    await journal.handlers['entries.save']({ entry: { ...written, body: 'Ours, and more.' }, base });
    expect(must(await journal.handlers['entries.get']({ id: written.id })).others.map((other) => other.entry.body)).toEqual(['Ours, and more.']);
  });

  it.each([
    ['present', 'Theirs, written elsewhere.', ['Before.', 'Ours.']],
    ['other', 'Ours.', ['Before.', 'Theirs, written elsewhere.']],
  ] as const)('gives way to the %s one, and stays among the earlier versions', async (keep, body, earlier) => {
    const { journal, written } = await conflicted();
    const [other] = must(await journal.handlers['entries.get']({ id: written.id })).others;
    const resolved = must(await journal.handlers['entries.resolve']({ id: written.id, file: other?.file ?? '', keep }));
    expect(resolved).toMatchObject({ entry: { body }, others: [] });
    const versions = must(await journal.handlers['versions.list']({ id: written.id }));
    const kept = await Promise.all(versions.map(async ({ version }) => must(await journal.handlers['versions.get']({ id: written.id, version })).body));
    expect(kept.sort()).toEqual(earlier);
    expect(must(await journal.handlers['entries.list'](undefined))).toMatchObject([{ conflicted: false }]);
  });

  it('becomes an entry of its own where both are wanted', async () => {
    const { journal, written } = await conflicted();
    const [other] = must(await journal.handlers['entries.get']({ id: written.id })).others;
    expect(must(await journal.handlers['entries.resolve']({ id: written.id, file: other?.file ?? '', keep: 'both' }))).toMatchObject({ entry: { body: 'Theirs, written elsewhere.' }, others: [] });
    const again = await reopen(journal, journal.known);
    const bodies = await Promise.all(must(await again.handlers['entries.list'](undefined)).map(({ id }) => bodyOf(again, id)));
    expect(bodies.sort()).toEqual(['Ours.', 'Theirs, written elsewhere.']);
    expect(must(await again.handlers['attention.list'](undefined))).toEqual([]);
  });

  it.each([
    '.md.sync-conflict-20261123-132919-FCKOSEZ.age', ".md (HOST's conflicted copy 2026-11-23).age", '.md (conflicted copy 2026-11-23 132919).age', '.md-HOST.age', '.md 2.age',
    '.conflict-20261122T110000Z.md.age',
  ])('is known by a sync tool’s name %j', async (ending) => {
    const journal = await create(await temporaryFolder());
    const written = entry('Twice.');
    await save(journal, written);
    await journal.close();
    const file = `${fileOf(journal.known.folder, written.id)}.age`;
    await copyFile(file, file.replace('.md.age', ending));
    const again = await reopen(journal, journal.known);
    expect(must(await again.handlers['entries.get']({ id: written.id })).others).toMatchObject([{ entry: { body: 'Twice.' } }]);
    expect(must(await again.handlers['attention.list'](undefined))).toEqual([]);
  });
});

describe('a file that needs a look', () => {
  it('is listed with its reason, never removed, never fatal', async () => {
    const journal = await create(await temporaryFolder());
    const [good, damaged, misnamed, orphan] = [entry('Good.'), entry('Damaged.'), entry('Misnamed.'), entry('Orphan.')];
    for (const each of [good, damaged, misnamed, orphan]) await save(journal, each);
    await journal.close();
    const { folder } = journal.known;
    const at = (each: typeof good) => `${fileOf(folder, each.id)}.age`;
    await writeFile(at(damaged), (await readFile(at(damaged))).subarray(0, -7));
    await mkdir(path.join(folder, 'records/zz'), { recursive: true });
    await rename(at(misnamed), path.join(folder, 'records/zz/another.md.age'));
    await rename(at(orphan), at(orphan).replace('.md.age', '.md 2.age'));
    await writeFile(path.join(folder, 'records/zz/holiday.jpg'), 'no record');
    const before = await filesBelow(path.join(folder, 'records'));
    const again = await reopen(journal, journal.known);
    expect(must(await again.handlers['entries.list'](undefined)).map(({ id }) => id)).toEqual([good.id]);
    expect(new Map(must(await again.handlers['attention.list'](undefined)).map(({ file, reason }) => [path.join(folder, file), reason]))).toEqual(new Map([
      [at(damaged), 'damaged'],
      [path.join(folder, 'records/zz/another.md.age'), 'misnamed'],
      [at(orphan).replace('.md.age', '.md 2.age'), 'misnamed'],
      [path.join(folder, 'records/zz/holiday.jpg'), 'foreign'],
    ]));
    expect(again.events).toContainEqual({ event: 'attention', count: 4 });
    expect(await filesBelow(path.join(folder, 'records'))).toEqual(before);
  });

  it('may be a record of a kind that is not known yet', async () => {
    const journal = await create(await temporaryFolder(), undefined, null);
    const written = entry('One day.');
    await save(journal, written);
    await journal.close();
    const file = fileOf(journal.known.folder, written.id);
    await writeFile(file, (await readFile(file, 'utf8')).replace('kind: entry', 'kind: letter'));
    const again = await reopen(journal, journal.known);
    expect(must(await again.handlers['attention.list'](undefined))).toEqual([{ file: path.relative(journal.known.folder, file), reason: 'not-a-record' }]);
    // A late save moves it aside and does not replace it.
    await save(again, { ...written, body: 'Ours.' }, 'old');
    expect(await bodyOf(again, written.id)).toBe('Ours.');
    const [aside] = must(await again.handlers['attention.list'](undefined));
    expect(aside?.reason).toBe('not-a-record');
    expect(await readFile(path.join(journal.known.folder, aside?.file ?? ''), 'utf8')).toContain('kind: letter');
  });

  it('may be one that the system does not let us read', async () => {
    const folder = await temporaryFolder();
    await mkdir(path.join(folder, 'records/ab.md'), { recursive: true });
    const stamp = { size: 1, modified: 1 };
    expect(await holdFile(fileStore(folder), 'records/ab.md', 'records/ab.md', stamp)).toEqual(ok({ file: 'records/ab.md', stamp, reason: 'unreadable' }));
  });
});

describe('writing while locked', () => {
  it('takes new entries and no others, and they are there after unlocking', async () => {
    const journal = await create(await temporaryFolder());
    const before = entry('Before.');
    const base = await save(journal, before);
    await journal.close();
    const locked = run(journal.known);
    const begun = entry('In the');
    const revision = await save(locked, begun);
    const next = await save(locked, { ...begun, body: 'In the night.' }, revision);
    expect(await locked.handlers['entries.save']({ entry: { ...before, body: 'x' }, base })).toEqual(fail({ kind: 'locked' }));
    expect(await locked.handlers['entries.get']({ id: begun.id })).toEqual(fail({ kind: 'locked' }));
    must(await locked.handlers['journal.unlock']({ passphrase: 'kelp keeps its place' }));
    expect(await bodyOf(locked, begun.id)).toBe('In the night.');
    expect(await bodyOf(locked, before.id)).toBe('Before.');
    expect(await save(locked, { ...begun, body: 'In the night, later.' }, next)).not.toBe(next);
    expect(must(await locked.handlers['entries.get']({ id: begun.id })).others).toEqual([]);
  });

  it('needs a recipient that this computer knows', async () => {
    const journal = await create(await temporaryFolder());
    await journal.close();
    const locked = run({ ...journal.known, recipient: null });
    expect(must(await locked.handlers['journal.state'](undefined))).toMatchObject({ canWrite: false });
    expect(await locked.handlers['entries.save']({ entry: entry('Lost?'), base: null })).toEqual(fail({ kind: 'locked' }));
  });

  it('seals to nobody whom the folder names', async () => {
    const journal = await create(await temporaryFolder());
    const foreign = await create(await temporaryFolder());
    await Promise.all([journal.close(), foreign.close()]);
    for (const name of ['holdfast.json', 'key.age']) await copyFile(path.join(foreign.known.folder, name), path.join(journal.known.folder, name));
    const locked = run(journal.known);
    const written = entry('For me alone.');
    await save(locked, written);
    await locked.close();
    const { folder } = foreign.known;
    const stolen = `${fileOf(folder, written.id)}.age`;
    await mkdir(path.dirname(stolen), { recursive: true });
    await copyFile(`${fileOf(journal.known.folder, written.id)}.age`, stolen);
    const thief = await reopen(foreign, foreign.known);
    expect(must(await thief.handlers['attention.list'](undefined))).toMatchObject([{ reason: 'damaged' }]);
  });
});

describe('earlier versions', () => {
  const bodies = async (journal: Awaited<ReturnType<typeof create>>, id: Id) => {
    const versions = must(await journal.handlers['versions.list']({ id }));
    return Promise.all(versions.map(async ({ version }) => must(await journal.handlers['versions.get']({ id, version })).body));
  };

  it('are kept as sessions end and every ten minutes, and restored without losing the present', async () => {
    const clock: Clock = { now: NOON };
    const journal = await create(await temporaryFolder(), clock);
    const written = entry('one');
    let base = await save(journal, written);
    for (const [body, minutes] of [['one two', 1], ['one two three', 11], ['one two three four', 1]] as const) {
      clock.now += minutes * MINUTE;
      base = await save(journal, { ...written, body }, base);
    }
    expect(await bodies(journal, written.id)).toEqual(['one two three']);
    await journal.handlers['entries.leave']({ id: written.id });
    clock.now += MINUTE;
    await save(journal, { ...written, body: 'five' }, base);
    await journal.handlers['entries.leave']({ id: written.id });
    expect(await bodies(journal, written.id)).toEqual(['one two three four', 'one two three']);
    const versions = must(await journal.handlers['versions.list']({ id: written.id }));
    expect(versions.map(({ words }) => words)).toEqual([4, 3]);
    const restored = must(await journal.handlers['versions.restore']({ id: written.id, version: versions[1]?.version ?? '' }));
    expect(restored.entry.body).toBe('one two three');
    expect(await bodies(journal, written.id)).toEqual(['five', 'one two three four']);
  });

  it('are kept by a lock in the middle, and nothing for a session that changed nothing', async () => {
    const clock: Clock = { now: NOON };
    const journal = await create(await temporaryFolder(), clock);
    const written = entry('one');
    const base = await save(journal, written);
    await journal.handlers['entries.leave']({ id: written.id });
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
      await journal.handlers['entries.leave']({ id: written.id });
    }
    clock.now += 3 * DAY;
    await save(journal, { ...written, body: 'later' }, base);
    await journal.handlers['entries.leave']({ id: written.id });
    const left = await bodies(journal, written.id);
    expect(left.length).toBeLessThan(20);
    expect(left).toContain('48');
  });

  it('lead nowhere else', async () => {
    const journal = await create(await temporaryFolder());
    const written = entry('one');
    await save(journal, written);
    for (const version of ['../../../key', '', 'x', '20261122T110000Z-0', '20261399T110000Z']) expect(await journal.handlers['versions.get']({ id: written.id, version })).toEqual(fail({ kind: 'not-found' }));
  });
});

describe('the trash', () => {
  it('keeps what was deleted for 30 days, and gives it back with its versions', async () => {
    const clock: Clock = { now: NOON };
    const journal = await create(await temporaryFolder(), clock);
    const written = entry('Not needed.');
    const base = await save(journal, written);
    await journal.handlers['entries.leave']({ id: written.id });
    await save(journal, { ...written, body: 'Not needed any more.' }, base);
    expect(await journal.handlers['trash.put']({ id: written.id })).toEqual(ok(null));
    expect(must(await journal.handlers['entries.list'](undefined))).toEqual([]);
    expect(await journal.handlers['entries.get']({ id: written.id })).toEqual(fail({ kind: 'not-found' }));
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
    expect(must(await journal.handlers['entries.list'](undefined))).toEqual([]);
    await save(journal, { ...written, body: 'Away, but wait.' }, base);
    expect(await bodyOf(journal, written.id)).toBe('Away, but wait.');
    // Both are there now; neither replaces the other.
    await journal.handlers['trash.restore']({ id: written.id });
    expect(must(await journal.handlers['entries.get']({ id: written.id }))).toMatchObject({ entry: { body: 'Away, but wait.' }, others: [{ entry: { body: 'Away.' } }] });
  });
});
