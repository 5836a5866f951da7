import { homedir } from 'node:os';
import path from 'node:path';
import { app, nativeTheme, session as sessions } from 'electron';
import type { Settings } from './contract/shell';
import { aboutHandlers } from './shell/about';
import { makeAsking } from './shell/asking';
import { bookmarkHandlers } from './shell/bookmark';
import { makeClipboards } from './shell/clipboards';
import { withConsent } from './shell/consent';
import { makeCopies } from './shell/clipboardCopies';
import { makeCopyist } from './shell/copyist';
import { keepOutOfCore } from './shell/core';
import { darkenToolkit } from './shell/darkToolkit';
import { confirmQuit, consentTo, dialogHandlers, makePlaces } from './shell/dialogs';
import { makeFlush } from './shell/flush';
import { makeFolders, suggestedIn } from './shell/folders';
import { setupInstance } from './shell/instance';
import { setupIpc } from './shell/ipc';
import { makeKeeper } from './shell/keeper';
import { forkKeeper } from './shell/keeperProcess';
import { readSavedValue } from './shell/savedValue';
import { lockHandlers, lockIfKeyed, makeLock } from './shell/lock';
import { setupMenu, setupTextMenu } from './shell/menu';
import { setupOpenAttachment } from './shell/openAttachment';
import { boundsForm } from './shell/windowBounds';
import { makePorts } from './shell/ports';
import { setupPower } from './shell/power';
import { makePrinting } from './shell/print';
import { setupProtocol, setupScheme } from './shell/protocol';
import { setupQuit } from './shell/quit';
import { makeSpare } from './shell/spare';
import { makeRoute } from './shell/routing';
import { forkScribe } from './shell/scribeProcess';
import { readSealed, sealedHandlers } from './shell/sealedTexts';
import { makeSealing } from './shell/sealing';
import { setupChromium, setupPages, setupSession } from './shell/security';
import { keepOutOfRecent } from './shell/recent';
import { setupSettings } from './shell/settings';
import { setupSilence } from './shell/silence';
import { pages, setupProfile, workFactor } from './shell/surroundings';
import { tell } from './shell/tell';
import { setupUnfinished } from './shell/unfinished';
import { messages } from './shell/messages';
import { waitHandlers } from './shell/waitTime';
import { load, rememberPlace, renew, setupWindow } from './shell/window';

const built = import.meta.dirname;
/** Milliseconds in which the window saves before a lock or the end: enough for a slow disk that is well. */
const SAVING = 1500;
/** Milliseconds for which other programs can paste what was copied here. */
const COPIED = 120_000;

keepOutOfCore(process.pid);
setupProfile();
setupChromium(pages);
setupScheme();
setupPages(pages);
const giveBack = keepOutOfRecent(app.getPath('userData'), process.env, homedir());
const undarken = darkenToolkit(path.join(app.getPath('userData'), 'settings.json'), process.env);
if (setupInstance()) void app.whenReady().then(giveBack).then(undarken).then(start);

/** What the app is made of, in the order in which it comes to be. */
async function start(): Promise<void> {
  const profile = app.getPath('userData');
  const unfinished = await setupUnfinished(profile);
  void unfinished.sweep();
  const memory = await setupSettings(path.join(profile, 'settings.json'), tell, setTheme);
  setTheme(memory.settings());

  const recipient = () => memory.journal()?.recipient ?? null;
  const sealed = await readSealed(path.join(profile, 'sealed'), () => {
    keeper.join();
    tell({ event: 'sealed', standing: sealed.standing(recipient()) });
  });

  const ports = makePorts(pages);
  const folders = makeFolders(
    suggestedIn(app.getPath('documents'), messages.app),
    () => memory.settings().journals.map(({ folder }) => folder),
    (folder) => {
      keeper.letName(folder);
    },
  );
  const keeper = makeKeeper({
    fork: () => forkKeeper(path.join(built, 'keeper.mjs')),
    journal: memory.journal,
    folders: folders.all,
    opened: (opened) => {
      void memory.use(opened);
    },
    port: () => ports.offer('port'),
    sealed: sealed.of,
    joined: sealed.end,
    ended: () => {
      void lock.afterEnd();
    },
    own: profile,
    workFactor,
    finishing: 1500,
    restarting: 1000,
  });
  keeper.start();

  // SECURITY: a session without `persist:` is kept in memory; nothing of it outlives the app.
  const session = sessions.fromPartition('holdfast', { cache: false });
  setupSession(session, pages);
  setupProtocol(session, pages, path.join(built, 'window'));

  const place = await readSavedValue(path.join(profile, 'window.json'), boundsForm);
  const preload = path.join(built, 'preload.cjs');
  const window = setupWindow({ session, pages, place, preload, devTools: !app.isPackaged });
  const contents = window.webContents;
  const spare = makeSpare({ session, pages, preload, after: 3000 });
  contents.on('did-navigate', spare.spend);

  const asking = makeAsking();
  const copies = makeCopies(makeClipboards(pages), COPIED);
  const flush = makeFlush(
    tell,
    () => !window.isDestroyed() && !contents.isCrashed() && !contents.isLoadingMainFrame() && !printing.isWaiting(),
  );
  const sealing = makeSealing({
    recipient,
    join: (to) => {
      const port = ports.offer('seal');
      return port && forkScribe(path.join(built, 'scribe.mjs'), to, port);
    },
    keep: sealed.take,
    limits: { answering: 3000, sealing: 10_000 },
  });
  const lock = makeLock({
    asking,
    copies,
    flush,
    sealing,
    keeper,
    renew: (force) => {
      opening.left();
      renew(window, pages, force);
    },
    saving: SAVING,
  });
  const lockUp = () => {
    void lockIfKeyed(lock, memory);
  };
  setupPower(memory, lockUp);
  const menu = setupMenu({ tell, lock: lockUp, forDevelopers: !app.isPackaged });
  setupTextMenu(window);
  const opening = await setupOpenAttachment(path.join(profile, 'opening.json'));
  setupSilence(window, opening);

  const places = makePlaces({ window, asking, memory, unfinished });
  const printing = makePrinting({ contents, asking, flush, places, saving: SAVING });
  const copyist = makeCopyist(path.join(built, 'copyist.mjs'), (at) => ports.offer('text', at));
  setupIpc(
    contents,
    pages,
    makeRoute({
      ...withConsent(memory, (to) => consentTo(to, { window, asking })),
      ...flush.handlers,
      ...waitHandlers(memory.journal),
      ...bookmarkHandlers(memory.journal),
      ...copies.handlers,
      ...sealing.handlers,
      ...sealedHandlers(sealed, recipient),
      ...menu,
      'window.stands': (stands) => {
        // After a lock it starts only now: the lock screen comes first.
        keeper.start();
        if (stands.isOpen && stands.canLock) spare.ready();
        return menu['window.stands'](stands);
      },
      ...opening.handlers,
      ...lockHandlers(lock, memory, folders, keeper),
      ...dialogHandlers({ window, asking, memory }, places, folders, { keeper: keeper.grant, copyist }),
      ...printing.handlers,
      ...aboutHandlers,
    }),
    (page) => {
      // Whoever asked for a dialog, or copied something, was the page before. Only now: the lock screen waits for no
      // other program.
      asking.end();
      void copies.end();
      ports.came(page);
      keeper.admit();
    },
  );

  setupQuit({
    window,
    copies,
    flush,
    sealing,
    sealed,
    keeper,
    limits: { saving: SAVING, keeping: 3000 },
    confirm: () => confirmQuit({ window, asking }),
    settled: () => Promise.all([rememberPlace(window, place), memory.settled(), opening.settled()]),
  });
  load(window, pages);
}

function setTheme({ theme }: Settings): void {
  nativeTheme.themeSource = theme;
}
