import type { MenuItemConstructorOptions } from 'electron';
import type { ShellRequests } from '../contract';
import type { WindowEvent } from '../contract/event';
import type { InputOf } from '../contract/request';
import { isThere, offersWith, type Command, type Key, type Section } from '../contract/screens';
import { messages } from './messages';

export interface MenuActions {
  readonly tell: (event: WindowEvent) => void;
  readonly lock: () => void;
  /** Reloading and developer tools, while someone works on the app. */
  readonly forDevelopers: boolean;
}

/** What the menu of the app says, by what there is in the window. */
export function menuTemplate(
  { isOpen, canLock, hasSomebody, hasEnded, undo, redo }: InputOf<ShellRequests['window.stands']>,
  { tell, lock, forDevelopers }: MenuActions,
  platform: NodeJS.Platform,
): readonly MenuItemConstructorOptions[] {
  // The window listens to these keys itself, in every host and on every layout; the menu only shows them. Registered
  // here as well, each would count twice.
  const shown = (key: Key) => ({
    accelerator: `CmdOrCtrl+${key === '+' ? 'Plus' : key}`,
    registerAccelerator: false,
  });
  const isMac = platform === 'darwin';
  // No command goes to what needs a look.
  const inJournal = { hasSomebody, hasEnded, hasUnread: false };
  const labelOf = (command: Command) => {
    // What would be undone is named.
    const deed = command === 'undo' ? undo : command === 'redo' ? redo : null;
    return deed === null ? messages[command] : `${messages[command]}: ${messages.deeds[deed]}`;
  };
  const section = (name: Section) =>
    offersWith('command', 'menu')
      .filter(({ menu }) => menu === name)
      .map(({ command, keys, keyOnMac, needs }): MenuItemConstructorOptions => {
        const key = (isMac ? keyOnMac : undefined) ?? keys?.[0];
        return {
          id: command,
          label: labelOf(command),
          click:
            command === 'lock'
              ? lock
              : () => {
                  tell({ event: 'command', command });
                },
          ...(key !== undefined && shown(key)),
          enabled: needs === 'nothing' || (needs === 'lock' ? canLock : isOpen),
          visible: isThere(needs, inJournal),
        };
      });
  const line = { type: 'separator' } as const;

  return [
    ...(isMac
      ? [
          {
            label: messages.app,
            submenu: [
              { role: 'about' },
              line,
              ...section('settings'),
              line,
              { role: 'hide' },
              { role: 'hideOthers' },
              { role: 'unhide' },
              line,
              { role: 'quit' },
            ],
          } satisfies MenuItemConstructorOptions,
        ]
      : []),
    {
      label: messages.file,
      submenu: [
        ...section('file'),
        line,
        ...section('lock'),
        line,
        ...(isMac ? [{ role: 'close' } as const] : [...section('settings'), line, { role: 'quit' } as const]),
      ],
    },
    {
      label: messages.edit,
      submenu: [
        ...section('undo'),
        line,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'pasteAndMatchStyle', label: messages.pasteWords },
        { role: 'selectAll' },
      ],
    },
    {
      label: messages.view,
      submenu: [
        ...section('time'),
        ...section('kept'),
        line,
        ...section('text'),
        line,
        { role: 'togglefullscreen' },
        ...(forDevelopers ? [line, { role: 'reload' } as const, { role: 'toggleDevTools' } as const] : []),
      ],
    },
    { role: 'windowMenu' },
  ];
}
