import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type * as Files from 'node:fs/promises';
import type { Opened } from '../contract/keeper';
import type { Entry } from '../domain/kinds/entry';
import type { Id } from '../domain/id';
import { fail, ok } from '../domain/result';
import { isTemporary } from '../storage/durable';
import { faultThat, underFault, type Fault } from '../storage/testing/faults';
import { filesBelow, temporaryFolder } from '../storage/testing/place';
import {
  create,
  entry,
  fileOf,
  MINUTE,
  must,
  NOON,
  run,
  save,
  type Clock,
  type Running,
} from './testing/runningJournal';

vi.mock('node:fs/promises', async (original) => {
  const { faulty } = await import('../storage/testing/faults');
  return faulty(await original<typeof Files>());
});

/**
 * A journal under a fault, and the one that somebody has who goes on: the same where the disk failed, another one where
 * the keeper died.
 */
interface Scene {
  readonly clock: Clock;
  readonly journal: Running;
  readonly known: Opened;
  readonly written: Entry;
  readonly base: string;
}

const HOWS = ['fails', 'dies'] as const satisfies readonly Fault['how'][];

/**
 * Does something to a journal with one fault after the other at each call that changes the disk, until none comes any
 * more. `work` is what goes wrong; `then` what somebody does who tries again.
 */
async function atEachStep(
  how: Fault['how'],
  prepare: (scene: Scene) => Promise<unknown>,
  work: (scene: Scene) => Promise<unknown>,
  then: (scene: Scene) => Promise<void>,
): Promise<void> {
  for (let step = 0, isOver = false; !isOver; step += 1) {
    const clock: Clock = { now: NOON };
    const made = await create(await temporaryFolder(), clock, null);
    const written = entry('one', { title: 'First' });
    const base = await save(made, written);
    await made.close();
    const { known } = made;
    const fault = faultThat(how);
    const journal = underFault(fault, () => run(known, clock));
    onTestFinished(fault.end);
    must(await journal.handlers['records.list'](undefined));
    const scene = { clock, journal, known, written, base };
    await prepare(scene);
    clock.now += MINUTE;
    fault.left = step;
    await Promise.race([
      underFault(fault, () => work(scene)).catch(() => undefined),
      ...(how === 'dies' ? [fault.happened] : []),
    ]);
    isOver = fault.left >= 0 && fault.left !== Infinity;
    fault.left = how === 'dies' ? -1 : Infinity;
    clock.now += MINUTE;
    const next = how === 'dies' ? run(known, clock) : journal;
    must(await next.handlers['records.list'](undefined));
    await then({ ...scene, journal: next });
    await next.close();
    await expectOneOfEach(known.folder);
  }
}

/** Nothing of a record is there twice: beside it, among its versions, in the trash. */
async function expectOneOfEach(folder: string): Promise<void> {
  const files = (await filesBelow(folder)).filter(
    (file) => /^(records|history|trash)\//.test(file) && !isTemporary(path.basename(file)),
  );
  const texts = await Promise.all(files.map((file) => readFile(path.join(folder, file), 'utf8')));
  for (const where of ['records', 'history', 'trash']) {
    const those = texts.filter((_, at) => files[at]?.startsWith(where)).map((text) => text.replace(/^id: .*$/m, ''));
    expect(those).toHaveLength(new Set(those).size);
  }
}

/** The texts of a record's versions, newest first. */
async function versionsOf({ handlers }: Running, id: Id): Promise<readonly string[]> {
  const versions = must(await handlers['versions.list']({ id }));
  return Promise.all(versions.map(async ({ version }) => must(await handlers['versions.get']({ id, version })).body));
}

/** Leaves an entry with two texts of which one was written elsewhere. */
async function conflict({ journal, known, written, base }: Scene): Promise<void> {
  await writeFile(
    fileOf(known.folder, written.id),
    (await readFile(fileOf(known.folder, written.id), 'utf8')).replace(/one\n?$/, 'theirs'),
  );
  await journal.handlers['records.save']({ record: { ...written, body: 'ours' }, base });
}

async function otherOf({ handlers }: Running, id: Id): Promise<string | undefined> {
  return must(await handlers['records.get']({ id })).others[0]?.file;
}

describe.each(HOWS)('where the disk or the keeper %s in the middle,', (how) => {
  const nothing = () => Promise.resolve();

  it('a save that is tried again is saved, and the next is no conflict', async () => {
    await atEachStep(
      how,
      nothing,
      ({ journal, written, base }) => save(journal, { ...written, body: 'one two' }, base),
      async ({ journal, written, base }) => {
        const again = await save(journal, { ...written, body: 'one two' }, base);
        await save(journal, { ...written, body: 'one two three' }, again);
        expect(must(await journal.handlers['records.get']({ id: written.id }))).toMatchObject({
          record: { body: 'one two three' },
          others: [],
        });
      },
    );
  });

  it('a first save that is tried again is saved', async () => {
    const first = entry('two');
    await atEachStep(
      how,
      nothing,
      ({ journal }) => save(journal, first),
      async ({ journal }) => {
        await save(journal, { ...first, body: 'two three' }, await save(journal, first));
        expect(must(await journal.handlers['records.get']({ id: first.id }))).toMatchObject({
          record: { body: 'two three' },
          others: [],
        });
      },
    );
  });

  it('a text that somebody else changed meanwhile is kept beside theirs once', async () => {
    const outdated = { body: 'ours' };
    await atEachStep(
      how,
      conflict,
      ({ journal, written, base }) => journal.handlers['records.save']({ record: { ...written, ...outdated }, base }),
      async ({ journal, written, base }) => {
        expect(await journal.handlers['records.save']({ record: { ...written, ...outdated }, base })).toEqual(
          fail({ kind: 'conflict' }),
        );
        const { record, others } = must(await journal.handlers['records.get']({ id: written.id }));
        expect([record.body, ...others.map((other) => other.record.body)]).toEqual(['theirs', 'ours']);
      },
    );
  });

  it('a version that is put back again is there once', async () => {
    const restore = async ({ journal, written }: Scene) => {
      const versions = must(await journal.handlers['versions.list']({ id: written.id }));
      const [oldest] = versions.slice(-1);
      return journal.handlers['versions.restore']({ id: written.id, version: oldest?.version ?? '' });
    };
    const prepare = async ({ journal, written, base, clock }: Scene) => {
      await journal.handlers['records.leave']({ id: written.id });
      clock.now += MINUTE;
      await save(journal, { ...written, body: 'two' }, base);
      await journal.handlers['records.leave']({ id: written.id });
    };
    await atEachStep(how, prepare, restore, async (scene) => {
      if (must(await scene.journal.handlers['records.get']({ id: scene.written.id })).record.body !== 'one')
        must(await restore(scene));
      expect(must(await scene.journal.handlers['records.get']({ id: scene.written.id }))).toMatchObject({
        record: { body: 'one' },
        others: [],
      });
      expect(await versionsOf(scene.journal, scene.written.id)).toEqual(['two']);
    });
  });

  it('what was moved to the trash again is there once, and comes back', async () => {
    await atEachStep(
      how,
      conflict,
      ({ journal, written }) => journal.handlers['trash.put']({ id: written.id }),
      async ({ journal, written }) => {
        expect(await journal.handlers['trash.put']({ id: written.id })).toEqual(ok(null));
        expect(must(await journal.handlers['records.list'](undefined))).toEqual([]);
        expect(must(await journal.handlers['trash.list'](undefined))).toHaveLength(1);
        must(await journal.handlers['trash.restore']({ id: written.id }));
        expect(must(await journal.handlers['records.get']({ id: written.id }))).toMatchObject({
          record: { body: 'theirs' },
          others: [],
        });
        expect((await versionsOf(journal, written.id)).toSorted()).toEqual(['one', 'ours']);
      },
    );
  });

  it('what was brought back again is there once', async () => {
    const discard = ({ journal, written }: Scene) => journal.handlers['trash.put']({ id: written.id });
    await atEachStep(
      how,
      discard,
      ({ journal, written }) => journal.handlers['trash.restore']({ id: written.id }),
      async ({ journal, written }) => {
        if (must(await journal.handlers['trash.list'](undefined)).length > 0)
          must(await journal.handlers['trash.restore']({ id: written.id }));
        expect(must(await journal.handlers['trash.list'](undefined))).toEqual([]);
        expect(must(await journal.handlers['records.get']({ id: written.id }))).toMatchObject({
          record: { body: 'one' },
          others: [],
        });
      },
    );
  });

  it.each([
    ['present', ['theirs']],
    ['other', ['ours']],
    ['both', ['ours', 'theirs']],
  ] as const)('a choice of %s that is made again holds once', async (keep, bodies) => {
    const choose = async ({ journal, written }: Scene) => {
      const file = await otherOf(journal, written.id);
      return file !== undefined && journal.handlers['records.resolve']({ id: written.id, file, keep });
    };
    await atEachStep(how, conflict, choose, async (scene) => {
      await choose(scene);
      const list = must(await scene.journal.handlers['records.list'](undefined));
      const found = await Promise.all(
        list.map(async ({ id }) => must(await scene.journal.handlers['records.get']({ id }))),
      );
      expect(found.map(({ record }) => record.body).sort()).toEqual(bodies);
      expect(found.flatMap(({ others }) => others)).toEqual([]);
    });
  });

  it('a damaged file that stands in the way is put aside once', async () => {
    const damage = async ({ journal, known, written }: Scene) => {
      await writeFile(fileOf(known.folder, written.id), 'no record');
      await journal.handlers['records.get']({ id: written.id });
    };
    await atEachStep(
      how,
      damage,
      ({ journal, written, base }) => save(journal, written, base),
      async ({ journal, written, base }) => {
        await save(journal, written, base);
        expect(must(await journal.handlers['records.get']({ id: written.id }))).toMatchObject({
          record: { body: 'one' },
        });
        expect(must(await journal.handlers['attention.list'](undefined))).toHaveLength(1);
      },
    );
  });
});
