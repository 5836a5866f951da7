import { app, type Event, type Session } from 'electron';
import { mayLoad, type PageHosts } from './pageHosts';
import { unknownSwitches } from './switches';

/** What has to be said to Chromium before it is ready. */
export function setupChromium(pages: PageHosts): void {
  // SECURITY: Chromium acts on most of them after this; what it read before, such as where to log, it was told by
  // somebody who runs programs here.
  if (app.isPackaged) for (const name of unknownSwitches(process.argv)) app.commandLine.removeSwitch(name);
  // SECURITY: no name and no address is ever resolved, whatever else in Chromium might want to ask.
  app.commandLine.appendSwitch(
    'host-resolver-rules',
    pages.areServed ? 'MAP * ~NOTFOUND, EXCLUDE 127.0.0.1' : 'MAP * ~NOTFOUND',
  );
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('no-pings');
  // SECURITY: a call between browsers would join a group of this network, to give its own address a name there.
  app.commandLine.appendSwitch('disable-features', 'WebRtcHideLocalIpsWithMdns');
  // Two pages of one host share a process: see spare.ts. A host of ours has one page but for that.
  app.commandLine.appendSwitch('process-per-site');
  // SECURITY: no crash dump, which would hold what was on the screen. Electron's own reporter is never started.
  app.commandLine.appendSwitch('disable-breakpad');
  // SECURITY: dictionaries would be fetched from a server as soon as a session exists, Electron's own default one among
  // them; turning the spellcheck off alone comes too late for that.
  app.on('session-created', (session) => {
    session.setSpellCheckerLanguages([]);
    session.setSpellCheckerEnabled(false);
  });
}

/** What the session of the window may do: nothing but load our own pages. */
export function setupSession(session: Session, pages: PageHosts): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !mayLoad(pages, details.url) });
  });
  session.on('will-download', (event) => {
    event.preventDefault();
  });
}

/**
 * Keeps every page, ours too, where it is: no navigation, no second window, no page within it, no call to another
 * browser.
 */
export function setupPages(pages: PageHosts): void {
  app.on('web-contents-created', (_, contents) => {
    // SECURITY: a call between browsers sends by UDP to whatever address the page names, past the content security
    // policy and the resolver. The switch of that name does nothing in Electron.
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
    const refuse = (event: Event<{ readonly url: string }>) => {
      // Vite reloads the page when a change cannot be patched in.
      if (!pages.areServed || !mayLoad(pages, event.url)) event.preventDefault();
    };
    contents.on('will-navigate', refuse);
    contents.on('will-frame-navigate', refuse);
    contents.on('will-redirect', refuse);
    contents.on('will-attach-webview', (event) => {
      event.preventDefault();
    });
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}
