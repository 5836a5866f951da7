import { utilityProcess, type MessagePortMain } from 'electron';
import type { FromScribe, ToScribe } from '../contract/sealedTexts';
import { keepOutOfCore } from './core';
import type { Scribe } from './sealing';

/** Starts the scribe's program in a process of its own, to seal to a recipient what comes over a port. */
export function forkScribe(file: string, recipient: string, port: MessagePortMain): Scribe {
  // SECURITY: `ignore`, as for the keeper.
  const child = utilityProcess.fork(file, [], { serviceName: 'Holdfast scribe', stdio: 'ignore' });
  child.on('spawn', () => {
    keepOutOfCore(child.pid);
  });
  const sealed = new Promise<readonly Uint8Array[] | undefined>((resolve) => {
    child.once('message', ({ texts }: FromScribe) => {
      resolve(texts);
    });
    child.once('exit', () => {
      resolve(undefined);
    });
  });
  const message: ToScribe = { kind: 'seal', recipient };
  child.postMessage(message, [port]);
  return {
    sealed,
    kill: () => {
      child.kill();
    },
  };
}
