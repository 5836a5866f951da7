import { copyistRequests } from './contract';
import type { Failure } from './contract/failure';
import type { Grant } from './contract/keeper';
import { inputOf } from './contract/request';
import { fail, ok, type Result } from './domain/result';
import { writeDurably } from './storage/durable';

// The copyist's process: writes one text at the one place that the person chose for it, hands back what came of it, and
// ends. It has no key, and waits for no disk but that one.

// Electron's utility process has it; its sender is the shell alone.
const { parentPort } = process;

async function write({ place, file, temporary }: Grant, asked: unknown): Promise<Result<null, Failure>> {
  const input = inputOf(copyistRequests['text.save'], asked);
  if (!input.ok) return input;
  if (input.value.place !== place) return fail({ kind: 'invalid' });
  const written = await writeDurably(file, new TextEncoder().encode(input.value.text), temporary);
  return written.ok ? ok(null) : written;
}

// SECURITY: as in the keeper: a bug ends it in silence.
process.on('uncaughtException', () => process.exit(1));
process.on('unhandledRejection', () => process.exit(1));

parentPort.once('message', ({ data, ports: [port] }) => {
  let writing: Promise<unknown> = Promise.resolve();
  port?.once('message', (event) => {
    writing = write(data as Grant, event.data).then((answer) => {
      port.postMessage(answer);
    });
  });
  // The page has its answer, or has gone; what it handed over before is written to the end.
  port?.once('close', () => {
    void writing.finally(() => process.exit());
  });
  port?.start();
});
