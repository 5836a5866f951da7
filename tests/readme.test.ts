import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { hasAge, inTerminal, NO_AGE } from './support/age';
import { expect, quit, test, type Holdfast } from './support/holdfast';
import type { Place } from './support/place';
import { addPerson, makeJournal, page, PASSPHRASE, saved, write } from './support/steps';

// The commands that README.md and the journal's own README.txt promise, typed as they stand there.

const CANARY = 'quillwort';
const TEXTS = [
  `Kelp and *${CANARY}* at the pier.`,
  `你好, Straße, 🌊 and ${CANARY}.`,
  `# ${CANARY}\n\n---\n\nAnd below it.`,
];
const LETTER = Buffer.from(`A letter about ${CANARY}.\0\xff`, 'latin1');

/** Makes a journal of entries, a person and an attached file, and quits. */
async function fill({ app, window }: Holdfast): Promise<void> {
  await makeJournal(window);
  for (const text of TEXTS) await write(window, text);
  // On a loaded computer the dialog at times is not heard of the first time.
  await expect(async () => {
    const chooser = window.waitForEvent('filechooser', { timeout: 5000 });
    await window.keyboard.press('ControlOrMeta+Shift+p');
    await (await chooser).setFiles({ name: 'letter.txt', mimeType: 'text/plain', buffer: LETTER });
  }).toPass();
  await expect(page(window)).toContainText('letter.txt');
  await saved(window);
  await addPerson(window, 'Miriam', 'therapist');
  await quit(app);
}

/** The files of the journal, each by its path in it. */
function journalFiles(place: Place): readonly string[] {
  return readdirSync(place.journal, { recursive: true, encoding: 'utf8' }).sort();
}

function filesIn(place: Place, folder: string): readonly string[] {
  return journalFiles(place).filter((file) => file.startsWith(folder) && file.endsWith('.age'));
}

/** Every file with what was written in it, or with the key. */
function readable(place: Place): readonly string[] {
  return [
    ...place.filesWith(CANARY),
    ...place.filesThat((text) => /AGE-SECRET-KEY-1[0-9A-Z]{58}/.test(text.toString('latin1'))),
  ];
}

/** That these are the records' texts, all of them. */
function expectEveryRecord(shown: string, place: Place): void {
  for (const words of [...TEXTS, 'Miriam']) expect(shown).toContain(words);
  expect(shown.match(/^kind: /gm)).toHaveLength(filesIn(place, 'records').length);
}

test('the commands in README.md show every record, and leave nothing readable behind', async ({ open, place }) => {
  test.skip(!hasAge, NO_AGE);
  await fill(await open());
  const before = place.files();
  const readme = readFileSync(path.resolve(import.meta.dirname, '../README.md'), 'utf8');
  const commands = /## Read your journal without Holdfast.*?```sh\n(.*?)```/s.exec(readme)?.[1] ?? '';
  expectEveryRecord(inTerminal(commands, path.resolve(place.journal, '../..'), PASSPHRASE), place);
  expect(place.files()).toEqual(before);
  expect(readable(place)).toEqual([]);
});

test('the commands in the journal’s README.txt do what it says, and leave nothing readable in the journal', async ({
  open,
  place,
}) => {
  test.skip(!hasAge, NO_AGE);
  await fill(await open());
  const before = journalFiles(place);
  const beside = path.dirname(place.journal);
  const type = (command: string | undefined, file = '') =>
    inTerminal((command ?? '').replace('FILE', file), place.journal, PASSPHRASE);
  const [entry, attachment, key, ...all] = readFileSync(path.join(place.journal, 'README.txt'), 'utf8')
    .split('\n')
    .filter((line) => /^ {2}(age|mkdir|find) /.test(line));
  expect(all).toHaveLength(2);

  expectEveryRecord(
    filesIn(place, 'records')
      .map((file) => type(entry, file))
      .join('\n'),
    place,
  );
  type(attachment, filesIn(place, 'attachments')[0]);
  expect(readFileSync(path.join(beside, 'picture.png')).equals(LETTER)).toBe(true);
  type(key);
  // These ask for nothing: they go by the identity.
  for (const command of all) execFileSync('sh', ['-c', command], { cwd: place.journal });
  const plain = path.join(beside, 'plain');
  expect(readdirSync(plain)).toHaveLength(filesIn(place, 'records').length);
  expectEveryRecord(
    readdirSync(plain)
      .map((file) => readFileSync(path.join(plain, file), 'utf8'))
      .join('\n'),
    place,
  );

  expect(journalFiles(place)).toEqual(before);
  const elsewhere = readable(place);
  expect(elsewhere).toContain(path.join(beside, 'identity.txt'));
  expect(elsewhere.filter((file) => file.startsWith(place.journal))).toEqual([]);
});
