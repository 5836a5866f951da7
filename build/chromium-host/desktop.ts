import { spawn } from 'node:child_process';

/** Opens an address or a folder with the system's own program for it; answers what went wrong, in Electron's way. */
function open(what: string): Promise<string> {
  const program = { darwin: 'open', win32: 'explorer' }[process.platform as string] ?? 'xdg-open';
  return new Promise((resolve) => {
    const child = spawn(program, [what], { stdio: 'ignore', detached: true });
    child.on('error', (error) => {
      resolve(error.message);
    });
    child.on('spawn', () => {
      child.unref();
      resolve('');
    });
  });
}

/** Electron's module `shell`. */
export const shell = {
  openExternal: async (address: string): Promise<void> => {
    await open(address);
  },
  openPath: open,
};

/**
 * Electron's module `clipboard`. A browser does not tell what lies there nor who put it there, so that the app finds
 * nothing of its own.
 */
const board = {
  has: () => Promise.resolve(false),
  read: () => Promise.resolve([]),
  clear: (): void => {
    /* see above */
  },
};
export const clipboard = { ...board, selection: board };

type Template = readonly Readonly<Record<string, unknown>>[];

/**
 * Electron's module `Menu`. A browser's window has no menu of the app; the template is kept, and the window listens to
 * its keys itself.
 */
export class Menu {
  static #application: Menu | null = null;
  readonly items: Template;

  constructor(template: Template) {
    this.items = template;
  }

  static buildFromTemplate(template: Template): Menu {
    return new Menu(template);
  }
  static setApplicationMenu(menu: Menu | null): void {
    Menu.#application = menu;
  }
  static getApplicationMenu(): Menu | null {
    return Menu.#application;
  }

  /** The browser shows its own. */
  popup(): void {
    /* see above */
  }
}

/**
 * Electron's module `screen`. How large the screens are is the browser's to know, which keeps its window on one of
 * them.
 */
export const screen = {
  getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }],
};
