import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readTrace } from './trace';

const TO = '{sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("8.8.8.8")}, 16) = 0';

function read(...lines: readonly string[]) {
  const folder = mkdtempSync(path.join(tmpdir(), 'holdfast-trace-'));
  try {
    const file = path.join(folder, 'calls.txt');
    writeFileSync(file, lines.join('\n'));
    return readTrace(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

it('tells a question for the way to the internet from what leaves', () => {
  const asked = [
    '7 socket(AF_INET, SOCK_DGRAM|SOCK_CLOEXEC, IPPROTO_IP) = 21<socket:[10]>',
    `7 connect(21<socket:[10]>, ${TO}`,
  ];
  expect(read(...asked)).toMatchObject({ outward: [], routes: 1 });
  expect(read(...asked, '8 sendto(21<socket:[10]>, "words", 5, 0, NULL, 0) = 5')).toMatchObject({
    outward: [asked[1]],
    routes: 0,
  });
});

it('knows a socket that the system was slow to give, and one that sends by being connected', () => {
  const slow = (type: string) => [
    `7 socket(AF_INET, ${type}, IPPROTO_IP <unfinished ...>`,
    '8 socket(AF_UNIX, SOCK_STREAM, 0) = 22<socket:[11]>',
    '7 <... socket resumed>)                = 21<socket:[10]>',
    `7 connect(21<socket:[10]>, ${TO}`,
  ];
  expect(read(...slow('SOCK_DGRAM'))).toMatchObject({ outward: [], routes: 1 });
  expect(read(...slow('SOCK_STREAM')).outward).toHaveLength(1);
});

it('takes a group of this network for what leaves, and any address of this computer for what does not', () => {
  const bind = (address: string) =>
    `7 bind(19<socket:[10]>, {sa_family=AF_INET, sin_addr=inet_addr("${address}")}, 16) = 0`;
  expect(read(bind('224.0.0.251')).outward).toHaveLength(1);
  expect(read(bind('0.0.0.0'), bind('127.0.0.1')).outward).toEqual([]);
});
