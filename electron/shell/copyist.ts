import { utilityProcess, type MessagePortMain } from 'electron';
import type { Grant } from '../contract/keeper';
import { keepOutOfCore } from './core';

/**
 * Has a process of its own write a text where the person chose. `offer`: gives the page a port to it, named by the
 * place. Ends when that process has ended, which it does once the page has let go of its port.
 */
export function makeCopyist(
  program: string,
  offer: (place: string) => MessagePortMain | undefined,
): (grant: Grant) => Promise<void> {
  return async (grant) => {
    const port = offer(grant.place);
    if (!port) return;
    // SECURITY: `ignore`, as for the keeper.
    const child = utilityProcess.fork(program, [], { serviceName: 'Holdfast copyist', stdio: 'ignore' });
    child.on('spawn', () => {
      keepOutOfCore(child.pid);
    });
    child.postMessage(grant, [port]);
    await new Promise((resolve) => {
      child.once('exit', resolve);
    });
  };
}
