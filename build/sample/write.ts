import path from 'node:path';
import { sampleRecords } from '../../electron/sample/sample';
import { writeJournal } from './folder';

/**
 * `npm run sample -- <folder>`: makes the sample journal in a folder that is missing or empty, without a passphrase.
 */
const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Which folder? npm run sample -- <folder>');
  process.exitCode = 1;
} else {
  const records = sampleRecords(Date.now());
  await writeJournal({ folder: path.resolve(folder), records, passphrase: null, workFactor: 18 });
  console.log(`${records.length} records are in ${folder}.`);
}
