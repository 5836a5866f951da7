import { useEffect, useRef } from 'react';
import { on } from './bridge';
import { commandOf, type Doing } from './keys';
import { isMac } from './platform';

const handlers = new Map<Doing, readonly (() => void)[]>();
const popups = new Set<() => void>();

/** Does this when the command is chosen, by key or in the menu. Where several ask for one, the last to appear has it. */
export function useCommand(command: Doing, run: () => void): void {
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
export function runCommand(command: Doing): boolean {
  if (!WORKS_OVER_DIALOGS.has(command)) {
    if (document.querySelector('[role="dialog"]:not(.popup), [role="alertdialog"]')) return false;
    for (const close of popups) close();
  }
  const handler = handlers.get(command)?.at(-1);
  handler?.();
  return handler !== undefined;
}

const WORKS_OVER_DIALOGS: ReadonlySet<Doing> = new Set<Doing>(['larger', 'smaller', 'lock']);

/** Listens to the window's keys and to the menu. The menu only shows the keys; here they work. */
export function startCommands(): void {
  on('command', ({ command }) => { runCommand(command); });
  window.addEventListener('keydown', (event) => {
    const command = commandOf(event, isMac);
    if (command === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.repeat) return;
    runCommand(command);
  }, { capture: true });
}
