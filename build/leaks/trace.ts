import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What the app asked of the system while strace looked on. */
export interface Trace {
  /** Calls that name an address of another computer. */
  readonly outward: readonly string[];
  /**
   * How often the system was asked by which way it would reach the internet: a socket for datagrams, of which a connect
   * sends nothing, and through which nothing was sent.
   */
  readonly routes: number;
  /** How many sockets of a family other than AF_UNIX were made. */
  readonly sockets: number;
  /** Files that were opened to be written or made, each once. */
  readonly written: readonly string[];
}

export const CALLS = ['socket', 'connect', 'bind', 'sendto', 'sendmsg', 'sendmmsg', 'open', 'openat', 'creat'];

/** Addresses of this computer; a driver looks into the app through them. */
const WITHIN = /sin_addr=inet_addr\("127\.|inet_pton\(AF_INET6, "::1?"|sin_addr=inet_addr\("0\.0\.0\.0"\)/;
/** What Chromium names to learn whether there is a way to the internet, and what its own address would be on it. */
const ROUTE = /^\S+ +connect\(\d+<socket:\[(\d+)\]>, \{.*"(?:8\.8\.8\.8|2001:4860:4860::8888)"/;
const SENT = /^\S+ +(?:sendto|sendmsg|sendmmsg)\(\d+<socket:\[(\d+)\]>/;
const OPENED = /(?:openat\(\w+(?:<([^>]*)>)?, |open\(|creat\()"([^"]*)"(?:, ([^)]*))?\)\s+= \d/;

export function readTrace(log: string): Trace {
  const lines = readFileSync(log, 'utf8').split('\n');
  const written = lines.flatMap((line) => {
    const [, folder = '/', file, how] = OPENED.exec(line) ?? [];
    const writes = file !== undefined && (how === undefined || /O_(?:WRONLY|RDWR|CREAT|TMPFILE)/.test(how));
    return writes ? [path.resolve(folder, file)] : [];
  });
  const datagrams = datagramSockets(lines);
  const sent = new Set(lines.flatMap((line) => SENT.exec(line)?.[1] ?? []));
  const isRoute = (line: string) => {
    const socket = ROUTE.exec(line)?.[1];
    return socket !== undefined && datagrams.has(socket) && !sent.has(socket);
  };
  const named = lines.filter(
    (line) =>
      /AF_INET6?, /.test(line) && /^\S+ +(?:connect|bind|sendto|sendmsg|sendmmsg)\(/.test(line) && !WITHIN.test(line),
  );
  return {
    outward: named.filter((line) => !isRoute(line)),
    routes: named.filter(isRoute).length,
    sockets: lines.filter((line) => /socket\(AF_(?!UNIX|NETLINK)/.test(line)).length,
    written: [...new Set(written)],
  };
}

/** The sockets for datagrams, by their numbers in the system. strace tells a call that another interrupts in two lines. */
function datagramSockets(lines: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const asking = new Map<string, boolean>();
  for (const line of lines) {
    const [, thread, call, rest] = /^(\S+) +(socket\(|<\.\.\. socket resumed>)(.*)$/.exec(line) ?? [];
    if (thread === undefined || rest === undefined) continue;
    if (call === 'socket(') asking.set(thread, /^AF_INET6?, SOCK_DGRAM/.test(rest));
    const number = /= \d+<socket:\[(\d+)\]>/.exec(rest)?.[1];
    if (number !== undefined && asking.get(thread)) found.add(number);
  }
  return found;
}
