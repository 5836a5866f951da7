import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type * as Files from 'node:fs/promises';
import type { ChangeDone, RecordChange } from '../contract/records';
import type { Id } from '../domain/id';
import { fail } from '../domain/result';
import { ageCodec, parseIdentity } from '../storage/age';
import { encryptingStore, plainCodec } from '../storage/encrypting';
import { journalFiles } from '../storage/folder';
import { memoryStore } from '../storage/memory';
import { faultThat, underFault, type Fault } from '../storage/testing/faults';
import { filesBelow, temporaryFolder } from '../storage/testing/place';
import {
  bodyOf,
  create,
  entry,
  fileOf,
  must,
  PASSPHRASE,
  reopen,
  run,
  save,
  type Running,
} from './testing/runningJournal';
import { recordPath } from './paths';
import { decide, PENDING, WITHDRAWN } from './pending';

vi.mock('node:fs/promises', async (original) => {
  const { faulty } = await import('../storage/testing/faults');
  return faulty(await original<typeof Files>());
});

const change = async ({ handlers }: Running, changes: readonly RecordChange[]) =>
  handlers['records.change']({ changes });

/** A journal with an entry to edit, one to delete and one in the trash; and changes of all of them, with a new one. */
async function several() {
  const journal = await create(path.join(await temporaryFolder(), 'journal'), undefined, null);
  const [edited, deleted, back, made] = [entry('edited'), entry('deleted'), entry('back'), entry('made')];
  const base = await save(journal, edited);
  for (const one of [deleted, back]) await save(journal, one);
  must(await journal.handlers['trash.put']({ id: back.id }));
  const changes: readonly RecordChange[] = [
    { kind: 'save', record: { ...edited, body: 'edited twice', title: 'New' }, base },
    { kind: 'trash', id: deleted.id },
    { kind: 'restore', id: back.id },
    { kind: 'save', record: made, base: null },
  ];
  return { journal, known: journal.known, edited, deleted, back, made, base, changes };
}

/** What each record says, by its first words; what lies in the trash is in brackets. */
async function standing({ handlers }: Running): Promise<readonly string[]> {
  const list = must(await handlers['records.list'](undefined));
  const there = await Promise.all(list.map(async ({ id }) => must(await handlers['records.get']({ id }))));
  const gone = await Promise.all(
    must(await handlers['trash.list'](undefined)).map(async ({ id }) => must(await handlers['trash.get']({ id }))),
  );
  expect(there.flatMap(({ others }) => others)).toEqual([]);
  // A version that could not be kept is said, and holds up nothing.
  expect(must(await handlers['attention.list'](undefined)).filter(({ reason }) => reason !== 'not-kept')).toEqual([]);
  return [...there.map(({ record }) => record.body), ...gone.map(({ body }) => `(${body})`)].sort();
}

const BEFORE = ['(back)', 'deleted', 'edited'];
const AFTER = ['(deleted)', 'back', 'edited twice', 'made'];

async function expectNoneLeft(folder: string): Promise<void> {
  expect((await filesBelow(folder)).filter((file) => file.startsWith(PENDING) || file.startsWith(WITHDRAWN))).toEqual(
    [],
  );
}

describe('several changes', () => {
  it('are made together, taken back together, and made again', async () => {
    const { journal, known, edited, changes } = await several();
    const done = must(await change(journal, changes));
    expect(done.records.map(({ record }) => record.body).sort()).toEqual(['back', 'edited twice', 'made']);
    expect(await standing(journal)).toEqual(AFTER);
    const undone: ChangeDone = must(await change(journal, done.inverse));
    // What was new can still be had from the trash.
    expect(await standing(journal)).toEqual(['(made)', ...BEFORE].sort());
    expect(must(await journal.handlers['records.get']({ id: edited.id })).record).toEqual(edited);
    const redone = must(await change(journal, undone.inverse));
    expect(await standing(journal)).toEqual(AFTER);
    must(await change(journal, redone.inverse));
    expect(await standing(await reopen(journal, known))).toEqual(['(made)', ...BEFORE].sort());
    await expectNoneLeft(known.folder);
  });

  it('are none where one of them builds on what is not there any more', async () => {
    const { journal, edited, base, changes } = await several();
    const before = await save(journal, { ...edited, body: 'edited elsewhere' }, base);
    const stands = await standing(journal);
    expect(await change(journal, changes)).toEqual(fail({ kind: 'conflict' }));
    expect(await standing(journal)).toEqual(stands);
    expect(must(await journal.handlers['records.get']({ id: edited.id })).revision).toBe(before);
    expect(
      await change(journal, [...changes.slice(1), { kind: 'trash', id: 'abcdefghijklmnopqrstuvwxyz' as Id }]),
    ).toEqual(fail({ kind: 'not-found' }));
    expect(await standing(journal)).toEqual(stands);
  });

  it('are of a record each', async () => {
    const { journal, deleted } = await several();
    expect(
      await change(journal, [
        { kind: 'trash', id: deleted.id },
        { kind: 'restore', id: deleted.id },
      ]),
    ).toEqual(fail({ kind: 'invalid' }));
  });

  it('are taken back without what was changed since in other parts', async () => {
    const { journal, edited, changes } = await several();
    const done = must(await change(journal, changes));
    const [first] = done.records.filter(({ record }) => record.id === edited.id);
    await save(journal, { ...edited, body: 'edited twice', title: 'New', tags: ['since'] }, first?.revision);
    must(await change(journal, done.inverse));
    expect(must(await journal.handlers['records.get']({ id: edited.id })).record).toEqual({
      ...edited,
      tags: ['since'],
    });
  });

  it('keep what stood there before as a version', async () => {
    const { journal, edited, changes } = await several();
    must(await journal.handlers['records.leave']({ id: edited.id }));
    must(await change(journal, changes));
    const versions = must(await journal.handlers['versions.list']({ id: edited.id }));
    const bodies = await Promise.all(
      versions.map(
        async ({ version }) => must(await journal.handlers['versions.get']({ id: edited.id, version })).body,
      ),
    );
    expect(bodies).toContain('edited');
  });

  it.each(['fails', 'dies'] as const satisfies readonly Fault['how'][])(
    'are made or not made, wherever the disk or the keeper %s',
    async (how) => {
      const outcomes = new Set<string>();
      const { journal: made, known: first, changes } = await several();
      await made.close();
      for (let step = 0, isOver = false; !isOver; step += 1) {
        const known = { ...first, folder: path.join(await temporaryFolder(), 'copy') };
        await cp(first.folder, known.folder, { recursive: true, preserveTimestamps: true });
        const fault = faultThat(how);
        const journal = underFault(fault, () => run(known));
        onTestFinished(fault.end);
        must(await journal.handlers['records.list'](undefined));
        fault.left = step;
        const answer = await Promise.race([
          underFault(fault, () => change(journal, changes)),
          ...(how === 'dies' ? [fault.happened] : []),
        ]);
        isOver = fault.left >= 0 && fault.left !== Infinity;
        fault.left = how === 'dies' ? -1 : Infinity;
        if (how === 'fails' && answer)
          expect(await standing(journal), `at call ${String(step)}`).toEqual(answer.ok ? AFTER : BEFORE);
        const next = run(known);
        const stands = await standing(next);
        expect([BEFORE, AFTER], `at call ${String(step)}`).toContainEqual(stands);
        if (answer) expect(stands, `at call ${String(step)}`).toEqual(answer.ok ? AFTER : BEFORE);
        outcomes.add(stands.join());
        await next.close();
        await expectNoneLeft(known.folder);
      }
      expect(outcomes.size).toBe(2);
    },
    120_000,
  );

  it('that a crash has left leave alone what was written since, and keep what they would have written', async () => {
    const { journal, known, edited } = await several();
    await journal.close();
    const file = fileOf(known.folder, edited.id);
    const source = await readFile(file, 'utf8');
    const steps = [
      {
        path: path.posix.relative(known.folder, file),
        before: source.replace('edited', 'long ago'),
        after: source.replace('edited', 'meant'),
      },
    ];
    await writeFile(path.join(known.folder, PENDING), JSON.stringify(steps));
    const next = run(known);
    expect(must(await next.handlers['records.get']({ id: edited.id })).record.body).toBe('edited');
    const [newest] = must(await next.handlers['versions.list']({ id: edited.id }));
    expect(must(await next.handlers['versions.get']({ id: edited.id, version: newest?.version ?? '' })).body).toBe(
      'meant',
    );
  });

  it.each([PASSPHRASE, null])(
    'of long texts that a crash has left are finished, and hold up no later one (passphrase: %s)',
    async (passphrase) => {
      const journal = await create(path.join(await temporaryFolder(), 'journal'), undefined, passphrase);
      const { known } = journal;
      const written = [300, 450, 600].map((kilobytes) => entry('long '.repeat(kilobytes * 200)));
      for (const each of written) await save(journal, each);
      await journal.close();
      const identity = parseIdentity(journal.identity ?? '');
      const files = encryptingStore(journalFiles(known.folder), identity ? await ageCodec(identity) : plainCodec);
      const steps = await Promise.all(
        written.map(async ({ id }) => {
          const before = new TextDecoder().decode(must(await files.read(recordPath(id))));
          return { path: recordPath(id), before, after: before.replace('long', 'very long') };
        }),
      );
      must(await decide(files, steps));
      // The first had been taken when it happened.
      must(await files.write(steps[0]?.path ?? '', new TextEncoder().encode(steps[0]?.after)));
      const next = await reopen(journal, known);
      for (const { id, body } of written) expect(await bodyOf(next, id)).toBe(`very ${body}`);
      await expectNoneLeft(known.folder);
      must(await change(next, [{ kind: 'trash', id: written[0]?.id ?? entry('').id }]));
      expect(must(await next.handlers['trash.list'](undefined)).map(({ id }) => id)).toEqual([written[0]?.id]);
    },
  );

  it('that hold more text than can be read again are not begun', async () => {
    const store = memoryStore();
    const step = { path: 'a', before: null, after: 'x'.repeat(128 * 1024 ** 2) };
    expect(await decide(store, [step, step])).toEqual(fail({ kind: 'too-much' }));
    expect(must(await store.list(''))).toEqual([]);
  });

  it.each(['holdfast.json', '../outside.md', 'records/ab/../../holdfast.json', 'history/ab/x.md'])(
    'that somebody has made up reach nothing else: %s',
    async (name) => {
      const { journal, known } = await several();
      await journal.close();
      const before = await readFile(path.join(known.folder, 'holdfast.json'), 'utf8');
      await writeFile(
        path.join(known.folder, PENDING),
        JSON.stringify([{ path: name, before: name === 'holdfast.json' ? before : null, after: 'x' }]),
      );
      const files = await filesBelow(path.dirname(known.folder));
      const next = run(known);
      expect(await standing(next)).toEqual(BEFORE);
      await next.close();
      expect(await readFile(path.join(known.folder, 'holdfast.json'), 'utf8')).toBe(before);
      expect(
        (await filesBelow(path.dirname(known.folder))).filter(
          (file) => !files.includes(file) && file.includes('outside'),
        ),
      ).toEqual([]);
    },
  );
});
