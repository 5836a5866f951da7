import { useEffect, useRef } from 'react';
import type { Command } from '../../electron/contract/event';
import { on, request } from './bridge';
import { commandOf } from './keys';
import { isMac } from './platform';

const handlers = new Map<Command, readonly (() => void)[]>();
const popups = new Set<() => void>();

/** Does this when the command is chosen, by key or in the menu. Where several ask for one, the last to appear has it. */
export function useCommand(command: Command, run: () => void): void {
  const latest = useRef(run);
  useEffect(() => { latest.current = run; });
  useEffect(() => {
    const handler = () => { latest.current(); };
    handlers.set(command, [...(handlers.get(command) ?? []), handler]);
    return () => { handlers.set(command, (handlers.get(command) ?? []).filter((one) => one !== handler)); };
  }, [command]);
}

/** A small sheet beside what opened it makes way for a command; the returned function ends that. */
export function makesWay(close: () => void): () => void {
  popups.add(close);
  return () => { popups.delete(close); };
}

/** Does what was chosen. True: somebody was there to do it. A dialog has to be answered first. */
export function runCommand(command: Command): boolean {
  if (!WORKS_OVER_DIALOGS.has(command)) {
    if (document.querySelector('[role="dialog"]:not(.popup), [role="alertdialog"]')) return false;
    for (const close of popups) close();
  }
  const handler = handlers.get(command)?.at(-1);
  handler?.();
  return handler !== undefined;
}

const WORKS_OVER_DIALOGS: ReadonlySet<Command> = new Set<Command>(['larger', 'smaller']);

/** Listens to the window's keys and to the menu. The menu only shows the keys; here they work. */
export function startCommands(): void {
  on('command', ({ command }) => { runCommand(command); });
  window.addEventListener('keydown', (event) => {
    const command = commandOf(event, isMac);
    if (command === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.repeat) return;
    if (command === 'lock') void request('lock.now');
    else runCommand(command);
  }, { capture: true });
}
