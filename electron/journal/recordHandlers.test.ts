import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Moment } from '../domain/time/moment';
import { filesBelow, temporaryFolder } from '../storage/testing/place';
import { bodyOf, create, entry, fileOf, must, save } from './testing/runningJournal';

describe('saving', () => {
  it('lists entries newest first, with title and excerpt', async () => {
    const journal = await create(await temporaryFolder());
    const older = entry('# The lake\n\nThree *days*.', { at: '2026-11-20T08:00:00+01:00[Europe/Berlin]' as Moment });
    const newer = entry('And now.', { title: 'Home' });
    await save(journal, older);
    await save(journal, newer);
    const list = must(await journal.handlers['records.list'](undefined));
    expect(list.map(({ title, excerpt }) => [title, excerpt])).toEqual([
      ['Home', 'And now.'],
      ['The lake', 'Three days.'],
    ]);
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

  it('keeps what somebody else put into a record, whatever is edited', async () => {
    const journal = await create(await temporaryFolder(), undefined, null);
    const written = entry('By hand.', { title: 'The lake' });
    await save(journal, written);
    const file = fileOf(journal.known.folder, written.id);
    await writeFile(
      file,
      (await readFile(file, 'utf8')).replace('title: The lake', 'mood: 07 # mine\ntitle: &t The lake\nnote: *t'),
    );
    const { revision } = must(await journal.handlers['records.get']({ id: written.id }));
    const next = await save(journal, { ...written, body: 'Changed.' }, revision);
    await save(journal, { ...written, body: 'Changed.', title: 'The sea', people: ['M'] }, next);
    const source = await readFile(file, 'utf8');
    expect(source).toContain('mood: 07 # mine\ntitle-before: &t The lake\nnote: *t\n');
    expect(must(await journal.handlers['records.get']({ id: written.id })).record).toEqual({
      ...written,
      body: 'Changed.',
      title: 'The sea',
      people: ['M'],
    });
  });

  it('refuses what could not be read again, and leaves the record as it is', async () => {
    const journal = await create(await temporaryFolder());
    const written = entry('Safe.');
    const base = await save(journal, written);
    const people = Array.from({ length: 2 }, (_, index) => `${'\u0001'.repeat(900_000)}${index}`);
    const refused = { ok: false, failure: { kind: 'not-saved' } };
    expect(await journal.handlers['records.save']({ record: { ...written, people, tags: people }, base })).toEqual(
      refused,
    );
    expect(
      await journal.handlers['records.save']({ record: { ...entry('New.'), people, tags: people }, base: null }),
    ).toEqual(refused);
    expect(must(await journal.handlers['records.get']({ id: written.id }))).toMatchObject({
      record: written,
      revision: base,
    });
    expect(must(await journal.handlers['records.list'](undefined))).toHaveLength(1);
  });

  it('keeps many saves at once in order', async () => {
    const journal = await create(await temporaryFolder(), undefined, null);
    const written = entry('0');
    let base = await save(journal, written);
    const saves = Array.from({ length: 20 }, async (_, index) => {
      const answer = await journal.handlers['records.save']({ record: { ...written, body: String(index) }, base });
      if (answer.ok) base = answer.value.revision;
      return answer.ok;
    });
    await Promise.all(saves);
    const { others, record: present } = must(await journal.handlers['records.get']({ id: written.id }));
    // Those that knew nothing of the first one are kept beside it.
    expect([present.body, ...others.map((other) => other.record.body)]).toContain('19');
  });

  it('keeps what another program added to the file', async () => {
    const journal = await create(await temporaryFolder(), undefined, null);
    const written = entry('First.', { title: 'A title' });
    await save(journal, written);
    const file = fileOf(journal.known.folder, written.id);
    const before = (await readFile(file, 'utf8')).replace('kind: entry', 'kind: entry # mine\nmood: 07.50');
    await writeFile(file, before);
    const { revision } = must(await journal.handlers['records.get']({ id: written.id }));
    await save(journal, { ...written, title: 'Another' }, revision);
    expect(await readFile(file, 'utf8')).toBe(before.replace('A title', 'Another'));
  });

  it('says which words are in use', async () => {
    const journal = await create(await temporaryFolder());
    await save(journal, entry('a', { people: ['Jo'], tags: ['lake'], feelings: [{ name: 'seen', strength: 3 }] }));
    await save(journal, entry('b', { people: ['M'] }));
    await save(journal, entry('c', { people: ['M'] }));
    const { people, tags, feelings } = must(await journal.handlers['records.namesInUse'](undefined));
    expect(people).toEqual(['M', 'Jo']);
    expect(tags).toEqual(['lake']);
    expect(feelings[0]).toBe('seen');
    expect(feelings).toContain('uneasy');
  });

  it('finds what was saved, and not what was replaced', async () => {
    const journal = await create(await temporaryFolder());
    const written = entry('A kingfisher.');
    const base = await save(journal, written);
    const find = async (text: string) =>
      must(await journal.handlers['search.find']({ text, limit: 10 })).hits.map(({ id }) => id);
    expect(await find('kingfisher')).toEqual([written.id]);
    await save(journal, { ...written, body: 'A heron.' }, base);
    expect(await find('"kingfisher"')).toEqual([]);
    expect(await find('heron')).toEqual([written.id]);
  });
});
