import { existsSync } from 'node:fs';
import path from 'node:path';
import type { FullConfig } from '@playwright/test';
import { findRuntime, hasDisplay } from '../../build/runtime';

const root = path.resolve(import.meta.dirname, '../..');
const host = path.join(root, 'dist/chromium-host/electron');

/**
 * Chooses what the journeys run on, once for all of them: real Electron where there is one and a display to show it on,
 * else the Chromium host.
 */
export default async function chooseProgram(config: FullConfig): Promise<void> {
  if (!existsSync(path.join(root, 'dist/main.cjs'))) throw new Error('Build first: npm run build');
  const runtime = await findRuntime();
  const isElectron = runtime.kind === 'electron' && hasDisplay();
  process.env.HOLDFAST_TEST_PROGRAM = isElectron ? runtime.program : host;
  config.metadata.runsOn = isElectron ? 'Electron' : 'the Chromium host';
}

/** The executable that was chosen. */
export function program(): string {
  return process.env.HOLDFAST_TEST_PROGRAM ?? host;
}

/** Whether that is the Chromium host. */
export function isHost(): boolean {
  return program() === host;
}
