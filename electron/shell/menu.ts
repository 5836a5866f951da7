import { Menu, type BrowserWindow } from 'electron';
import type { ShellRequests } from '../contract';
import type { Handlers } from '../contract/request';
import { ok } from '../domain/result';
import { messages } from './messages';
import { menuTemplate, type MenuActions } from './menuTemplate';

/**
 * The menu of the app: at the top of the screen on a Mac, behind the Alt key elsewhere. It follows what the window says
 * that there is.
 */
export function setupMenu(actions: MenuActions): Pick<Handlers<ShellRequests>, 'window.stands'> {
  const show = (stands: Parameters<typeof menuTemplate>[0]) => {
    Menu.setApplicationMenu(Menu.buildFromTemplate([...menuTemplate(stands, actions, process.platform)]));
  };
  show({ isOpen: false, canLock: false, hasSomebody: false, hasEnded: false, undo: null, redo: null });
  return {
    'window.stands': (stands) => {
      show(stands);
      return Promise.resolve(ok(null));
    },
  };
}

/** The menu at the pointer: what can be done with text. */
export function setupTextMenu(window: BrowserWindow): void {
  window.webContents.on('context-menu', (_, { isEditable, editFlags, selectionText }) => {
    if (!isEditable && selectionText === '') return;
    Menu.buildFromTemplate([
      { role: 'cut', enabled: editFlags.canCut, visible: isEditable },
      { role: 'copy', enabled: editFlags.canCopy },
      { role: 'paste', enabled: editFlags.canPaste, visible: isEditable },
      {
        role: 'pasteAndMatchStyle',
        label: messages.pasteWords,
        enabled: editFlags.canPaste,
        visible: isEditable,
      },
      { type: 'separator' },
      { role: 'selectAll' },
    ]).popup({ window });
  });
}
