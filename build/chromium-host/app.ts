import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { About } from './commandLine';
import { preventable } from './event';
import { makeInstance } from './instance';
import type { Switches } from './switches';

interface Surroundings {
  readonly about: About;
  readonly appPath: string;
  readonly switches: Switches;
  /** Asks every window to close; true where none is left. */
  readonly closeWindows: () => boolean;
  /** Ends the browser. */
  readonly end: () => Promise<void>;
}

/** Electron's module `app`, as far as the app uses it. */
export class App extends EventEmitter {
  readonly isPackaged = false;
  readonly commandLine;
  readonly #surroundings: Surroundings;
  readonly #paths = new Map<string, string>();
  readonly #instance = makeInstance((words) => {
    this.emit('second-instance', {}, words);
  });
  #ready = (): void => undefined;
  readonly #whenReady = new Promise<void>((resolve) => {
    this.#ready = resolve;
  });
  #isQuitting = false;

  constructor(surroundings: Surroundings) {
    super();
    this.#surroundings = surroundings;
    const { switches } = surroundings;
    this.commandLine = {
      appendSwitch: (name: string, value?: string) => {
        switches.add(name, value);
      },
      hasSwitch: (name: string) => switches.has(name),
      getSwitchValue: (name: string) => switches.value(name),
    };
  }

  whenReady(): Promise<void> {
    return this.#whenReady;
  }
  getVersion(): string {
    return this.#surroundings.about.version;
  }
  getName(): string {
    return this.#surroundings.about.name;
  }
  getAppPath(): string {
    return this.#surroundings.appPath;
  }
  setPath(name: string, folder: string): void {
    this.#paths.set(name, folder);
  }

  getPath(name: 'userData' | 'documents'): string {
    const set = this.#paths.get(name);
    if (set !== undefined) return set;
    switch (name) {
      case 'userData':
        return path.join(configFolder(), this.getName());
      case 'documents':
        return documentsFolder();
    }
  }

  requestSingleInstanceLock(): boolean {
    return this.#instance.claim(this.getPath('userData'));
  }

  /** For the host, once windows can be made. */
  becomeReady(): void {
    this.emit('ready', {});
    this.#ready();
  }

  /** Quits, unless the app or one of its windows prevents that. */
  quit(): void {
    if (this.#isQuitting) return;
    const event = preventable({});
    this.emit('before-quit', event);
    if (event.defaultPrevented) return;
    this.#isQuitting = true;
    if (this.#surroundings.closeWindows()) this.exit();
    else this.#isQuitting = false;
  }

  exit(code = 0): void {
    this.#isQuitting = true;
    this.emit('quit', {}, code);
    this.#instance.release();
    void this.#surroundings.end().finally(() => process.exit(code));
  }
}

function configFolder(): string {
  if (process.platform === 'darwin') return path.join(os.homedir(), 'Library/Application Support');
  if (process.platform === 'win32') return process.env.APPDATA ?? path.join(os.homedir(), 'AppData/Roaming');
  return process.env.XDG_CONFIG_HOME ?? path.join(os.homedir(), '.config');
}

/** On Linux as xdg-user-dirs names it, where it does. */
function documentsFolder(): string {
  const usual = path.join(os.homedir(), 'Documents');
  if (process.platform !== 'linux') return usual;
  try {
    const named = /^XDG_DOCUMENTS_DIR="(.+)"$/m.exec(
      readFileSync(path.join(configFolder(), 'user-dirs.dirs'), 'utf8'),
    )?.[1];
    return named?.replace(/^\$HOME/, os.homedir()) ?? usual;
  } catch {
    return usual;
  }
}
