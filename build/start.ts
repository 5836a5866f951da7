import { spawn } from 'node:child_process';
import path from 'node:path';
import { unreachable } from '../electron/domain/result';
import { findRuntime } from './runtime';

// `npm start`, and with --dev `npm run dev`: opens the app that has just been built.

const root = path.resolve(import.meta.dirname, '..');
const { dev, rest } = given(process.argv.slice(2));

const program = await chooseProgram();
if (program === undefined) process.exitCode = 1;
else await run(program);

function given(words: readonly string[]) {
  return { dev: words.includes('--dev'), rest: words.filter((word) => word !== '--dev') };
}

async function chooseProgram(): Promise<string | undefined> {
  const runtime = await findRuntime();
  switch (runtime.kind) {
    case 'electron':
      return runtime.program;
    case 'chromium':
      console.log(`Electron's binary cannot be fetched here, so Holdfast opens in ${runtime.browser}.`);
      return runtime.program;
    case 'none':
      console.error(
        "Electron's binary cannot be fetched here, and no browser was found to stand in. Install Chromium, Google Chrome or Microsoft Edge, and start again.",
      );
      return undefined;
    default:
      return unreachable(runtime);
  }
}

async function run(program: string): Promise<void> {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  // Chromium, within Electron too, refuses to start for root otherwise.
  if (isRoot && !rest.includes('--no-sandbox')) {
    console.log('For root Chromium has no sandbox, so Holdfast starts without one. Better start it as somebody else.');
    rest.push('--no-sandbox');
  }
  const server = dev ? await serve() : undefined;
  const app = spawn(program, [...rest, path.join(root, 'dist')], {
    stdio: 'inherit',
    env: { ...process.env, ...(server && { HOLDFAST_DEV_SERVER: server.address }) },
  });
  // Ctrl+C reaches the app as well, which saves before it ends; then this ends too.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => {
    app.kill('SIGTERM');
  });
  app.on('error', (error) => {
    console.error(`Holdfast could not be opened: ${error.message}`);
    process.exitCode = 1;
  });
  app.on('close', (code) => {
    process.exitCode ??= code ?? 1;
    void server?.close();
  });
}

/** Serves the window's sources, to this computer alone. */
async function serve() {
  const { createServer } = await import('vite');
  const server = await createServer({ configFile: path.join(root, 'build/vite.config.ts') });
  await server.listen();
  const place = server.httpServer?.address();
  if (typeof place !== 'object' || place === null) throw new Error('the development server has no address');
  return { address: `http://127.0.0.1:${place.port}`, close: () => server.close() };
}
