import { useEffect, useRef } from 'react';
import { OFFERS, type Command } from '../../electron/contract/screens';
import { on } from './bridge';
import { inFocus } from './inFocus';
import { commandOf } from './keys';
import { isMac } from './platform';

const handlers = new Map<Command, readonly (() => void)[]>();
const popups = new Set<() => void>();

/**
 * Does this when a command is chosen, by key or in the menu. Where several ask for one, the last to appear has it.
 * `commands`: one, or a constant list of several.
 */
export function useCommand<One extends Command>(commands: One | readonly One[], run: (command: One) => void): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    const added = (typeof commands === 'string' ? [commands] : commands).map((command) => {
      const handler = () => {
        latest.current(command);
      };
      handlers.set(command, [...(handlers.get(command) ?? []), handler]);
      return { command, handler };
    });
    return () => {
      for (const { command, handler } of added)
        handlers.set(
          command,
          (handlers.get(command) ?? []).filter((one) => one !== handler),
        );
    };
  }, [commands]);
}

/** A small sheet beside what opened it makes way for a command; the returned function ends that. */
export function makesWay(close: () => void): () => void {
  popups.add(close);
  return () => {
    popups.delete(close);
  };
}

/** Does what was chosen. True: somebody was there to do it. A dialog has to be answered first. */
export function runCommand(command: Command): boolean {
  if (!OVER_DIALOGS.has(command)) {
    if (document.querySelector('[role="dialog"]:not(.popup), [role="alertdialog"]')) return false;
    for (const close of popups) close();
  }
  const handler = handlers.get(command)?.at(-1);
  handler?.();
  return handler !== undefined;
}

/** What can be done while a dialog waits for an answer. */
const OVER_DIALOGS = new Set(OFFERS.filter(({ overDialogs }) => overDialogs).map(({ command }) => command));

/** What a text does by itself while one is in it. */
function isOfTexts(command: Command): command is 'undo' | 'redo' {
  return command === 'undo' || command === 'redo';
}

/** The text that takes what is typed; undefined where none does. */
function textInFocus(): HTMLElement | undefined {
  const focused = inFocus();
  if (!focused) return undefined;
  const takesText =
    focused.isContentEditable ||
    focused instanceof HTMLTextAreaElement ||
    (focused instanceof HTMLInputElement && focused.selectionStart !== null);
  return takesText ? focused : undefined;
}

/** The menu was chosen for a text: it has a key of its own for it, or a field does what the browser has for it. */
function inText(text: HTMLElement, command: 'undo' | 'redo'): void {
  const isLeft = text.dispatchEvent(
    new KeyboardEvent('keydown', {
      key: 'z',
      code: 'KeyZ',
      ctrlKey: !isMac,
      metaKey: isMac,
      shiftKey: command === 'redo',
      bubbles: true,
      cancelable: true,
    }),
  );
  if (isLeft && !text.isContentEditable) document.execCommand(command);
}

/** Listens to the window's keys and to the menu. The menu only shows the keys; here they work. */
export function startCommands(): void {
  on('command', ({ command }) => {
    const text = isOfTexts(command) ? textInFocus() : undefined;
    if (text && isOfTexts(command)) inText(text, command);
    else runCommand(command);
  });
  window.addEventListener(
    'keydown',
    (event) => {
      const command = commandOf(event, isMac);
      // A text has its own undo.
      if (command === undefined || (isOfTexts(command) && textInFocus())) return;
      event.preventDefault();
      event.stopPropagation();
      if (event.repeat) return;
      runCommand(command);
    },
    { capture: true },
  );
}
