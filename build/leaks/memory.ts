import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { WORD, type Needle } from './needles';

/** A process of the app, as Linux shows it. */
export interface Running {
  readonly pid: number;
  /** What it is: `shell`, `renderer`, `gpu-process`, `zygote`, `keeper`, or the name of a program. */
  readonly kind: string;
}

/** What was found in the memory of a process. */
export interface Found extends Running {
  /** Bytes that were looked through. */
  readonly bytes: number;
  readonly hits: readonly Hit[];
}

export interface Hit {
  readonly needle: Needle;
  /** The text from there, as it would be read. */
  readonly text: string;
}

/** A process whose memory was not to be had. */
export interface Unread extends Running {
  readonly unread: string;
}

const CHUNK = 16 * 2 ** 20;

/** A process and everything that it started, and what those started. */
export function treeOf(root: number): readonly Running[] {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => {
        const parent = parentOf(Number(name));
        return parent === undefined ? [] : [[Number(name), parent] as const];
      }),
  );
  const isWithin = (pid: number): boolean => {
    const parent = parents.get(pid);
    return pid === root || (parent !== undefined && isWithin(parent));
  };
  return [...parents.keys()]
    .filter(isWithin)
    .map((pid) => ({ pid, kind: kindOf(pid) }))
    .filter(({ kind }) => !['strace', 'sh', ''].includes(kind));
}

function parentOf(pid: number): number | undefined {
  // The name of the program, in brackets, may hold anything.
  const [, parent] = /\) \S (\d+) [^)]*$/.exec(read(`/proc/${String(pid)}/stat`)) ?? [];
  return parent === undefined ? undefined : Number(parent);
}

function kindOf(pid: number): string {
  const words = read(`/proc/${String(pid)}/cmdline`).split(/[\0 ]/);
  const [program = ''] = words;
  const type = words.find((word) => word.startsWith('--type='))?.slice('--type='.length);
  const name = program.slice(program.lastIndexOf('/') + 1);
  if (type === 'utility')
    return words.some((word) => word === '--utility-sub-type=node.mojom.NodeService')
      ? 'keeper'
      : (words.find((word) => word.startsWith('--utility-sub-type='))?.slice('--utility-sub-type='.length) ?? type);
  return type ?? (name === 'electron' || name === 'holdfast' ? 'shell' : name);
}

/** Looks for needles in everything that a process could have written. */
export function search(running: Running, needles: readonly Needle[]): Found | Unread {
  let memory: number;
  try {
    memory = openSync(`/proc/${String(running.pid)}/mem`, 'r');
  } catch (error) {
    return { ...running, unread: error instanceof Error ? error.message : String(error) };
  }
  const hits: Hit[] = [];
  let bytes = 0;
  try {
    for (const { from, to } of regionsOf(running.pid)) {
      for (let at = from; at < to; at += CHUNK) {
        // A needle across the border of two pieces is found in the first.
        const piece = readAt(memory, at, Math.min(CHUNK + 4 * WORD, to - at));
        bytes += Math.min(piece.length, CHUNK);
        hits.push(...hitsIn(piece, needles));
      }
    }
  } finally {
    closeSync(memory);
  }
  return { ...running, bytes, hits };
}

function hitsIn(piece: Buffer, needles: readonly Needle[]): readonly Hit[] {
  const hits: Hit[] = [];
  for (const needle of needles) {
    for (let at = piece.indexOf(needle.bytes); at !== -1 && at < CHUNK; at = piece.indexOf(needle.bytes, at + 1))
      hits.push({ needle, text: textAt(piece, at, needle) });
  }
  return hits;
}

function textAt(piece: Buffer, at: number, { encoding }: Needle): string {
  const isWide = encoding === 'utf16le';
  const rest = piece.subarray(at, at + WORD * (isWide ? 2 : 1));
  return rest.toString(isWide ? 'utf16le' : 'latin1').replace(/[^\w-].*$/s, '');
}

interface Region {
  readonly from: number;
  readonly to: number;
}

/**
 * What is mapped and may hold what the process wrote: all but the pages of programs and files that it can only read.
 */
function regionsOf(pid: number): readonly Region[] {
  return read(`/proc/${String(pid)}/maps`)
    .split('\n')
    .flatMap((line) => {
      const [, from = '', to = '', may = '', file = ''] = /^(\w+)-(\w+) (\S+) \S+ \S+ \S+ *(.*)$/.exec(line) ?? [];
      if (!may.startsWith('r') || ['[vvar]', '[vsyscall]', '[vvar_vclock]'].includes(file)) return [];
      const isProgram = may[1] !== 'w' && file.startsWith('/') && !/^\/(?:dev\/shm|memfd:)| \(deleted\)$/.test(file);
      return isProgram ? [] : [{ from: parseInt(from, 16), to: parseInt(to, 16) }];
    });
}

/** What can be read from there; nothing where the region has gone or the kernel refuses it. */
function readAt(memory: number, at: number, length: number): Buffer {
  const piece = Buffer.alloc(length);
  try {
    return piece.subarray(0, readSync(memory, piece, 0, length, at));
  } catch {
    return Buffer.alloc(0);
  }
}

/** A file of /proc; nothing where the process has ended. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
