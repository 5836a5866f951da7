import { Worker } from 'node:worker_threads';
import type { Bindery, Finished, Job } from './job';

/** What the thread of a book says when it is done: the book, or nothing where it could not be made. */
export type Bound = Finished | null;

/** Makes each book in a thread of its own, which ends with it and leaves nothing in memory. `program`: its file. */
export function threadBindery(program: URL): Bindery {
  return {
    make: (job: Job, stop) =>
      new Promise((resolve, reject) => {
        if (stop.aborted) {
          resolve(undefined);
          return;
        }
        // SECURITY: nothing that a library in it might print reaches a terminal or a log.
        const thread = new Worker(program, { workerData: job, stdout: true, stderr: true });
        const end = (settle: () => void) => {
          stop.removeEventListener('abort', abort);
          void thread.terminate();
          settle();
        };
        const abort = () => {
          end(() => {
            resolve(undefined);
          });
        };
        stop.addEventListener('abort', abort);
        const refuse = () => {
          end(() => {
            reject(new Error('the book could not be made'));
          });
        };
        thread.on('message', (bound: Bound) => {
          if (bound === null) refuse();
          else
            end(() => {
              resolve(bound);
            });
        });
        thread.on('error', refuse);
        thread.on('exit', refuse);
      }),
  };
}
