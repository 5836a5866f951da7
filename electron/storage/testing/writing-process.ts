import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';

/** Makes `writer.ts` a program that Node runs as it is, readable for every user; its path. */
export function buildWriter(): Promise<string> {
  return buildProgram('writer');
}

/** The same of another file, beside this one or in another folder. */
export async function buildProgram(name: string, folder = import.meta.dirname): Promise<string> {
  const outDir = await mkdtemp(path.join(tmpdir(), 'holdfast-program-'));
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: path.join(folder, `${name}.ts`),
      outDir,
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: `${name}.mjs` } },
    },
  });
  await chmod(outDir, 0o755);
  return path.join(outDir, `${name}.mjs`);
}

/** What to do, as `writer.ts` takes it. */
export type Work = readonly ['once' | 'always' | 'move', folder: string, file: string, last: string | number];

export interface Limits {
  /** The user to work as, if not this one. */
  readonly user?: number | undefined;
  /** The most that may be written into one file, in blocks of 512 bytes. */
  readonly largestFile?: number;
}

/** Starts it. */
export function startWriter(writer: string, work: Work, { user, largestFile }: Limits = {}): ChildProcess {
  const command = [process.execPath, writer, ...work.map(String)];
  const limited =
    largestFile === undefined
      ? command
      : ['/bin/sh', '-c', `trap "" XFSZ; ulimit -f ${largestFile}; exec "$@"`, 'sh', ...command];
  const [program = '', ...rest] = limited;
  return spawn(program, rest, {
    stdio: ['ignore', 'pipe', 'inherit'],
    ...(user === undefined ? {} : { uid: user, gid: user }),
  });
}

/** Runs it to its end; the outcome that it printed. */
export async function runWriter(writer: string, work: Work, limits: Limits = {}): Promise<unknown> {
  const child = startWriter(writer, work, limits);
  let printed = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    printed += chunk.toString();
  });
  await once(child, 'close');
  return JSON.parse(printed);
}
