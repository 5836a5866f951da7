import { rename } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Unsaved } from '../contract/sealedTexts';
import { parseRecipient, sealingCodec } from '../storage/age';
import { temporaryFolder } from '../storage/testing/place';
import { bytesOf } from './loadedRecord';
import { bodyOf, create, entry, must, PASSPHRASE, run, save, told } from './testing/runningJournal';

/** Seals as the process without a key does. */
async function seal(recipient: string | null, text: string): Promise<Uint8Array> {
  const known = recipient === null ? undefined : parseRecipient(recipient);
  if (!known) throw new Error('no recipient');
  return sealingCodec(known).seal(bytesOf(text));
}

/** A journal that was locked, and its entry as it was saved last. */
async function locked() {
  const journal = await create(await temporaryFolder());
  const before = entry('Before.');
  const base = await save(journal, before);
  await journal.close();
  return {
    ...journal,
    before,
    base,
    sealed: async (name: string, unsaved: Unsaved) => ({
      name,
      bytes: await seal(journal.known.recipient, JSON.stringify(unsaved)),
    }),
  };
}

const unlock = async ({ handlers }: ReturnType<typeof run>) => {
  must(await handlers['journal.unlock']({ passphrase: PASSPHRASE }));
};

describe('a text that was sealed because it could not be saved', () => {
  it('joins its record when the journal is unlocked, and the window is told', async () => {
    const { known, before, base, sealed } = await locked();
    const journal = run(known);
    journal.join(await sealed('one', { record: { ...before, body: 'Before, and forty words more.' }, base }));
    expect(journal.joined.size).toBe(0);
    await unlock(journal);
    await expect.poll(() => journal.joined.get('one')).toBe('joined');
    expect(await bodyOf(journal, before.id)).toBe('Before, and forty words more.');
    expect(told(journal.events, before.id)).toMatchObject({ title: 'Before, and forty words more.' });
    expect(must(await journal.handlers['records.get']({ id: before.id })).others).toEqual([]);
  });

  it('makes a record that was begun and never saved, and joins an open journal at once', async () => {
    const { known, sealed } = await locked();
    const journal = run(known);
    await unlock(journal);
    const begun = entry('Begun in the dark.');
    journal.join(await sealed('one', { record: begun, base: null }));
    await expect.poll(() => journal.joined.get('one')).toBe('joined');
    expect(await bodyOf(journal, begun.id)).toBe('Begun in the dark.');
  });

  it('changes nothing the second time', async () => {
    const { known, before, base, sealed } = await locked();
    const text = await sealed('one', { record: { ...before, body: 'Once.' }, base });
    const journal = run(known);
    journal.join(text);
    await unlock(journal);
    await expect.poll(() => journal.joined.get('one')).toBe('joined');
    journal.join({ ...text, name: 'again' });
    await expect.poll(() => journal.joined.get('again')).toBe('joined');
    expect(must(await journal.handlers['records.get']({ id: before.id }))).toMatchObject({
      record: { body: 'Once.' },
      others: [],
    });
    expect(must(await journal.handlers['versions.list']({ id: before.id })).length).toBeLessThanOrEqual(2);
  });

  it('lies beside what somebody else wrote meanwhile', async () => {
    const { known, before, base, sealed } = await locked();
    const journal = run(known);
    await unlock(journal);
    await save(journal, { ...before, body: 'Elsewhere.' }, base);
    journal.join(await sealed('one', { record: { ...before, body: 'Here.' }, base }));
    await expect.poll(() => journal.joined.get('one')).toBe('joined');
    expect(must(await journal.handlers['records.get']({ id: before.id }))).toMatchObject({
      record: { body: 'Elsewhere.' },
      others: [{ record: { body: 'Here.' } }],
    });
  });

  it.each([true, false])(
    'is no conflict with the save that it followed, whether that came through (%s) or not',
    async (cameThrough) => {
      const { known, before, base, sealed } = await locked();
      const earlier = { ...before, body: 'Before, and' };
      const journal = run(known);
      await unlock(journal);
      if (cameThrough) await save(journal, earlier, base);
      journal.join(await sealed('one', { record: { ...before, body: 'Before, and after.' }, base, before: earlier }));
      await expect.poll(() => journal.joined.get('one')).toBe('joined');
      expect(must(await journal.handlers['records.get']({ id: before.id }))).toMatchObject({
        record: { body: 'Before, and after.' },
        others: [],
      });
    },
  );

  it('waits as long as the disk refuses', async () => {
    const { known, before, base, sealed } = await locked();
    const journal = run(known);
    await unlock(journal);
    await rename(known.folder, `${known.folder} away`);
    journal.join(await sealed('one', { record: { ...before, body: 'After.' }, base }));
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
    expect(journal.joined.size).toBe(0);
    await rename(`${known.folder} away`, known.folder);
    await expect.poll(() => journal.joined.get('one'), { timeout: 10_000 }).toBe('joined');
    expect(await bodyOf(journal, before.id)).toBe('After.');
  });

  it('is left as it is where it is damaged, sealed to somebody else, or no text of ours, and holds up no other', async () => {
    const { known, before, base, sealed } = await locked();
    const foreign = await create(await temporaryFolder());
    const journal = run(known);
    const whole = await sealed('whole', { record: { ...before, body: 'Whole.' }, base });
    journal.join({ name: 'damaged', bytes: whole.bytes.subarray(0, -1) });
    journal.join({
      name: 'foreign',
      bytes: await seal(foreign.known.recipient, JSON.stringify({ record: before, base })),
    });
    journal.join({ name: 'other', bytes: await seal(known.recipient, '{"record":{"kind":"entry"},"base":null}') });
    journal.join({ name: 'words', bytes: await seal(known.recipient, 'not JSON') });
    journal.join(whole);
    await unlock(journal);
    await expect.poll(() => journal.joined.get('whole')).toBe('joined');
    expect(Object.fromEntries(journal.joined)).toEqual({
      damaged: 'unreadable',
      foreign: 'unreadable',
      other: 'unreadable',
      words: 'unreadable',
      whole: 'joined',
    });
  });
});
