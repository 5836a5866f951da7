import { fileStore } from '../files';

/**
 * A process of its own that writes. `once FOLDER PATH SIZE`: one file of that many bytes; prints the outcome as JSON.
 * `always FOLDER PATH SIZE`: the same file over and over, each time full of another byte, until it is killed; prints a line after each.
 */
const [, , how, folder = '', file = '', size = '0'] = process.argv;
const store = fileStore(folder);

for (let round = 1; ; round++) {
  const outcome = await store.write(file, new Uint8Array(Number(size)).fill(round % 256));
  process.stdout.write(`${JSON.stringify(outcome)}\n`);
  if (how === 'once') break;
}
