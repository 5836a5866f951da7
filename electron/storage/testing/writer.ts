import { fileStore } from '../files';

/**
 * A process of its own that works on a folder. `once FOLDER PATH SIZE`: writes one file of that many bytes; prints the
 * outcome as JSON. `always FOLDER PATH SIZE`: the same over and over, each time full of another byte, until it is
 * killed; prints a line after each. `move FOLDER PATH TARGET`: gives it another name; prints the outcome.
 */
const [, , how, folder = '', file = '', last = ''] = process.argv;
const store = fileStore(folder);

for (let round = 1; ; round++) {
  const outcome =
    how === 'move'
      ? await store.move(file, last)
      : await store.write(file, new Uint8Array(Number(last)).fill(round % 256));
  process.stdout.write(`${JSON.stringify(outcome)}\n`);
  if (how !== 'always') break;
}
