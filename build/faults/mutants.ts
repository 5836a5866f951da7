import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { settingsForm } from '../../electron/contract/shell';
import { newId } from '../../electron/domain/id';
import { readSavedValue } from '../../electron/shell/savedValue';
import type { Draw } from './draw';
import type { Outcome } from './outcome';
import { makeHalfway } from './halfway';
import { entry, filesOf, makeSubject, must, PASSPHRASE, run, type Running, type Subject } from './subject';

/** The kinds of files, by where they lie. */
const KINDS = [
  'holdfast.json',
  'key.age',
  'records',
  'journal.json.age',
  'cache.age',
  'trash',
  'history',
  'attachments',
  'README.txt',
] as const;

/** Those that count for more while a new key is being made. */
const HALFWAY_KINDS = ['former.age', 'former-copy.age', 'holdfast.json', 'key.age'] as const;

type Kind = (typeof KINDS)[number] | (typeof HALFWAY_KINDS)[number];

/** What can become of the bytes of a file. `other`: those of another one of the journal. */
const CHANGES: readonly {
  readonly name: string;
  readonly change: (bytes: Buffer, draw: Draw, other: Buffer) => Buffer;
}[] = [
  {
    name: 'a flipped bit',
    change: (bytes, draw) => {
      const next = Buffer.from(bytes);
      const at = draw(next.length);
      next[at] = (next[at] ?? 0) ^ (1 << draw(8));
      return next;
    },
  },
  {
    name: 'another byte',
    change: (bytes, draw) => {
      const next = Buffer.from(bytes);
      next[draw(next.length)] = draw(256);
      return next;
    },
  },
  { name: 'cut short', change: (bytes, draw) => bytes.subarray(0, draw(bytes.length)) },
  { name: 'its beginning gone', change: (bytes, draw) => bytes.subarray(1 + draw(bytes.length)) },
  { name: 'nothing in it', change: () => Buffer.alloc(0) },
  {
    name: 'zeros from somewhere on',
    change: (bytes, draw) => {
      const at = draw(bytes.length);
      return Buffer.concat([bytes.subarray(0, at), Buffer.alloc(bytes.length - at)]);
    },
  },
  { name: 'more behind it', change: (bytes, draw) => Buffer.concat([bytes, Buffer.alloc(1 + draw(40), draw(256))]) },
  { name: 'another file in its place', change: (_, __, other) => other },
];

/**
 * Changes one file after another as a bad disk or somebody else's program would, so many times each kind; each time the
 * owner has to get in, find everything that was not touched, and be told of what was.
 */
export async function mutants(place: string, each: number, draw: Draw): Promise<Outcome> {
  const outcomes = [
    await mutantFiles(place, each, draw, makeSubject, KINDS),
    await mutantFiles(place, each, draw, makeHalfway, HALFWAY_KINDS),
    await mutantSettings(place, each, draw),
  ];
  return {
    tried: outcomes.reduce((sum, { tried }) => sum + tried, 0),
    losses: outcomes.flatMap(({ losses }) => losses),
  };
}

async function mutantFiles(
  place: string,
  each: number,
  draw: Draw,
  make: (folder: string) => Promise<Subject>,
  kinds: readonly Kind[],
): Promise<Outcome> {
  const base = path.join(await mkdtemp(path.join(place, 'mutants-')), 'base');
  const subject = await make(base);
  const losses: string[] = [];
  let tried = 0;
  const files = await filesOf(base);
  for (const kind of kinds) {
    const candidates = [...files.keys()].filter((file) => file === kind || file.startsWith(`${kind}/`));
    for (let round = 0; round < each; round++) {
      const file = candidates[draw(candidates.length)];
      const { name, change } = CHANGES[round % CHANGES.length] ?? { name: '', change: (bytes: Buffer) => bytes };
      const others = [...files.keys()].filter((other) => other !== file);
      const bytes = file === undefined ? undefined : files.get(file);
      if (file === undefined || bytes === undefined) throw new Error(`the journal has no ${kind}`);
      const mutant = change(bytes, draw, files.get(others[draw(others.length)] ?? '') ?? Buffer.alloc(0));
      const what = `${subject.isHalfway ? 'in the middle of a new key, ' : ''}${file}, ${name}`;
      tried += 1;
      losses.push(...(await hurt(base, subject, files, file, mutant)).map((loss) => `${what}: ${loss}`));
    }
  }
  return { tried, losses };
}

/** Puts a mutant in the place of a file of a copy; answers what was lost. */
async function hurt(
  base: string,
  subject: Subject,
  files: ReadonlyMap<string, Buffer>,
  file: string,
  mutant: Buffer,
): Promise<readonly string[]> {
  const folder = `${base}-${newId()}`;
  await cp(base, folder, { recursive: true });
  await writeFile(path.join(folder, file), mutant);
  const losses: string[] = [];
  const known = { ...subject.known, folder };
  try {
    const byPassphrase = run(known);
    const opened = await byPassphrase.ask('journal.unlock', { passphrase: PASSPHRASE });
    if (!opened.ok && 'code' in opened.failure && opened.failure.code === 'UNEXPECTED')
      losses.push('the passphrase met a bug');
    if (!opened.ok && file !== 'key.age') losses.push(`the passphrase does not open it: ${opened.failure.kind}`);
    if (opened.ok) losses.push(...(await lookAround(byPassphrase, subject, file)));
    await byPassphrase.close();
    const bySheet = run(known);
    const sheet = await bySheet.ask('journal.unlock', { identity: subject.identity });
    if (!sheet.ok) losses.push(`the recovery sheet does not open it: ${sheet.failure.kind}`);
    else losses.push(...(await lookAround(bySheet, subject, file)), ...(await writeOn(bySheet)));
    await bySheet.close();
    losses.push(...(await missing(folder, files, file, subject.isHalfway)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return [...new Set(losses)];
}

/** Everything that was not touched is there and as it was, and what was touched is said. */
async function lookAround(
  { ask }: Running,
  { bodies, changed, trashed, attachment }: Subject,
  touched: string,
): Promise<readonly string[]> {
  const losses: string[] = [];
  const listed = await ask('records.list');
  if (!listed.ok) return [`the list cannot be had: ${listed.failure.kind}`];
  for (const [id, body] of bodies) {
    const found = await ask('records.get', { id });
    const isThere =
      found.ok && (found.value.record.body === body || found.value.others.some(({ record }) => record.body === body));
    if (isThere) continue;
    if (!touched.includes(id) || !touched.startsWith('records/'))
      losses.push(`another record is gone: ${found.ok ? 'changed' : found.failure.kind}`);
    else if (!(await isSaid(ask, touched))) losses.push('it is not listed among what needs a look');
  }
  const trash = await ask('trash.list');
  const isInTrash = trash.ok && trash.value.some(({ id }) => id === trashed);
  if (!isInTrash && !touched.startsWith('trash/')) losses.push('the trash lost something');
  if (!isInTrash && touched.startsWith('trash/') && !(await isSaid(ask, touched)))
    losses.push('it is not listed among what needs a look');
  const versions = await ask('versions.list', { id: changed });
  const expected = touched.startsWith('history/') ? 1 : 2;
  if (touched.startsWith('history/') && versions.ok && versions.value.length < 2 && !(await isSaid(ask, touched)))
    losses.push('it is not listed among what needs a look');
  if (
    (!versions.ok || versions.value.length < expected) &&
    !touched.includes(`records/${changed.slice(0, 2)}/${changed}`)
  )
    losses.push(`earlier versions are gone: ${versions.ok ? String(versions.value.length) : versions.failure.kind}`);
  const piece = await ask('attachments.read', { file: attachment, from: 0 });
  if (!piece.ok && !touched.startsWith('attachments/')) losses.push(`an attachment is gone: ${piece.failure.kind}`);
  for (const answer of [trash, versions, piece])
    if (!answer.ok && 'code' in answer.failure && answer.failure.code === 'UNEXPECTED')
      losses.push('a request met a bug');
  return losses;
}

/** Whether it comes to be listed among what needs a look; trash and history are looked through after the opening. */
async function isSaid(ask: Running['ask'], file: string): Promise<boolean> {
  for (let wait = 0; wait < 200; wait++) {
    const attention = await ask('attention.list');
    if (attention.ok && attention.value.some((each) => 'file' in each && each.file === file)) return true;
    await pause(25);
  }
  return false;
}

/** What is written afterwards is kept. */
async function writeOn({ ask }: Running): Promise<readonly string[]> {
  const record = entry('Written afterwards.');
  const saved = await ask('records.save', { record, base: null });
  if (!saved.ok) return [`nothing can be written any more: ${saved.failure.kind}`];
  return must(await ask('records.get', { id: record.id })).record.body === record.body
    ? []
    : ['what was written afterwards is not there'];
}

/** No file is gone, and no other one is torn. */
async function missing(
  folder: string,
  before: ReadonlyMap<string, Buffer>,
  touched: string,
  isHalfway = false,
): Promise<readonly string[]> {
  const after = await filesOf(folder);
  return [...before].flatMap(([file, bytes]) => {
    const now = after.get(file);
    // It may have another name by now.
    if (!now)
      return file === 'cache.age' || [...after.values()].some((each) => each.equals(bytes))
        ? []
        : [`the file ${file} was removed`];
    // These are written anew.
    if (
      file === touched ||
      (isHalfway && file.endsWith('.age')) ||
      ['cache.age', 'holdfast.json', 'key.age'].includes(file)
    )
      return [];
    return now.equals(bytes) ? [] : [`the file ${file} was changed`];
  });
}

/** Settings that cannot be read are put aside, and the app goes on. */
async function mutantSettings(place: string, each: number, draw: Draw): Promise<Outcome> {
  const losses: string[] = [];
  const whole = Buffer.from(
    JSON.stringify(
      {
        theme: 'dark',
        textSize: 20,
        journals: [{ folder: '/somewhere/Holdfast', recipient: `age1${'q'.repeat(58)}` }],
      },
      null,
      2,
    ),
  );
  for (let round = 0; round < each; round++) {
    const folder = path.join(place, `settings-${String(round)}`);
    await mkdir(folder);
    const file = path.join(folder, 'settings.json');
    const { name, change } = CHANGES[round % CHANGES.length] ?? { name: '', change: (bytes: Buffer) => bytes };
    const mutant = change(whole, draw, Buffer.from('AGE'));
    await writeFile(file, mutant);
    try {
      const kept = await readSavedValue(file, settingsForm);
      const isRead = kept.get().theme === 'dark' || kept.get().journals.length > 0;
      const aside =
        isRead ||
        (await readFile(`${file}.damaged`).then(
          (bytes) => bytes.equals(mutant),
          () => false,
        ));
      if (
        !aside &&
        (await readFile(file).then(
          (bytes) => !bytes.equals(mutant),
          () => true,
        ))
      )
        losses.push(`settings.json, ${name}: neither read nor put aside`);
    } catch (error) {
      losses.push(`settings.json, ${name}: ${String(error)}`);
    }
    await rm(folder, { recursive: true, force: true });
  }
  return { tried: each, losses };
}
