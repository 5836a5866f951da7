import { existsSync } from 'node:fs';
import path from 'node:path';
import { findRuntime } from '../../build/runtime';

const root = path.resolve(import.meta.dirname, '../..');
const host = path.join(root, 'dist/chromium-host/electron');

/** What the journeys run on: real Electron where there is one and a display to show it on, else the Chromium host. */
export interface Program {
  readonly file: string;
  readonly isElectron: boolean;
}

/** Chooses the program once, for all workers. */
export default async function chooseProgram(): Promise<void> {
  if (!existsSync(path.join(root, 'dist/main.cjs'))) throw new Error('Build first: npm run build');
  const runtime = await findRuntime();
  const isElectron = runtime.kind === 'electron' && hasDisplay();
  process.env.HOLDFAST_TEST_PROGRAM = isElectron ? runtime.program : host;
  console.log(isElectron ? 'The journeys run in Electron.' : 'The journeys run in the Chromium host.');
}

export function program(): Program {
  const file = process.env.HOLDFAST_TEST_PROGRAM ?? host;
  return { file, isElectron: file !== host };
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || process.env.DISPLAY !== undefined || process.env.WAYLAND_DISPLAY !== undefined;
}
