import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { recordForm } from '../contract/recordForm';
import type { Field } from '../domain/fields/field';
import { dayOf } from '../domain/time/moment';
import { fieldsOf, KINDS, longestOf, type AnyRecord, type Kind } from '../domain/records/record';
import { made } from '../domain/testing/records';
import { temporaryFolder } from '../storage/testing/place';
import { create, DAY, fileOf, must, NOON, reopen, save } from './testing/runningJournal';

const LONG = 'It landed like a lifecycle. '.repeat(1100).slice(0, 25_000);

it('saves how it landed in 25,000 characters, reads it back whole, and so when one letter of it was edited', async () => {
  const folder = await temporaryFolder();
  const journal = await create(folder, { now: NOON });
  const rupture = made('rupture', { title: 'The joke', landed: LONG });
  const revision = await save(journal, rupture);

  const after = await reopen(journal, journal.known, { now: NOON + DAY });
  const read = must(await after.handlers['records.get']({ id: rupture.id }));
  expect(read.record).toEqual(rupture);
  expect(read.revision).toBe(revision);

  const edited: AnyRecord = { ...rupture, landed: `${LONG.slice(0, 12_000)}X${LONG.slice(12_000)}` };
  await save(after, edited, revision);
  const again = await reopen(after, journal.known, { now: NOON + 2 * DAY });
  expect(must(await again.handlers['records.get']({ id: rupture.id })).record).toEqual(edited);
});

/** Whether all there is of a field is a text. */
const isText = ({ type }: Field) => type === 'line' || type === 'prose' || type === 'quote';

/** A record of every kind, each of its texts longer than anybody can type it. */
const LONGER = KINDS.map((kind): readonly [Kind, AnyRecord] => {
  const texts = Object.entries(fieldsOf(kind))
    .filter(([, field]) => isText(field))
    .map(([name]): readonly [string, string] => [name, 'w'.repeat(longestOf(kind, name) + 1)]);
  return [kind, { ...made(kind), body: 'A word.', ...Object.fromEntries(texts) }];
});

it.each(LONGER)(
  'no text of a %s has a limit that its file has not, and none keeps another from being saved',
  async (_, record) => {
    const folder = await temporaryFolder();
    const journal = await create(folder, { now: NOON }, null);
    // As the window sends it.
    const revision = await save(journal, recordForm.parse(record));
    const edited = recordForm.parse({ ...record, body: 'Two words.' });
    await save(journal, edited, revision);
    const again = await reopen(journal, journal.known);
    expect(must(await again.handlers['records.get']({ id: record.id })).record).toEqual(edited);
    expect((await readFile(fileOf(folder, record.id), 'utf8')).endsWith('---\nTwo words.')).toBe(true);
  },
);

it('whatever else a file holds is as long as it is: notes of breaks, of a session, of a state', async () => {
  const folder = await temporaryFolder();
  const journal = await create(folder, { now: NOON }, null);
  const { at, id } = made('entry');
  const records: readonly AnyRecord[] = [
    made('person', { name: 'M', breaks: [{ from: dayOf(at), whose: 'theirs', note: LONG }] }),
    made('session', { list: [{ record: id, outcome: 'brought', note: LONG }] }),
    made('rupture', { state: { kind: 'worked-through', at, how: LONG, stays: LONG } }),
    made('letter', { state: { kind: 'sent', sent: { at, how: LONG } } }),
    made('touchstone', {
      words: 'W',
      source: { record: id, quote: LONG },
      image: { file: 'a.png', description: LONG },
    }),
    made('too-much', { contacts: [{ name: 'Ana', how: LONG }] }),
  ];
  for (const record of records) await save(journal, recordForm.parse(record));
  const again = await reopen(journal, journal.known);
  for (const record of records)
    expect(must(await again.handlers['records.get']({ id: record.id })).record).toEqual(record);
});
