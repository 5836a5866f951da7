import { stat } from 'node:fs/promises';
import path from 'node:path';
import { app, dialog, shell, type BrowserWindow } from 'electron';
import type { ShellRequests } from '../contract';
import type { Failure } from '../contract/failure';
import type { Handlers } from '../contract/request';
import { fail, ok, type Result } from '../domain/result';
import { writeDurably, type Content } from '../storage/durable';
import { isInside } from './inside';
import { linkOf } from './link';
import type { Memory } from './settings';
import type { Unfinished } from './unfinished';
import { words } from './words';

/** Saves something at a place that the person chooses. `make` is called once the place is known. */
export type SaveElsewhere = (name: string, make: () => Promise<Content<Failure>>) => Promise<Result<null, Failure>>;

export function makeSaveElsewhere(window: BrowserWindow, memory: Memory, unfinished: Unfinished): SaveElsewhere {
  return async (name, make) => {
    // Windows would add the place to its list of recent documents.
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      defaultPath: path.join(app.getPath('documents'), fileName(name)), properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
    });
    if (canceled || filePath === '') return fail({ kind: 'cancelled' });
    // SECURITY: readable text and keys have no place in a folder that may be synced to somebody's cloud.
    const journals = [memory.journal(), ...memory.settings().journals].filter((journal) => journal !== null);
    for (const { folder } of journals) {
      if (await isInside(filePath, folder)) return fail({ kind: 'inside-journal' });
    }
    const content = await make();
    const written = await unfinished.during(filePath, (temporary) => writeDurably(filePath, content, temporary));
    return written.ok ? ok(null) : written;
  };
}

/** A name for a file on every system. */
function fileName(name: string): string {
  return name.replace(/[\p{Cc}/\\:*?"<>|]/gu, ' ').trim();
}

export type DialogHandlers = Pick<Handlers<ShellRequests>, 'folder.suggest' | 'folder.choose' | 'folder.show' | 'text.save' | 'link.open'>;

/** What goes through the system's own dialogs and programs. */
export function dialogHandlers(window: BrowserWindow, memory: Memory, save: SaveElsewhere): DialogHandlers {
  return {
    'folder.suggest': () => Promise.resolve(ok(path.join(app.getPath('documents'), words.app))),
    'folder.choose': async () => {
      const { canceled, filePaths: [folder] } = await dialog.showOpenDialog(window, {
        title: words.chooseFolder, buttonLabel: words.useFolder, defaultPath: app.getPath('documents'), properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
      });
      return canceled || folder === undefined ? fail({ kind: 'cancelled' }) : ok(folder);
    },
    'folder.show': async () => {
      const journal = memory.journal();
      // SECURITY: a file of that name would be opened by its program.
      const isThere = journal !== null && await stat(journal.folder).then((found) => found.isDirectory(), () => false);
      return isThere && await shell.openPath(journal.folder) === '' ? ok(null) : fail({ kind: 'folder-gone' });
    },
    'text.save': ({ name, text }) => save(name, () => Promise.resolve(new TextEncoder().encode(text))),
    'link.open': async ({ address }) => {
      const link = linkOf(address);
      if (!link) return fail({ kind: 'invalid' });
      const { response } = await dialog.showMessageBox(window, {
        type: 'question', message: words.openAddress, detail: link.href, buttons: [words.stay, words.open], defaultId: 0, cancelId: 0, noLink: true,
      });
      if (response !== 1) return fail({ kind: 'cancelled' });
      await shell.openExternal(link.href);
      return ok(null);
    },
  };
}

/** Asks whether to quit although something is not saved. */
export async function confirmQuit(window: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning', message: words.notSaved, detail: words.notSavedDetail, buttons: [words.goBack, words.quit], defaultId: 0, cancelId: 0, noLink: true,
  });
  return response === 1;
}
