import path from 'node:path';
import { onTestFinished, vi } from 'vitest';
import type { Bridge } from '../../../electron/contract';
import type { WindowEvent } from '../../../electron/contract/event';
import { create, type Running } from '../../../electron/journal/testing/runningJournal';
import { temporaryFolder } from '../../../electron/storage/testing/place';

/**
 * A keeper with a journal of its own behind the window's bridge, without the processes between them. What only the
 * shell answers does nothing.
 */
export async function openKeeper(): Promise<Running> {
  let listener: (event: WindowEvent) => void = () => undefined;
  const hear = (event: WindowEvent) => {
    listener(event);
  };
  const journal = await create(path.join(await temporaryFolder(), 'journal'), undefined, null, hear);
  const handlers: Readonly<Record<string, ((input: never) => Promise<unknown>) | undefined>> = journal.handlers;
  const bridge: Bridge = {
    // The types of both ends are those of one contract.
    request: ((name: string, input?: unknown) =>
      handlers[name]?.(structuredClone(input) as never) ??
      Promise.resolve({ ok: true, value: null })) as Bridge['request'],
    listen: (one) => {
      listener = one;
    },
    checkFile: () => Promise.resolve({ ok: true, value: null }),
  };
  vi.stubGlobal('window', { holdfast: bridge });
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  return journal;
}
