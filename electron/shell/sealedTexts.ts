import { createHash, randomBytes } from 'node:crypto';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ShellRequests } from '../contract';
import type { Handlers } from '../contract/request';
import type { Joined, SealedText, Standing } from '../contract/sealedTexts';
import { ok } from '../domain/result';
import { isTemporary, makeFolder, writeDurably } from '../storage/durable';

/** SECURITY: a name tells in which order they were sealed, and which belong to the same journal; not which. */
const NAME = /^([0-9a-f]{16})-(\d{6,})-[0-9a-f]{16}\.age$/;
/** Bytes beyond which a file in that folder is none of ours. */
const LARGEST = 256 * 1024 * 1024;

/**
 * Texts that could not be saved when the journal was locked or left, each sealed to the recipient of its journal: here
 * in memory, and, where this computer's profile can be written, each in a file there, until they are in the journal.
 * Nothing here can open them.
 */
export interface Sealed {
  /** Takes them. From now on they are there; they are being written to the profile. */
  readonly take: (recipient: string, texts: readonly Uint8Array[]) => void;
  /** Those of a journal, in the order in which they were sealed. */
  readonly of: (recipient: string) => readonly SealedText[];
  /** What came of one: it is in its journal, and goes from here; or it cannot be read, and stays. */
  readonly end: (name: string, outcome: Joined) => void;
  /** What there is of a journal; of none where it has no recipient. */
  readonly standing: (recipient: string | null) => Standing;
  /** Ends once every file is written or has failed; true where all are written. What failed before is tried again. */
  readonly settled: () => Promise<boolean>;
}

interface Kept extends SealedText {
  readonly journal: string;
  isKept: boolean;
  isUnreadable: boolean;
  /** The writing or removing that goes on. */
  working: Promise<unknown>;
}

/**
 * Those that a folder of the profile holds from before. `changed` is called whenever the standing of a journal may be
 * another one.
 */
export async function readSealed(folder: string, changed: () => void): Promise<Sealed> {
  const texts = new Map<string, Kept>();
  for (const { name, journal, bytes } of await filesIn(folder)) {
    texts.set(name, { name, bytes, journal, isKept: true, isUnreadable: false, working: Promise.resolve() });
  }
  let last = Math.max(0, ...[...texts.keys()].map((name) => Number(NAME.exec(name)?.[2])));

  async function write(text: Kept): Promise<void> {
    try {
      await makeFolder(folder);
      text.isKept = (await writeDurably(path.join(folder, text.name), text.bytes)).ok;
    } catch {
      text.isKept = false;
    }
    changed();
  }

  return {
    take: (recipient, all) => {
      for (const bytes of all) {
        last += 1;
        const journal = journalOf(recipient);
        const name = `${journal}-${String(last).padStart(6, '0')}-${randomBytes(8).toString('hex')}.age`;
        const text: Kept = { name, bytes, journal, isKept: false, isUnreadable: false, working: Promise.resolve() };
        texts.set(name, text);
        text.working = write(text);
      }
      changed();
    },
    of: (recipient) => [...texts.values()].filter(({ journal }) => journal === journalOf(recipient)),
    end: (name, outcome) => {
      const text = texts.get(name);
      if (!text) return;
      if (outcome === 'unreadable') text.isUnreadable = true;
      else {
        texts.delete(name);
        // One that cannot be removed is joined again the next time, which changes nothing.
        void text.working.then(() => rm(path.join(folder, name), { force: true })).catch(() => undefined);
      }
      changed();
    },
    standing: (recipient) => {
      const all =
        recipient === null ? [] : [...texts.values()].filter(({ journal }) => journal === journalOf(recipient));
      return {
        waiting: all.filter(({ isUnreadable }) => !isUnreadable).length,
        unreadable: all.filter(({ isUnreadable }) => isUnreadable).length,
        isKept: all.every(({ isKept }) => isKept),
      };
    },
    settled: async () => {
      const all = [...texts.values()];
      await Promise.all(all.map(({ working }) => working));
      await Promise.all(
        all.filter((text) => !text.isKept && texts.has(text.name)).map((text) => (text.working = write(text))),
      );
      return all.every((text) => text.isKept || !texts.has(text.name));
    },
  };
}

export function sealedHandlers(
  sealed: Sealed,
  recipient: () => string | null,
): Pick<Handlers<ShellRequests>, 'sealed.standing'> {
  return { 'sealed.standing': () => Promise.resolve(ok(sealed.standing(recipient()))) };
}

function journalOf(recipient: string): string {
  return createHash('sha256').update(recipient).digest('hex').slice(0, 16);
}

/** In the order of their numbers. What cannot be read is left as it is. */
async function filesIn(
  folder: string,
): Promise<readonly { readonly name: string; readonly journal: string; readonly bytes: Uint8Array }[]> {
  const names = await readdir(folder).catch(() => []);
  const found = names
    .flatMap((name) => {
      const [, journal, number] = NAME.exec(name) ?? [];
      return journal === undefined ? [] : [{ name, journal, number: Number(number) }];
    })
    .sort((one, other) => one.number - other.number);
  for (const name of names.filter(isTemporary))
    await rm(path.join(folder, name), { force: true }).catch(() => undefined);
  const files = [];
  for (const { name, journal } of found) {
    const bytes = await bytesIn(path.join(folder, name));
    if (bytes) files.push({ name, journal, bytes });
  }
  return files;
}

async function bytesIn(file: string): Promise<Uint8Array | undefined> {
  try {
    const found = await stat(file);
    return found.isFile() && found.size <= LARGEST ? await readFile(file) : undefined;
  } catch {
    return undefined;
  }
}
