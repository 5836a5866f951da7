import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { finish, type Job } from './book/job';
import { makeTypesetter, type Typesetter } from './book/typesetting';

// The thread in which a book is made: it is given the book, answers with it whole, and ends.

const built = import.meta.dirname;

async function typesetter(): Promise<Typesetter> {
  const folder = path.join(built, 'fonts');
  const [typst, ...fonts] = await Promise.all([
    readFile(path.join(built, 'typst.wasm')),
    ...(await readdir(folder)).map((name) => readFile(path.join(folder, name))),
  ]);
  return makeTypesetter({ typst, fonts });
}

// What went wrong is not told: it may quote what was written.
parentPort?.postMessage(await finish(workerData as Job, typesetter).catch(() => null));
