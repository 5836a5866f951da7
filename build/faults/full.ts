import { spawnSync } from 'node:child_process';
import { mkdir, rm, stat, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { skipped, type Outcome } from './outcome';
import { entry, makeSubject, must, PASSPHRASE, run } from './subject';

const SIZE = 512 * 1024;
/** Bytes left on the disk, in steps. */
const STEP = 512;

/** Saves with less and less room: each save is whole or refused with `disk-full`, and everything before it stays. */
export async function full(place: string): Promise<Outcome> {
  const disk = path.join(place, 'small');
  await mkdir(disk);
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${String(SIZE)},mode=700`, 'tmpfs', disk]).status !== 0)
    return skipped('only root on Linux can have a small disk made.');
  const losses: string[] = [];
  let tried = 0;
  let refused = 0;
  try {
    const folder = path.join(disk, 'journal');
    const subject = await makeSubject(folder);
    const expected = new Map(subject.bodies);
    const ballast = path.join(disk, 'ballast');
    for (let left = 0; left <= 24 * STEP; left += STEP) {
      await fill(ballast, left);
      const { ask, close } = run(subject.known);
      const opened = await ask('journal.unlock', { passphrase: PASSPHRASE });
      if (!opened.ok) losses.push(`with ${String(left)} bytes left it does not open: ${opened.failure.kind}`);
      else {
        const record = entry(`Written with ${String(left)} bytes left. ${'water '.repeat(400)}`);
        for (const saving of [
          { record, base: null },
          ...(await ask('records.get', { id: subject.changed }).then((found) =>
            found.ok
              ? [
                  {
                    record: { ...found.value.record, body: `${found.value.record.body} ${String(left)}` },
                    base: found.value.revision,
                  },
                ]
              : [],
          )),
        ]) {
          tried += 1;
          const saved = await ask('records.save', saving);
          if (saved.ok) expected.set(saving.record.id, saving.record.body);
          else if (saved.failure.kind === 'disk-full') refused += 1;
          else losses.push(`with ${String(left)} bytes left: ${saved.failure.kind}`);
        }
      }
      await close();
      await rm(ballast, { force: true });
      losses.push(...(await lookFor(subject.known, expected)));
    }
  } finally {
    spawnSync('umount', ['--lazy', disk]);
  }
  return { tried, losses, notes: [`${String(refused)} refused with a sentence, ${String(tried - refused)} saved`] };
}

/** Fills the disk until so many bytes are left. */
async function fill(ballast: string, left: number): Promise<void> {
  await writeFile(ballast, Buffer.alloc(SIZE)).catch(() => undefined);
  if (left > 0) {
    const { size } = await stat(ballast);
    await truncate(ballast, Math.max(0, size - left));
  }
}

async function lookFor(
  known: Parameters<typeof run>[0],
  expected: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  const { ask, close } = run(known);
  must(await ask('journal.unlock', { passphrase: PASSPHRASE }));
  const losses: string[] = [];
  const listed = must(await ask('records.list'));
  for (const [id, body] of expected) {
    const summary = listed.find((each) => each.id === id);
    const found = summary && (await ask('records.get', { id: summary.id }));
    if (!found?.ok || found.value.record.body !== body) losses.push('what was called saved is not there');
  }
  await close();
  return losses;
}
