import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { fail, ok } from '../domain/result';
import { temporaryFolder } from '../storage/testing/place';
import { checkOrdinary } from './ordinary';

it('a file is one, with nothing in it too, and where a link leads to it', async () => {
  const folder = await temporaryFolder();
  const [empty, full, link] = ['empty.txt', 'full.txt', 'link.txt'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(empty, '');
  writeFileSync(full, 'kelp');
  symlinkSync(empty, link);
  for (const file of [empty, full, link]) expect(await checkOrdinary(file)).toEqual(ok(null));
});

it('a folder is none, nor what is not there', async () => {
  const folder = await temporaryFolder();
  expect(await checkOrdinary(folder)).toEqual(fail({ kind: 'folder' }));
  expect(await checkOrdinary(path.join(folder, 'gone'))).toEqual(fail({ kind: 'unreadable' }));
  expect(await checkOrdinary('\0')).toEqual(fail({ kind: 'unreadable' }));
});

it.skipIf(process.platform === 'win32')('a pipe, a socket and a device are none, and are not waited for', async () => {
  const folder = await temporaryFolder();
  const [pipe, socket, link] = ['pipe', 'socket', 'link'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ];
  execFileSync('mkfifo', [pipe]);
  symlinkSync(pipe, link);
  const server = createServer().listen(socket);
  onTestFinished(() => {
    server.close();
  });
  await once(server, 'listening');
  for (const file of [pipe, link, socket, '/dev/zero'])
    expect(await checkOrdinary(file)).toEqual(fail({ kind: 'device' }));
});
