import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What the app asked of the system while strace looked on. */
export interface Trace {
  /** Calls that name an address of another computer. */
  readonly outward: readonly string[];
  /** How many sockets of a family other than AF_UNIX were made. */
  readonly sockets: number;
  /** Files that were opened to be written or made, each once. */
  readonly written: readonly string[];
}

export const CALLS = ['socket', 'connect', 'bind', 'sendto', 'sendmsg', 'sendmmsg', 'open', 'openat', 'creat'];

/** Addresses of this computer; a driver looks into the app through them. */
const WITHIN = /sin_addr=inet_addr\("127\.|inet_pton\(AF_INET6, "::1"|sin_addr=inet_addr\("0\.0\.0\.0"\)/;
const OPENED = /(?:openat\(\w+(?:<([^>]*)>)?, |open\(|creat\()"([^"]*)"(?:, ([^)]*))?\)\s+= \d/;

export function readTrace(log: string): Trace {
  const lines = readFileSync(log, 'utf8').split('\n');
  const written = lines.flatMap((line) => {
    const [, folder = '/', file, how] = OPENED.exec(line) ?? [];
    const writes = file !== undefined && (how === undefined || /O_(?:WRONLY|RDWR|CREAT|TMPFILE)/.test(how));
    return writes ? [path.resolve(folder, file)] : [];
  });
  return {
    outward: lines.filter(
      (line) =>
        /AF_INET6?, /.test(line) && /^\S+ +(?:connect|bind|sendto|sendmsg|sendmmsg)\(/.test(line) && !WITHIN.test(line),
    ),
    sockets: lines.filter((line) => /socket\(AF_(?!UNIX|NETLINK)/.test(line)).length,
    written: [...new Set(written)],
  };
}
