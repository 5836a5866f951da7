import type { MenuItemConstructorOptions } from 'electron';
import type { ShellRequests } from '../contract';
import type { Deed } from '../contract/deeds';
import type { Command, WindowEvent } from '../contract/event';
import type { InputOf } from '../contract/request';
import { messages } from './messages';

export interface MenuActions {
  readonly tell: (event: WindowEvent) => void;
  readonly lock: () => void;
  /** Reloading and developer tools, while someone works on the app. */
  readonly forDevelopers: boolean;
}

/** What is there only where the journal is about somebody, as in the window itself. */
const ABOUT_SOMEBODY: ReadonlySet<Command> = new Set<Command>([
  'check-in',
  'reach',
  'letter',
  'letters',
  'touchstones',
  'sessions',
  'carrying',
]);
/** What makes way for what stays, once the work with the one who is present has ended. */
const UNTIL_THE_END: ReadonlySet<Command> = new Set<Command>(['sessions', 'carrying']);
/** What can be done whether a journal is open or not. */
const ALWAYS: ReadonlySet<Command> = new Set<Command>(['larger', 'smaller']);

/** What the menu of the app says, by what there is in the window. */
export function menuTemplate(
  { isOpen, canLock, hasSomebody, hasEnded, undo, redo }: InputOf<ShellRequests['window.stands']>,
  { tell, lock, forDevelopers }: MenuActions,
  platform: NodeJS.Platform,
): readonly MenuItemConstructorOptions[] {
  // The window listens to these keys itself, in every host and on every layout; the menu only shows them. Registered
  // here as well, each would count twice.
  const shown = (accelerator: string) => ({ accelerator, registerAccelerator: false });
  const isThere = (name: Command) => {
    if (name === 'stays') return hasEnded;
    return (hasSomebody || !ABOUT_SOMEBODY.has(name)) && !(hasEnded && UNTIL_THE_END.has(name));
  };
  const command = (name: Command, accelerator?: string): MenuItemConstructorOptions => ({
    id: name,
    label: messages[name],
    click: () => {
      tell({ event: 'command', command: name });
    },
    ...(accelerator !== undefined && shown(accelerator)),
    enabled: isOpen || ALWAYS.has(name),
    visible: isThere(name),
  });
  const isMac = platform === 'darwin';
  // Always to be chosen: a text that one is in has its own.
  const back = (name: 'undo' | 'redo', deed: Deed | null, accelerator: string): MenuItemConstructorOptions => ({
    ...command(name, accelerator),
    label: deed === null ? messages[name] : `${messages[name]}: ${messages.deeds[deed]}`,
    enabled: true,
  });

  return [
    ...(isMac
      ? [
          {
            label: messages.app,
            submenu: [
              { role: 'about' },
              { type: 'separator' },
              command('settings', 'CmdOrCtrl+,'),
              { type: 'separator' },
              { role: 'hide' },
              { role: 'hideOthers' },
              { role: 'unhide' },
              { type: 'separator' },
              { role: 'quit' },
            ],
          } satisfies MenuItemConstructorOptions,
        ]
      : []),
    {
      label: messages.file,
      submenu: [
        command('write', 'CmdOrCtrl+N'),
        command('check-in', 'CmdOrCtrl+Shift+K'),
        command('letter'),
        command('feeling-and-fact'),
        command('reach'),
        command('search', 'CmdOrCtrl+K'),
        { type: 'separator' },
        { id: 'lock', label: messages.lock, click: lock, enabled: canLock, ...shown('CmdOrCtrl+L') },
        { type: 'separator' },
        ...(isMac
          ? [{ role: 'close' } as const]
          : [command('settings', 'CmdOrCtrl+,'), { type: 'separator' } as const, { role: 'quit' } as const]),
      ],
    },
    {
      label: messages.edit,
      submenu: [
        back('undo', undo, 'CmdOrCtrl+Z'),
        back('redo', redo, isMac ? 'Cmd+Shift+Z' : 'Ctrl+Y'),
        { type: 'separator' },
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'pasteAndMatchStyle' },
        { role: 'selectAll' },
      ],
    },
    {
      label: messages.view,
      submenu: [
        command('today'),
        command('journal'),
        command('sessions'),
        command('carrying'),
        command('stays'),
        command('letters'),
        command('touchstones'),
        command('looking-back'),
        command('then-and-now'),
        command('loops'),
        command('feelings-and-facts'),
        command('calendar'),
        command('books'),
        command('too-much', 'CmdOrCtrl+Shift+H'),
        command('people'),
        command('trash'),
        { type: 'separator' },
        command('focus'),
        command('larger', 'CmdOrCtrl+Plus'),
        command('smaller', 'CmdOrCtrl+-'),
        { type: 'separator' },
        { role: 'togglefullscreen' },
        ...(forDevelopers
          ? [{ type: 'separator' } as const, { role: 'reload' } as const, { role: 'toggleDevTools' } as const]
          : []),
      ],
    },
    { role: 'windowMenu' },
  ];
}
