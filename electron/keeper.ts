import { threadBindery } from './book/bindery';
import type { FromKeeper, ToKeeper } from './contract/keeper';
import { fail, unreachable } from './domain/result';
import { dispatch } from './journal/dispatch';
import { makeJournal, type Journal } from './journal/journal';

// The keeper's process: passes messages of the shell on to the journal, and its answers back.

// Electron's utility process has it; its sender is the shell alone.
const { parentPort } = process;
let journal: Journal | undefined;

function tell(message: FromKeeper): void {
  parentPort.postMessage(message);
}

async function take(message: ToKeeper): Promise<void> {
  switch (message.kind) {
    case 'start':
      journal = makeJournal({
        clock: Date.now,
        send: (event) => tell({ kind: 'event', event }),
        opened: (opened) => tell({ kind: 'opened', opened }),
        workFactor: message.workFactor,
        start: message.journal,
        bindery: threadBindery(new URL('bookbinder.mjs', import.meta.url)),
      });
      return;
    case 'request': {
      const { call, name, input } = message;
      tell({ kind: 'answer', call, answer: journal ? await dispatch(journal.handlers, name, input) : fail({ kind: 'invalid' }) });
      return;
    }
    case 'close':
      await journal?.close();
      tell({ kind: 'closed' });
      return;
    default: unreachable(message);
  }
}

// SECURITY: the usual report of an uncaught error goes to the terminal or a log and may quote what was written. A bug that
// nobody caught ends the keeper in silence; what was answered as saved is on the disk.
process.on('uncaughtException', () => process.exit(1));
process.on('unhandledRejection', () => process.exit(1));

parentPort.on('message', ({ data }) => void take(data as ToKeeper));
