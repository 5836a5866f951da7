import { cp, mkdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { Attachment } from '../domain/files/attachment';
import { newId } from '../domain/id';
import { fail, ok } from '../domain/result';
import { ageCodec, generateIdentity, parseRecipient, recipientOf, type Identity } from '../storage/age';
import { fileStore } from '../storage/files';
import { wrapIdentity } from '../storage/key';
import { lookAtManifest } from '../storage/manifest';
import type { Store } from '../storage/store';
import { openElsewhere } from '../storage/testing/age-program';
import { filesBelow, temporaryFolder } from '../storage/testing/place';
import { replaceIdentity } from './keys';
import { prove } from './proving';
import { finishResealing } from './resealing';
import {
  bodyOf,
  create,
  entry,
  fileOf,
  must,
  NOON,
  PASSPHRASE,
  run,
  save,
  type Running,
} from './testing/runningJournal';

const NEXT = 'a new passphrase';

/** A journal with something sealed of every kind. */
async function full() {
  const journal = await create(path.join(await temporaryFolder(), 'journal'));
  const { folder } = journal.known;
  const [first, gone] = [entry('First.'), entry('Gone.')];
  const base = await save(journal, first);
  must(await journal.handlers['records.leave']({ id: first.id }));
  await save(journal, { ...first, body: 'First, changed.' }, base);
  await journal.handlers['records.save']({ record: { ...first, body: 'First, beside.' }, base });
  await save(journal, gone);
  must(await journal.handlers['trash.put']({ id: gone.id }));
  const file = `attachments/${newId()}.png` as Attachment;
  must(await journal.handlers['attachments.begin']({ file, size: 3 }));
  must(await journal.handlers['attachments.add']({ file, bytes: Uint8Array.of(1, 2, 3) }));
  must(await journal.handlers['attachments.end']({ file }));
  must(await journal.handlers['recovery.kept'](undefined));
  const identity = journal.identity as Identity;
  return { journal, folder, known: journal.known, identity, first, gone, file };
}

type Full = Awaited<ReturnType<typeof full>>;

async function expectAll({ handlers }: Running, { first, gone, file }: Full): Promise<void> {
  const open = must(await handlers['records.get']({ id: first.id }));
  expect([open.record.body, open.others.map(({ record }) => record.body)]).toEqual([
    'First, changed.',
    ['First, beside.'],
  ]);
  expect(must(await handlers['versions.list']({ id: first.id }))).not.toEqual([]);
  expect(must(await handlers['trash.get']({ id: gone.id })).body).toBe('Gone.');
  expect([...must(await handlers['attachments.read']({ file, from: 0 })).bytes]).toEqual([1, 2, 3]);
  expect(must(await handlers['attention.list'](undefined))).toEqual([]);
}

/**
 * Every sealed file opens with the one identity and not with the other; by another program, unless something else is
 * said.
 */
async function expectSealedFor(
  folder: string,
  present: Identity,
  before: Identity,
  open = openElsewhere,
): Promise<void> {
  const files = (await filesBelow(folder)).filter((file) => file.endsWith('.age') && file !== 'key.age');
  expect(files.length).toBeGreaterThan(6);
  for (const file of files) {
    const sealed = new Uint8Array(await readFile(path.join(folder, file)));
    await open(sealed, present);
    await expect(open(sealed, before)).rejects.toThrow();
  }
}

/** Starting another program for each file of each step would take a minute. */
async function openHere(sealed: Uint8Array, identity: Identity): Promise<Uint8Array> {
  return must(await (await ageCodec(identity)).open(sealed));
}

function expectSoonSealedFor(folder: string, present: Identity, before: Identity): Promise<void> {
  const areSealed = () =>
    expectSealedFor(folder, present, before, openHere).then(
      () => true,
      () => false,
    );
  return expect.poll(areSealed, { timeout: 10_000 }).toBe(true);
}

it('a new key opens everything, and the old one, its sheet and its passphrase nothing', async () => {
  const all = await full();
  const { journal, folder, identity, known } = all;
  expect(await journal.handlers['journal.newKey']({ passphrase: 'wrack', next: NEXT })).toEqual(
    fail({ kind: 'wrong-passphrase' }),
  );
  const next = must(await journal.handlers['journal.newKey']({ passphrase: PASSPHRASE, next: NEXT })) as Identity;
  expect(journal.opened.at(-1)).toEqual({ folder, recipient: await recipientOf(next) });
  expect(must(await journal.handlers['recovery.isDue'](undefined))).toBe(true);
  await expectAll(journal, all);
  await save(journal, entry('With the new key.'));
  await journal.close();
  await expectSealedFor(folder, next, identity);
  const others = [{ folder, recipient: null }, known, { folder, recipient: await recipientOf(next) }];
  for (const start of others) {
    const again = run(start);
    for (const proof of [{ passphrase: PASSPHRASE }, { identity }])
      expect(await again.handlers['journal.unlock'](proof)).toMatchObject({ ok: false });
    must(await again.handlers['journal.unlock']({ passphrase: NEXT }));
    await expectAll(again, all);
    // A computer that knew the old key is told, and knows the new one from then on.
    expect(must(await again.handlers['journal.news'](undefined))).toEqual(start === known ? ['new-key'] : []);
    expect(again.opened.at(-1)?.recipient ?? start.recipient).toBe(await recipientOf(next));
    await again.close();
  }
  expect(await run(others[2] ?? null).handlers['journal.unlock']({ identity: next })).toEqual(ok(null));
});

it('what another computer still sealed with the old key is there, and an old key.age that comes back is not taken', async () => {
  const { journal, folder, known } = await full();
  const key = await readFile(path.join(folder, 'key.age'));
  must(await journal.handlers['journal.newKey']({ passphrase: PASSPHRASE, next: NEXT }));
  await journal.close();
  const late = entry('Late, from the other one.');
  await save(run(known), late);
  const again = run({ folder, recipient: null });
  must(await again.handlers['journal.unlock']({ passphrase: NEXT }));
  expect(await bodyOf(again, late.id)).toBe('Late, from the other one.');
  await again.close();
  await writeFile(path.join(folder, 'key.age'), key);
  for (const start of [known, ...again.opened])
    expect(await run(start).handlers['journal.unlock']({ passphrase: PASSPHRASE })).toEqual(
      fail({ kind: 'foreign-key' }),
    );
});

it('what comes late, sealed with the old key, is sealed anew at the next unlock', async () => {
  const all = await full();
  const { journal, folder, identity, known } = all;
  const old = path.join(await temporaryFolder(), 'old');
  await cp(folder, old, { recursive: true });
  const next = must(await journal.handlers['journal.newKey']({ passphrase: PASSPHRASE, next: NEXT })) as Identity;
  await journal.close();
  const other = run({ ...known, folder: old });
  must(await other.handlers['journal.unlock']({ passphrase: PASSPHRASE }));
  const [late, gone] = [entry('Late.'), entry('Gone late.')];
  const base = await save(other, late);
  await other.handlers['records.leave']({ id: late.id });
  await save(other, { ...late, body: 'Late, changed.' }, base);
  await save(other, gone);
  must(await other.handlers['trash.put']({ id: gone.id }));
  await other.close();
  for (const part of ['records', 'history', 'trash']) {
    await cp(path.join(old, part), path.join(folder, part), { recursive: true, force: false });
  }
  const large = path.join(folder, `attachments/${newId()}.png.age`);
  await writeFile(large, '');
  await truncate(large, 300 * 1024 * 1024);
  const again = run({ folder, recipient: await recipientOf(next) });
  must(await again.handlers['journal.unlock']({ passphrase: NEXT }));
  const listed = async () => must(await again.handlers['attention.list'](undefined));
  await expect.poll(listed, { timeout: 10_000 }).toEqual([{ file: path.relative(folder, large), reason: 'oversized' }]);
  await rm(large);
  expect(await bodyOf(again, late.id)).toBe('Late, changed.');
  expect(must(await again.handlers['records.get']({ id: late.id })).others).toEqual([]);
  expect(must(await again.handlers['trash.get']({ id: gone.id })).body).toBe('Gone late.');
  expect(must(await again.handlers['versions.list']({ id: late.id }))).toHaveLength(1);
  await expectSoonSealedFor(folder, next, identity);
});

it('one file that cannot be read or written does not keep the owner out, and is sealed anew later', async () => {
  const all = await full();
  const { folder } = all;
  await all.journal.close();
  const real = fileStore(folder);
  const [first, second] = (await filesBelow(folder)).filter((file) => file.startsWith('records/'));
  const next = await generateIdentity();
  const claim = { folder, lying: must(await lookAtManifest(real)), remembered: null };
  const proved = must(await prove(claim, { passphrase: PASSPHRASE }));
  const wrapped = must(await wrapIdentity(next, NEXT, 1));
  must(await replaceIdentity(real, claim, proved, { wrapped, recipient: await recipientOf(next), clock: () => NOON }));
  const no = fail({ kind: 'no-permission' as const });
  const failing: Store = {
    ...real,
    readPart: (file, from, length) => (file === first ? Promise.resolve(no) : real.readPart(file, from, length)),
    write: (file, bytes) => (file === second ? Promise.resolve(no) : real.write(file, bytes)),
  };
  expect(await finishResealing(failing, next, () => undefined)).toEqual(ok('done'));
  const again = run({ folder, recipient: await recipientOf(next) });
  must(await again.handlers['journal.unlock']({ passphrase: NEXT }));
  await expectAll(again, all);
  await expectSoonSealedFor(folder, next, all.identity);
});

it('somebody who never had the old key cannot put a new one in its place', async () => {
  const { journal, folder, known } = await full();
  await journal.close();
  const theirs = await generateIdentity();
  const files = fileStore(folder);
  must(await files.write('key.age', must(await wrapIdentity(theirs, PASSPHRASE, 1))));
  // They know the recipient, but not the identity.
  must(
    await files.write(
      'former.age',
      await (await ageCodec(theirs)).seal(
        new TextEncoder().encode(`${await generateIdentity()}\n${known.recipient ?? ''}\n`),
      ),
    ),
  );
  expect(await run(known).handlers['journal.unlock']({ passphrase: PASSPHRASE })).toEqual(
    fail({ kind: 'foreign-key' }),
  );
});

it('stops after any write, and the next unlock goes on', async () => {
  const all = await full();
  await all.journal.close();
  const stopsAt: number[] = [];
  for (let writes = 0, isWhole = false; !isWhole; writes += 1) {
    const folder = path.join(await temporaryFolder(), 'copy');
    await cp(all.folder, folder, { recursive: true });
    const real = fileStore(folder);
    let left = writes;
    const stopping: Store = {
      ...real,
      write: (file, bytes) => (left-- > 0 ? real.write(file, bytes) : Promise.resolve(fail({ kind: 'disk-full' }))),
    };
    const next = await generateIdentity();
    const claim = {
      folder,
      lying: must(await lookAtManifest(real)),
      remembered: parseRecipient(all.known.recipient ?? '') ?? null,
    };
    const proved = must(await prove(claim, { passphrase: PASSPHRASE }));
    const replaced = await replaceIdentity(stopping, claim, proved, {
      wrapped: must(await wrapIdentity(next, NEXT, 1)),
      recipient: await recipientOf(next),
      clock: () => NOON,
    });
    if (replaced.ok) isWhole = (await finishResealing(stopping, next, () => undefined)).ok;
    stopsAt.push(writes);
    const [right, wrong] = writes < 4 ? [PASSPHRASE, NEXT] : [NEXT, PASSPHRASE];
    for (const recipient of [all.known.recipient, null]) {
      const copy = path.join(await temporaryFolder(), 'again');
      await cp(folder, copy, { recursive: true });
      const journal = run({ folder: copy, recipient });
      expect(await journal.handlers['journal.unlock']({ passphrase: wrong }), `after ${writes} writes`).toMatchObject({
        ok: false,
      });
      must(await journal.handlers['journal.unlock']({ passphrase: right }));
      await expectAll(journal, all);
      await journal.close();
      if (right === NEXT) await expectSealedFor(copy, next, all.identity, openHere);
    }
  }
  expect(stopsAt.length).toBeGreaterThan(9);
}, 120_000);

it('where a disk damages what keeps the old key, in the middle of a new one, everything opens all the same', async () => {
  const all = await full();
  await all.journal.close();
  const real = fileStore(all.folder);
  const next = await generateIdentity();
  const claim = { folder: all.folder, lying: must(await lookAtManifest(real)), remembered: null };
  const wrapped = must(await wrapIdentity(next, NEXT, 1));
  const key = { wrapped, recipient: await recipientOf(next), clock: () => NOON };
  must(await replaceIdentity(real, claim, must(await prove(claim, { passphrase: PASSPHRASE })), key));
  for (const name of ['former.age', 'former-copy.age']) {
    const folder = path.join(await temporaryFolder(), 'copy');
    await cp(all.folder, folder, { recursive: true });
    await truncate(path.join(folder, name), 100);
    for (const proof of [{ passphrase: NEXT }, { identity: next }]) {
      const again = run({ ...all.known, folder });
      must(await again.handlers['journal.unlock'](proof));
      await expectAll(again, all);
      await again.close();
    }
  }
});

it('keeps what a lock broke off for the next unlock', async () => {
  const all = await full();
  const { journal, known } = all;
  for (let index = 0; index < 60; index++) await save(journal, entry(`Entry ${index}`));
  const making = journal.handlers['journal.newKey']({ passphrase: PASSPHRASE, next: NEXT });
  await expect
    .poll(() => journal.events.some((event) => event.event === 'journal' && event.state.state === 'opening'), {
      interval: 1,
    })
    .toBe(true);
  await journal.close();
  await making;
  const again = run(known);
  must(await again.handlers['journal.unlock']({ passphrase: NEXT }));
  await expectAll(again, all);
  expect(must(await again.handlers['records.list'](undefined))).toHaveLength(61);
  expect(must(await again.handlers['recovery.isDue'](undefined))).toBe(true);
});

it('leaves files alone that no key of the journal opens', async () => {
  const { journal, folder } = await full();
  const strange = fileOf(folder, newId());
  await mkdir(path.dirname(strange), { recursive: true });
  await writeFile(`${strange}.age`, 'no age file');
  must(await journal.handlers['journal.newKey']({ passphrase: PASSPHRASE, next: NEXT }));
  expect(await readFile(`${strange}.age`, 'utf8')).toBe('no age file');
  expect(must(await journal.handlers['attention.list'](undefined))).toHaveLength(1);
});
