import { randomUUID } from 'node:crypto';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { app, dialog, shell, type BrowserWindow } from 'electron';
import type { ShellRequests } from '../contract';
import type { Failure } from '../contract/failure';
import type { Grant } from '../contract/keeper';
import type { Handlers } from '../contract/request';
import { fail, ok, type Result } from '../domain/result';
import { writeDurably } from '../storage/durable';
import type { Asking } from './asking';
import type { Weakening } from './consent';
import { fileName } from './fileName';
import { suggestedIn, type Folders } from './folders';
import { isInside } from './insideFolder';
import { linkOf, LONGEST_LINK, shownOf } from './link';
import type { Memory } from './settings';
import type { Unfinished } from './unfinished';
import { messages } from './messages';

/** What dialogs belong to. */
interface Surroundings {
  readonly window: BrowserWindow;
  readonly asking: Asking;
  readonly memory: Memory;
}

/** Where something may be saved outside the journal. */
export interface Places {
  /** Has the person choose, and saves something there. `name`: suggested. `make` is called once the place is known. */
  readonly save: (name: string, make: () => Promise<Uint8Array>) => Promise<Result<null, Failure>>;
  /**
   * Has somebody else save something there. `grant` passes the place on, and ends when nothing is written there any
   * more. Answers what the window is to call it.
   */
  readonly pass: (name: string, grant: (grant: Grant) => Promise<void>) => Promise<Result<string, Failure>>;
}

export function makePlaces({
  window,
  asking,
  memory,
  unfinished,
}: Surroundings & { readonly unfinished: Unfinished }): Places {
  /** Has the person choose a place, and `make` prepare what goes there. */
  async function choose<Made>(
    name: string,
    make: () => Promise<Made>,
  ): Promise<Result<{ readonly file: string; readonly made: Made }, Failure>> {
    const chosen = await asking.ask(
      async (): Promise<Result<{ readonly file: string; readonly made: Made }, Failure>> => {
        // Windows would add the place to its list of recent documents.
        const { canceled, filePath } = await dialog.showSaveDialog(window, {
          defaultPath: path.join(app.getPath('documents'), fileName(name)),
          properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
        });
        if (canceled || filePath === '') return fail({ kind: 'cancelled' });
        // SECURITY: readable text and keys have no place in a folder that may be synced to somebody's cloud.
        const journals = [memory.journal(), ...memory.settings().journals].filter((journal) => journal !== null);
        for (const { folder } of journals) {
          if (await isInside(filePath, folder)) return fail({ kind: 'inside-journal' });
        }
        return ok({ file: filePath, made: await make() });
      },
    );
    return chosen ?? fail({ kind: 'cancelled' });
  }

  return {
    save: async (name, make) => {
      const chosen = await choose(name, make);
      if (!chosen.ok) return chosen;
      const { file, made } = chosen.value;
      const written = await unfinished.during(file, (temporary) => writeDurably(file, made, temporary));
      return written.ok ? ok(null) : written;
    },
    pass: async (name, grant) => {
      const chosen = await choose(name, () => Promise.resolve());
      if (!chosen.ok) return chosen;
      const { file } = chosen.value;
      // The window is told no path: whoever writes there knows it by this name, once.
      const place = randomUUID();
      await new Promise<void>((resolve) => {
        void unfinished.during(file, (temporary) => {
          const written = grant({ place, file, temporary });
          resolve();
          return written;
        });
      });
      return ok(place);
    },
  };
}

/** Who may be granted a place. Each ends when nothing is written there any more. */
type Writers = Readonly<Record<'keeper' | 'copyist', (grant: Grant) => Promise<void>>>;

export type DialogHandlers = Pick<
  Handlers<ShellRequests>,
  'folder.suggest' | 'folder.choose' | 'folder.show' | 'place.choose' | 'link.open'
>;

/** What goes through the system's own dialogs and programs. */
export function dialogHandlers(
  { window, asking, memory }: Surroundings,
  places: Places,
  folders: Pick<Folders, 'give'>,
  writers: Writers,
): DialogHandlers {
  return {
    'folder.suggest': () => Promise.resolve(ok(suggestedIn(app.getPath('documents'), messages.app))),
    'folder.choose': async () => {
      const chosen = await asking.ask(() =>
        dialog.showOpenDialog(window, {
          title: messages.chooseFolder,
          buttonLabel: messages.useFolder,
          defaultPath: app.getPath('documents'),
          properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
        }),
      );
      const [folder] = chosen?.canceled === false ? chosen.filePaths : [];
      if (folder === undefined) return fail({ kind: 'cancelled' });
      folders.give(folder);
      return ok(folder);
    },
    'folder.show': async () => {
      const journal = memory.journal();
      // SECURITY: a file of that name would be opened by its program.
      const isThere =
        journal !== null &&
        (await stat(journal.folder).then(
          (found) => found.isDirectory(),
          () => false,
        ));
      return isThere && (await shell.openPath(journal.folder)) === '' ? ok(null) : fail({ kind: 'folder-gone' });
    },
    'place.choose': ({ name, writer }) => places.pass(name, writers[writer]),
    'link.open': async ({ address }) => {
      const link = linkOf(address);
      if (!link) return fail({ kind: 'no-link' });
      if (link.href.length > LONGEST_LINK) return fail({ kind: 'not-opened' });
      const asked = await asking.ask((signal) =>
        dialog.showMessageBox(window, {
          type: 'question',
          message: messages.openAddress,
          detail: shownOf(link),
          buttons: [messages.stay, messages.open],
          defaultId: 0,
          cancelId: 0,
          noLink: true,
          signal,
        }),
      );
      if (asked?.response !== 1) return fail({ kind: 'cancelled' });
      return shell.openExternal(link.href).then(
        () => ok(null),
        () => fail({ kind: 'not-opened' }),
      );
    },
  };
}

/** Asks whether to quit although something is not saved. */
export async function confirmQuit({ window, asking }: Pick<Surroundings, 'window' | 'asking'>): Promise<boolean> {
  const asked = await asking.ask((signal) =>
    dialog.showMessageBox(window, {
      type: 'warning',
      message: messages.notSaved,
      detail: messages.notSavedDetail,
      buttons: [messages.goBack, messages.quit],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
      signal,
    }),
  );
  return asked?.response === 1;
}

/** Asks whether the lock may be weakened so. */
export async function consentTo(
  to: Weakening,
  { window, asking }: Pick<Surroundings, 'window' | 'asking'>,
): Promise<boolean> {
  const [message, detail, agree] =
    to === 'later-lock'
      ? [messages.laterLock, messages.laterLockDetail, messages.lockLater]
      : [messages.openPage, messages.openPageDetail, messages.letBeRead];
  const asked = await asking.ask((signal) =>
    dialog.showMessageBox(window, {
      type: 'question',
      message,
      detail,
      buttons: [messages.leaveIt, agree],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
      signal,
    }),
  );
  return asked?.response === 1;
}
