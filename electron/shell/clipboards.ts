import { app, clipboard } from 'electron';
import type { CopiedTo } from '../contract/shell';
import type { Clipboard } from './clipboardCopies';
import type { PageHosts } from './pageHosts';

/** What lies on one of the system's clipboards, by the names that the system has for its forms. */
interface Board {
  readonly has: (form: string) => Promise<boolean>;
  /** What it is in this form; empty where it has none of it. */
  readonly read: (form: string) => Promise<string>;
  readonly clear: () => void;
}

/** Electron's module before its version 44. */
interface OlderClipboard {
  readonly has: (form: string, name: CopiedTo) => boolean;
  readonly readBuffer: (form: string) => Buffer;
  readonly clear: (name: CopiedTo) => void;
}

const isOlder = (module: object): module is OlderClipboard => 'readBuffer' in module;

function boardOf(name: CopiedTo): Board {
  const older: object = clipboard;
  if (isOlder(older)) {
    return {
      has: (form) => Promise.resolve(older.has(form, name)),
      read: (form) => Promise.resolve(older.readBuffer(form).toString()),
      clear: () => {
        older.clear(name);
      },
    };
  }
  const board = name === 'selection' ? clipboard.selection : clipboard;
  const typeOf = (form: string) => `electron application/osclipboard;format="${form}"`;
  return {
    has: (form) => board.has(typeOf(form)),
    read: async (form) => {
      const [item] = await board.read();
      const held = item?.types.includes(typeOf(form)) && (await item.getType(typeOf(form)));
      return held instanceof Blob ? held.text() : '';
    },
    clear: () => {
      board.clear();
    },
  };
}

/** The form in which Chromium lays the address of the page beside whatever was copied from it. */
function sourceForm(): string {
  if (process.platform === 'darwin') return 'org.chromium.source-url';
  return process.platform === 'win32' ? 'Chromium internal source URL' : 'chromium/x-source-url';
}

/**
 * Whether what was selected is there for other programs, and can be told from what was selected in them. Wayland does
 * not tell.
 */
const canTellSelection = () =>
  process.platform === 'linux' && app.commandLine.getSwitchValue('ozone-platform') !== 'wayland';

/**
 * The system's clipboards. SECURITY: whose words lie there is told by what lies beside them; the words themselves are
 * never read.
 */
export function makeClipboards(pages: PageHosts): Readonly<Record<CopiedTo, Clipboard>> {
  const copied = boardOf('clipboard');
  const source = sourceForm();
  return {
    clipboard: {
      isOurs: async () => pages.wereAt((await copied.read(source)).replaceAll('\0', '')),
      clear: copied.clear,
    },
    selection: {
      // Of another program's selection X11 names all forms, `TARGETS` always among them; of its own, Chromium knows
      // only the texts.
      isOurs: async () =>
        canTellSelection() && (await boardOf('selection').has('TEXT')) && !(await boardOf('selection').has('TARGETS')),
      clear: () => {
        boardOf('selection').clear();
      },
    },
  };
}
