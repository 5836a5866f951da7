import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

interface Options {
  readonly title?: string;
  readonly message?: string;
  readonly detail?: string;
  readonly defaultPath?: string;
  readonly buttons?: readonly string[];
  readonly defaultId?: number;
  readonly cancelId?: number;
}

const run = promisify(execFile);

/** Asks with a program of the system; undefined where nobody chose anything. */
async function ask(words: readonly string[]): Promise<string | undefined> {
  const [program = '', ...rest] = words;
  try {
    return (await run(program, rest)).stdout.trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      console.error(`Holdfast needs the program ${program} for this in the Chromium host. Install it and try again.`);
    return undefined;
  }
}

/** A text within a line of AppleScript. */
const quoted = (text: string) => `"${text.replace(/[\\"]/g, '\\$&')}"`;

const isMac = process.platform === 'darwin';
const textOf = ({ message = '', detail = '' }: Options) => `${message}\n\n${detail}`.trim();

async function chooseFolder({ title = '', defaultPath = '' }: Options): Promise<string | undefined> {
  return isMac
    ? ask(['osascript', '-e', `POSIX path of (choose folder with prompt ${quoted(title)})`])
    : ask(['zenity', '--file-selection', '--directory', `--title=${title}`, `--filename=${defaultPath}/`]);
}

async function chooseFile({ title = '', defaultPath = '' }: Options): Promise<string | undefined> {
  return isMac
    ? ask([
        'osascript',
        '-e',
        `POSIX path of (choose file name with prompt ${quoted(title)} default name ${quoted(defaultPath.split('/').at(-1) ?? '')})`,
      ])
    : ask([
        'zenity',
        '--file-selection',
        '--save',
        '--confirm-overwrite',
        `--title=${title}`,
        `--filename=${defaultPath}`,
      ]);
}

/** Whether somebody chose the button that does something. */
async function confirm(options: Options, button: string): Promise<boolean> {
  return (
    (await (isMac
      ? ask([
          'osascript',
          '-e',
          `display dialog ${quoted(textOf(options))} buttons {"Cancel", ${quoted(button)}} cancel button 1`,
        ])
      : ask(['zenity', '--question', '--no-markup', `--text=${textOf(options)}`, `--ok-label=${button}`]))) !==
    undefined
  );
}

/**
 * Electron's module `dialog`, through the system's own programs. The window they belong to is given first, and not
 * needed.
 */
export const dialog = {
  showOpenDialog: async (_window: unknown, options: Options) => {
    const folder = await chooseFolder(options);
    return { canceled: folder === undefined, filePaths: folder === undefined ? [] : [folder.replace(/(.)\/$/, '$1')] };
  },
  showSaveDialog: async (_window: unknown, options: Options) => {
    const filePath = await chooseFile(options);
    return { canceled: filePath === undefined, filePath: filePath ?? '' };
  },
  showMessageBox: async (_window: unknown, options: Options) => {
    const { buttons = ['OK'], cancelId = 0 } = options;
    const doing = buttons.findIndex((_, index) => index !== cancelId);
    const response = doing >= 0 && (await confirm(options, buttons[doing] ?? '')) ? doing : cancelId;
    return { response, checkboxChecked: false };
  },
  showErrorBox: (title: string, content: string) => {
    console.error(`${title}: ${content}`);
  },
};
