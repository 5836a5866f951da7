import { utilityProcess, type MessagePortMain } from 'electron';
import type { FromKeeper, ToKeeper } from '../contract/keeper';
import { keepOutOfCore } from './core';
import type { KeeperProcess } from './keeper';

/** Starts the keeper's program in a process of its own. */
export function forkKeeper(file: string): KeeperProcess<MessagePortMain> {
  // SECURITY: `ignore`: nothing that it, or a library in it, might print reaches a terminal or a log.
  const child = utilityProcess.fork(file, [], { serviceName: 'Holdfast keeper', stdio: 'ignore' });
  child.on('spawn', () => {
    keepOutOfCore(child.pid);
  });
  return {
    postMessage: (message: ToKeeper, port) => {
      child.postMessage(message, port ? [port] : []);
    },
    onMessage: (listener) => {
      child.on('message', (message: FromKeeper) => {
        listener(message);
      });
    },
    onExit: (listener) => {
      child.on('exit', () => {
        listener();
      });
    },
    kill: () => {
      child.kill();
      // The same on every system, also of one that is stopped or does not listen.
      if (child.pid !== undefined) endByForce(child.pid);
    },
  };
}

function endByForce(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}
