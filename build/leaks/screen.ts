import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A screen of its own with a keyboard, so that what is typed comes as it does from a person, and nowhere else. */
export interface Screen {
  /** As DISPLAY names it. */
  readonly display: string;
  /** Presses the keys of a text, one after another. */
  readonly type: (text: string) => void;
  /** Presses keys together, such as `ctrl+l`. */
  readonly press: (keys: string) => void;
  readonly close: () => void;
}

export async function openScreen(): Promise<Screen> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x800x24', '-nolisten', 'tcp', '-s', '0'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [said] = (await once(server.stdio[3] as NodeJS.ReadableStream, 'data')) as [Buffer];
  const display = `:${said.toString().trim()}`;
  const tool = (...words: readonly string[]) => {
    execFileSync('xdotool', words, { env: { ...process.env, DISPLAY: display } });
  };
  // Without a window manager the keys go where the pointer is.
  tool('mousemove', '640', '790');
  return {
    display,
    type: (text) => {
      tool('type', '--delay', '15', '--', text);
    },
    press: (keys) => {
      tool('key', '--', keys);
    },
    close: () => {
      server.kill();
    },
  };
}
