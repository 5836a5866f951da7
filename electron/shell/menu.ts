import { Menu, type BrowserWindow, type MenuItemConstructorOptions } from 'electron';
import type { Command, WindowEvent } from '../contract/event';
import { words } from './words';

interface MenuActions {
  readonly tell: (event: WindowEvent) => void;
  readonly lock: () => void;
  /** Reloading and developer tools, while someone works on the app. */
  readonly forDevelopers: boolean;
}

/** The menu of the app: at the top of the screen on a Mac, behind the Alt key elsewhere. */
export function setupMenu({ tell, lock, forDevelopers }: MenuActions): void {
  // The window listens to these keys itself, in every host and on every layout; the menu only shows them. Registered here as
  // well, each would count twice.
  const shown = (accelerator: string) => ({ accelerator, registerAccelerator: false });
  const command = (name: Command, accelerator?: string): MenuItemConstructorOptions => ({
    id: name, label: words[name], click: () => { tell({ event: 'command', command: name }); }, ...accelerator !== undefined && shown(accelerator),
  });
  const isMac = process.platform === 'darwin';

  const template: MenuItemConstructorOptions[] = [
    ...isMac ? [{ label: words.app, submenu: [
      { role: 'about' }, { type: 'separator' }, command('settings', 'CmdOrCtrl+,'), { type: 'separator' },
      { role: 'hide' }, { role: 'hideOthers' }, { role: 'unhide' }, { type: 'separator' }, { role: 'quit' },
    ] } satisfies MenuItemConstructorOptions] : [],
    { label: words.file, submenu: [
      command('write', 'CmdOrCtrl+N'), command('check-in', 'CmdOrCtrl+Shift+K'), command('letter'), command('reach'), command('search', 'CmdOrCtrl+K'), { type: 'separator' },
      { id: 'lock', label: words.lock, click: lock, ...shown('CmdOrCtrl+L') }, { type: 'separator' },
      ...isMac ? [{ role: 'close' } as const] : [command('settings', 'CmdOrCtrl+,'), { type: 'separator' } as const, { role: 'quit' } as const],
    ] },
    { label: words.edit, submenu: [
      { role: 'undo' }, { role: 'redo' }, { type: 'separator' }, { role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'pasteAndMatchStyle' }, { role: 'selectAll' },
    ] },
    { label: words.view, submenu: [
      command('today'), command('journal'), command('sessions'), command('carrying'), command('letters'), command('touchstones'), command('looking-back'), command('people'), command('trash'), { type: 'separator' }, command('focus'),
      command('larger', 'CmdOrCtrl+Plus'), command('smaller', 'CmdOrCtrl+-'), { type: 'separator' }, { role: 'togglefullscreen' },
      ...forDevelopers ? [{ type: 'separator' } as const, { role: 'reload' } as const, { role: 'toggleDevTools' } as const] : [],
    ] },
    { role: 'windowMenu' },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

/** The menu at the pointer: what can be done with text. */
export function setupTextMenu(window: BrowserWindow): void {
  window.webContents.on('context-menu', (_, { isEditable, editFlags, selectionText }) => {
    if (!isEditable && selectionText === '') return;
    Menu.buildFromTemplate([
      { role: 'cut', enabled: editFlags.canCut, visible: isEditable },
      { role: 'copy', enabled: editFlags.canCopy },
      { role: 'paste', enabled: editFlags.canPaste, visible: isEditable },
      { type: 'separator' },
      { role: 'selectAll' },
    ]).popup({ window });
  });
}
