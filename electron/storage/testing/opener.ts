import { readFileSync } from 'node:fs';
import { generateIdentity } from '../age';
import { unwrapIdentity, wrapIdentity } from '../key';

/**
 * A process of its own that needs much memory. `open FILE`: opens that key.age; `make WORKFACTOR`: makes one; prints
 * the outcome as JSON, without what it holds.
 */
const [, , how, which = ''] = process.argv;
const outcome =
  how === 'open'
    ? await unwrapIdentity(new Uint8Array(readFileSync(which)), 'kelp', [])
    : await wrapIdentity(await generateIdentity(), 'kelp', Number(which));
process.stdout.write(JSON.stringify(outcome.ok ? { ok: true } : outcome));
