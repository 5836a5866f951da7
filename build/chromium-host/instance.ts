import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import path from 'node:path';

/** Whether this is the only process with a folder of its own, and how another one reaches it. */
export interface Instance {
  /** True: it is. False: another one is, and was told of this one. */
  readonly claim: (folder: string) => boolean;
  readonly release: () => void;
}

/** Hands over what was given on the command line, to a socket; waits until it is heard. */
const HAND_OVER =
  'require("node:net").connect(process.argv[1]).on("error", () => process.exit(1)).end(process.argv[2])';

/** `told`: is given the command line of another one that wanted to start. */
export function makeInstance(told: (words: readonly string[]) => void): Instance {
  let server: Server | undefined;
  let mark: string | undefined;

  function listen(socket: string): Server {
    rmSync(socket, { force: true });
    return createServer((connection) => {
      let text = '';
      connection.on('data', (data: Buffer) => {
        text += data.toString();
      });
      connection.on('end', () => {
        told(JSON.parse(text) as readonly string[]);
      });
    })
      .listen(socket)
      .unref();
  }

  return {
    claim: (folder) => {
      mkdirSync(folder, { recursive: true });
      const file = path.join(folder, 'chromium-host.pid');
      const socket =
        process.platform === 'win32'
          ? `\\\\.\\pipe\\${Buffer.from(folder).toString('base64url')}`
          : path.join(folder, 'chromium-host.sock');
      const other = pidIn(file);
      if (other !== undefined && isRunning(other) && handOver(socket)) return false;
      writeFileSync(file, String(process.pid));
      mark = file;
      server = listen(socket);
      return true;
    },
    release: () => {
      server?.close();
      if (mark !== undefined) rmSync(mark, { force: true });
    },
  };
}

/** False where nobody listens: the process of that number is another program by now. */
function handOver(socket: string): boolean {
  try {
    execFileSync(process.execPath, ['-e', HAND_OVER, socket, JSON.stringify(process.argv)], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function pidIn(file: string): number | undefined {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    return Number.isInteger(pid) && pid > 0 && pid !== process.pid ? pid : undefined;
  } catch {
    return undefined;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
