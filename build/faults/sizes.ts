import { cp, mkdtemp, open, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Failure } from '../../electron/contract/failure';
import type { Outcome } from './outcome';
import { entry, filesOf, makeSubject, PASSPHRASE, run, type Subject } from './subject';

const GIB = 2 ** 30;
/** More than Node reads at once; a sparse file takes no room. */
const HUGE = 3 * GIB;

/**
 * Puts 3 GB in the place of a file of each kind, and a key.age that would take gigabytes to try: the owner gets in,
 * everything else is there, and every answer is a value.
 */
export async function sizes(place: string): Promise<Outcome> {
  const base = path.join(await mkdtemp(path.join(place, 'sizes-')), 'base');
  const subject = await makeSubject(base);
  const files = [...(await filesOf(base)).keys()];
  const losses: string[] = [];
  let tried = 0;
  for (const kind of [
    'holdfast.json',
    'key.age',
    'cache.age',
    'records',
    'trash',
    'history',
    'attachments',
    'README.txt',
  ]) {
    const file = files.find((each) => each === kind || each.startsWith(`${kind}/`));
    if (file === undefined) throw new Error(`the journal has no ${kind}`);
    for (const replaces of [true, false]) {
      // A second one of its kind, as somebody might put there.
      const huge = replaces ? file : file.replace(/([^/]+)$/, 'a huge $1');
      const folder = `${base}-${String(tried)}`;
      await cp(base, folder, { recursive: true });
      const handle = await open(path.join(folder, huge), 'w');
      await handle.truncate(HUGE);
      await handle.close();
      tried += 1;
      losses.push(
        ...(await openIn(folder, subject, replaces ? file : '')).map(
          (loss) => `3 GB as ${huge.replace(/[a-z2-7]{26}/g, '…')}: ${loss}`,
        ),
      );
      if (
        (await stat(path.join(folder, huge)).then(
          ({ size }) => size !== HUGE,
          () => true,
        )) &&
        !['cache.age', 'holdfast.json', 'key.age'].includes(huge)
      )
        losses.push(`${huge} was removed or changed`);
      await rm(folder, { recursive: true, force: true });
    }
  }
  for (const factor of [21, 22, 40, 99]) {
    const folder = `${base}-${String(tried)}`;
    await cp(base, folder, { recursive: true });
    const key = path.join(folder, 'key.age');
    const costly = (await readFile(key, 'latin1')).replace(/^(-> scrypt \S+) \d+$/m, `$1 ${String(factor)}`);
    await writeFile(key, costly, 'latin1');
    tried += 1;
    losses.push(
      ...(await openIn(folder, subject, 'key.age', 'costly-key')).map(
        (loss) => `a key.age of work factor ${String(factor)}: ${loss}`,
      ),
    );
    await rm(folder, { recursive: true, force: true });
  }
  return { tried, losses };
}

/**
 * What is wrong with a journal one of whose files was replaced. `refusal`: what a passphrase has to be answered, where
 * that is known.
 */
async function openIn(
  folder: string,
  { known, identity, bodies }: Subject,
  touched: string,
  refusal?: Failure['kind'],
): Promise<readonly string[]> {
  const losses: string[] = [];
  const { ask, close } = run({ ...known, folder });
  const proof = touched === 'key.age' ? { identity } : { passphrase: PASSPHRASE };
  if (touched === 'key.age') {
    const refused = await ask('journal.unlock', { passphrase: PASSPHRASE });
    if (refused.ok || ('code' in refused.failure && refused.failure.code === 'UNEXPECTED'))
      losses.push('the passphrase met a bug');
    if (refusal !== undefined && !refused.ok && refused.failure.kind !== refusal)
      losses.push(`it is said to be ${refused.failure.kind}`);
  }
  const opened = await ask('journal.unlock', proof);
  if (!opened.ok) losses.push(`it does not open: ${JSON.stringify(opened.failure)}`);
  else {
    for (const [id, body] of bodies) {
      if (touched.includes(id) && touched.startsWith('records/')) continue;
      const found = await ask('records.get', { id });
      if (!found.ok || found.value.record.body !== body) losses.push('another record is gone');
    }
    for (const answer of [
      await ask('attention.list'),
      await ask('trash.list'),
      await ask('journal.info'),
      await ask('records.save', { record: entry('More.'), base: null }),
    ]) {
      if (!answer.ok) losses.push(`a request fails: ${JSON.stringify(answer.failure)}`);
    }
  }
  await close();
  return losses;
}
