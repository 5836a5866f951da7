import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { removeTemporary, temporary } from '../../build/temporary';

/** A computer of its own for one journey: everything that the app may write lies within `root`. */
export interface Place {
  readonly root: string;
  readonly profile: string;
  /** Where the app suggests to make the journal. */
  readonly journal: string;
  readonly env: Readonly<Record<string, string>>;
  /** Every file within `root`. */
  readonly files: () => readonly string[];
  /** The files in which these words stand readable, as UTF-8 or UTF-16. */
  readonly filesWith: (words: string) => readonly string[];
  /** The files of which something holds. What the app still puts away while it ends is nothing. */
  readonly filesThat: (holds: (read: Buffer) => boolean) => readonly string[];
  readonly remove: () => Promise<void>;
}

/** A folder of its own, in memory where there is room. */
export function makeRoot(): string {
  return mkdtempSync(path.join(temporary(), 'holdfast-journey-'));
}

/** Where the app suggests to make the journal, on the computer that lies in this folder. */
export function journalIn(root: string): string {
  return path.join(root, 'home/Documents/Holdfast');
}

/** `root`: a folder that is missing or empty. */
export function makePlace(root = makeRoot()): Place {
  const [profile, temporary, documents] = ['profile', 'tmp', 'home/Documents'].map((name) => path.join(root, name)) as [
    string,
    string,
    string,
  ];
  for (const folder of [profile, temporary, documents]) mkdirSync(folder, { recursive: true });
  const home = path.join(root, 'home');
  const config = path.join(home, '.config');
  mkdirSync(config);
  // Where Linux looks for the folder of documents; without it, it is the home folder itself.
  writeFileSync(path.join(config, 'user-dirs.dirs'), `XDG_DOCUMENTS_DIR="${documents}"\n`);
  const files = () => filesWithin(root);
  const filesThat = (holds: (read: Buffer) => boolean) => files().filter((file) => holds(readIfThere(file)));
  return {
    root,
    profile,
    journal: journalIn(root),
    files,
    env: {
      HOME: home,
      USERPROFILE: home,
      TMPDIR: temporary,
      TEMP: temporary,
      TMP: temporary,
      XDG_CONFIG_HOME: config,
      XDG_CACHE_HOME: path.join(home, '.cache'),
      XDG_DATA_HOME: path.join(home, '.local/share'),
      HOLDFAST_TEST_PROFILE: profile,
      HOLDFAST_TEST_WORK_FACTOR: '10',
    },
    filesWith: (words) => filesThat((read) => spells(words).some((bytes) => read.includes(bytes))),
    filesThat,
    remove: () => removeTemporary(root),
  };
}

function filesWithin(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/** What a file holds; nothing where it was removed a moment ago. */
function readIfThere(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}

function spells(words: string): readonly Buffer[] {
  return [Buffer.from(words, 'utf8'), Buffer.from(words, 'utf16le')];
}

/** Whether a command of this computer can be run. */
export function has(command: string): boolean {
  try {
    execFileSync('which', [command], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
