import { writeDurably } from '../../storage/durable';
import { setupUnfinished } from '../unfinished';

/**
 * A process of its own that saves a text at a place somebody chose, as the shell does. `all PROFILE FILE`: whole;
 * `half PROFILE FILE`: prints a line in the middle of it and stays there.
 */
const [, , how, profile = '', file = ''] = process.argv;

async function* pieces(): AsyncGenerator<Uint8Array> {
  yield new Uint8Array(70_000).fill(65);
  if (how === 'half') {
    process.stdout.write('half\n');
    await new Promise((resolve) => {
      setTimeout(resolve, 60_000);
    });
  }
  yield new Uint8Array(70_000).fill(66);
}

const unfinished = await setupUnfinished(profile);
process.stdout.write(
  JSON.stringify(await unfinished.during(file, (temporary) => writeDurably(file, pieces(), temporary))),
);
