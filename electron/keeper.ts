import { uptime } from 'node:os';
import { threadBindery } from './book/bindery';
import type { FromKeeper, ToKeeper } from './contract/keeper';
import { askedForm, type Heard } from './contract/port';
import { fail, unreachable } from './domain/result';
import { dispatch } from './journal/dispatch';
import { makeJournal, type Journal } from './journal/journal';
import { rehearse } from './storage/age';
import { fileStore } from './storage/files';

// The keeper's process: passes the window's requests on to the journal, and its answers back.

type Port = Electron.MessagePortMain;

// Electron's utility process has it; its sender is the shell alone.
const { parentPort } = process;
let journal: Journal | undefined;
/**
 * The present page's port; undefined while there is none, and nobody hears what happens. The page asks for itself when
 * it is there.
 */
let window: Port | undefined;

/** The folders that the window may name. */
const folders = new Set<string>();

function tell(message: FromKeeper): void {
  parentPort.postMessage(message);
}

function say(port: Port | undefined, heard: Heard): void {
  port?.postMessage(heard);
}

function admit(port: Port | undefined): void {
  if (!port) return;
  window = port;
  port.on('message', ({ data }) => {
    void answer(port, data);
  });
  port.on('close', () => {
    if (window === port) window = undefined;
  });
  port.start();
}

async function answer(port: Port, data: unknown): Promise<void> {
  // SECURITY: a page that was taken over may say anything. What is no request has nobody who waits for an answer.
  const asked = askedForm.safeParse(data);
  if (!asked.success) return;
  const { call, name, input } = asked.data;
  say(port, {
    kind: 'answer',
    call,
    answer: journal ? await dispatch(journal.handlers, name, input) : fail({ kind: 'invalid' }),
  });
}

async function take(message: ToKeeper, port: Port | undefined): Promise<void> {
  switch (message.kind) {
    case 'start':
      for (const folder of message.folders) folders.add(folder);
      journal = makeJournal({
        clock: Date.now,
        passed: () => performance.now(),
        running: () => uptime() * 1000,
        own: fileStore(message.own),
        send: (event) => say(window, { kind: 'event', event }),
        opened: (opened) => tell({ kind: 'opened', opened }),
        spent: (place) => tell({ kind: 'spent', place }),
        joined: (name, outcome) => tell({ kind: 'joined', name, outcome }),
        workFactor: message.workFactor,
        start: message.journal,
        mayName: (folder) => folders.has(folder),
        bindery: threadBindery(new URL('bookbinder.mjs', import.meta.url)),
      });
      // What the page has asked already is answered by it.
      admit(port);
      if (message.journal?.recipient) void rehearse();
      return;
    case 'window':
      admit(port);
      return;
    case 'folder':
      folders.add(message.folder);
      return;
    case 'grant':
      journal?.grant(message.grant);
      return;
    case 'join':
      journal?.join(message.sealed);
      return;
    case 'close':
      await journal?.close();
      // What was saved until now is answered, and only then the port closes, which answers the rest.
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
      window?.close();
      tell({ kind: 'closed' });
      return;
    default:
      unreachable(message);
  }
}

// SECURITY: the usual report of an uncaught error goes to the terminal or a log and may quote what was written. A bug
// that nobody caught ends the keeper in silence; what was answered as saved is on the disk.
process.on('uncaughtException', () => process.exit(1));
process.on('unhandledRejection', () => process.exit(1));

parentPort.on('message', ({ data, ports }) => void take(data as ToKeeper, ports[0]));
