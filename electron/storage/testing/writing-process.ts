import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';

/** Makes `writer.ts` a program that Node runs as it is, readable for every user; its path. */
export async function buildWriter(): Promise<string> {
  const outDir = await mkdtemp(path.join(tmpdir(), 'holdfast-writer-'));
  await build({
    configFile: false,
    logLevel: 'silent',
    build: { ssr: path.join(import.meta.dirname, 'writer.ts'), outDir, emptyOutDir: false, target: 'node20', rolldownOptions: { output: { entryFileNames: 'writer.mjs' } } },
  });
  await chmod(outDir, 0o755);
  return path.join(outDir, 'writer.mjs');
}

export interface Writing {
  readonly writer: string;
  readonly how: 'once' | 'always';
  readonly folder: string;
  readonly file: string;
  readonly size: number;
}

/** Starts it. `largestFile`: what the system lets it write into one file, in blocks of 512 bytes. */
export function startWriter({ writer, how, folder, file, size }: Writing, options: { readonly uid?: number; readonly largestFile?: number } = {}): ChildProcess {
  const command = [process.execPath, writer, how, folder, file, String(size)];
  const limited = options.largestFile === undefined ? command : ['/bin/sh', '-c', `trap "" XFSZ; ulimit -f ${options.largestFile}; exec "$@"`, 'sh', ...command];
  const [program = '', ...rest] = limited;
  return spawn(program, rest, { stdio: ['ignore', 'pipe', 'inherit'], ...(options.uid === undefined ? {} : { uid: options.uid, gid: options.uid }) });
}

/** Writes once and answers what the process printed. */
export async function writeInProcess(writing: Omit<Writing, 'how'>, options: { readonly uid?: number; readonly largestFile?: number } = {}): Promise<unknown> {
  const child = startWriter({ ...writing, how: 'once' }, options);
  let printed = '';
  child.stdout?.on('data', (chunk: Buffer) => { printed += chunk.toString(); });
  await once(child, 'close');
  return JSON.parse(printed);
}
