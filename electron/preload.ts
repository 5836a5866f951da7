import { contextBridge, ipcRenderer, type IpcRendererEvent, webUtils } from 'electron';
import type { AllRequests, Bridge, RequestName } from './contract';
import { answeredBy } from './contract/answeredBy';
import type { WindowEvent } from './contract/event';
import type { Asked, Heard } from './contract/port';
import type { Answer } from './contract/request';

type Waiting = (answer: unknown) => void;

const DONE = { ok: true, value: null } as const;
const LOCKED = { ok: false, failure: { kind: 'locked' } } as const;
/** It ended before it answered. */
const BROKEN = { ok: false, failure: { kind: 'disk', code: 'UNEXPECTED' } } as const;
const INVALID = { ok: false, failure: { kind: 'invalid' } } as const;

/** The port to the keeper; undefined before the shell has given one, and between two keepers. */
let keeper: { readonly port: MessagePort; readonly waiting: Map<number, Waiting> } | undefined;
/** The port to the process that seals; undefined where none has been asked for. */
let scribe: MessagePort | undefined;
/** What is asked while there is no port, and waits for one. */
let early: { readonly asked: Asked; readonly resolve: Waiting }[] = [];
/** The ports to processes that write a text each, by the place, and what waits for one. */
const copyists = new Map<string, MessagePort | Waiting>();
let last = 0;
let tell: (event: WindowEvent) => void = () => undefined;

function askKeeper(asked: Asked, resolve: Waiting): void {
  if (!keeper) {
    early.push({ asked, resolve });
    return;
  }
  try {
    keeper.port.postMessage(asked);
    keeper.waiting.set(asked.call, resolve);
  } catch {
    // It has something in it that cannot be sent.
    resolve(INVALID);
  }
}

function take(port: MessagePort): void {
  const waiting = new Map<number, Waiting>();
  const present = { port, waiting };
  keeper = present;
  port.addEventListener('message', ({ data }: MessageEvent<Heard>) => {
    if (data.kind === 'event') {
      if (keeper === present) tell(data.event);
      return;
    }
    waiting.get(data.call)?.(data.answer);
    waiting.delete(data.call);
  });
  // The keeper has ended. Whatever it had to answer has come before.
  port.addEventListener('close', () => {
    if (keeper === present) keeper = undefined;
    for (const resolve of waiting.values()) resolve(LOCKED);
  });
  port.start();
  const before = early;
  early = [];
  for (const { asked, resolve } of before) askKeeper(asked, resolve);
}

function tellScribe(input: unknown): typeof DONE | typeof INVALID {
  try {
    scribe?.postMessage(input);
    return scribe ? DONE : INVALID;
  } catch {
    return INVALID;
  }
}

function askCopyist(input: unknown, resolve: Waiting): void {
  const place = typeof input === 'object' && input !== null && 'place' in input ? String(input.place) : '';
  const port = copyists.get(place);
  if (!(port instanceof MessagePort)) {
    copyists.set(place, () => {
      askCopyist(input, resolve);
    });
    return;
  }
  copyists.delete(place);
  port.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    resolve(data);
    port.close();
  });
  port.addEventListener('close', () => {
    resolve(BROKEN);
  });
  port.start();
  port.postMessage(input);
}

function takeCopyist(place: string, port: MessagePort): void {
  const waits = copyists.get(place);
  copyists.set(place, port);
  if (typeof waits === 'function') waits(port);
}

function ask(name: string, input: unknown): Promise<unknown> {
  switch (answeredBy(name)) {
    case 'shell':
      return ipcRenderer.invoke('request', name, input);
    case 'copyist':
      return new Promise<unknown>((resolve) => {
        askCopyist(input, resolve);
      });
    case 'scribe':
      return Promise.resolve(tellScribe(input));
    case 'keeper':
      return new Promise<unknown>((resolve) => {
        askKeeper({ call: (last += 1), name, input }, resolve);
      });
  }
}

/** SECURITY: where a file lies is known here and to the shell; the page is told only whether it is ordinary. */
async function checkFile(file: unknown): ReturnType<Bridge['checkFile']> {
  if (!(file instanceof File)) return INVALID;
  const path = webUtils.getPathForFile(file);
  return path === '' ? DONE : (ipcRenderer.invoke('file', path) as ReturnType<Bridge['checkFile']>);
}

// SECURITY: the window gets these three functions and nothing of Electron: no channel or port of its own choice, no
// event object.
const bridge: Bridge = {
  request: <Name extends RequestName>(name: Name, ...[input]: readonly unknown[]) =>
    ask(name, input) as Promise<Answer<AllRequests[Name]>>,
  listen: (listener) => {
    tell = listener;
  },
  checkFile,
};

ipcRenderer.on('event', (_: IpcRendererEvent, event: WindowEvent) => {
  tell(event);
});
ipcRenderer.on('port', ({ ports: [port] }: IpcRendererEvent) => {
  if (port) take(port);
});
ipcRenderer.on('text', ({ ports: [port] }: IpcRendererEvent, place: string) => {
  if (port) takeCopyist(place, port);
});
ipcRenderer.on('seal', ({ ports: [port] }: IpcRendererEvent) => {
  scribe = port;
  tell({ event: 'seal' });
});
void ipcRenderer.invoke('port');
contextBridge.exposeInMainWorld('holdfast', bridge);
