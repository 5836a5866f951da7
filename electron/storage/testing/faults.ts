import { AsyncLocalStorage } from 'node:async_hooks';
import type * as Files from 'node:fs/promises';

/** Something that goes wrong on the disk, for all that is done within it. */
export interface Fault {
  /** How many calls that change the disk still go well; counts down. */
  left: number;
  /**
   * `fails`: the next one does, with EIO, and those after it go well. `dies`: it is never carried out, nor any after
   * it, as where a process was killed.
   */
  readonly how: 'fails' | 'dies';
  /** Ends once it has come to it. */
  readonly happened: Promise<void>;
  readonly happen: () => void;
  /** Lets what died end, in failures, so that a test can. */
  readonly over: Promise<void>;
  readonly end: () => void;
}

const within = new AsyncLocalStorage<Fault>();

/** Does something under a fault that can be set off later. What it starts stays under it. */
export function underFault<Value>(fault: Fault, work: () => Value): Value {
  return within.run(fault, work);
}

/** A fault that does not come until `left` is set. */
export function faultThat(how: Fault['how']): Fault {
  const [happened, over] = [makeSignal(), makeSignal()];
  return { left: Infinity, how, happened: happened.given, happen: happened.give, over: over.given, end: over.give };
}

function makeSignal(): { readonly given: Promise<void>; readonly give: () => void } {
  let give = () => {
    /* set at once, below */
  };
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return {
    given,
    give: () => {
      give();
    },
  };
}

async function pass(): Promise<void> {
  const fault = within.getStore();
  if (!fault) return;
  fault.left -= 1;
  if (fault.left >= 0) return;
  fault.happen();
  if (fault.how === 'dies') await fault.over;
  else fault.left = Infinity;
  throw Object.assign(new Error('EIO'), { code: 'EIO', syscall: 'injected' });
}

/**
 * Node's own functions for files, with what changes the disk under the fault in force: for `vi.mock('node:fs/promises',
 * …)`.
 */
export function faulty(files: typeof Files): typeof Files {
  const gated =
    <Given extends readonly unknown[], Value>(work: (...given: Given) => Promise<Value>) =>
    async (...given: Given): Promise<Value> => {
      await pass();
      return work(...given);
    };
  const open: typeof Files.open = async (file, flags, mode) => {
    if (flags === 'wx') await pass();
    const handle = await files.open(file, flags, mode);
    handle.sync = gated(handle.sync.bind(handle));
    return handle;
  };
  return {
    ...files,
    open,
    mkdir: gated(files.mkdir) as typeof files.mkdir,
    rename: gated(files.rename),
    link: gated(files.link),
    unlink: gated(files.unlink),
    rm: gated(files.rm),
  };
}
