import { mkdtemp } from 'node:fs/promises';
import path from 'node:path';
import { DAYS_IN_TRASH } from '../../electron/journal/seen';
import { memoryStore } from '../../electron/storage/memory';
import type { Draw } from './draw';
import type { Outcome } from './outcome';
import { DAY, makeSubject, must, PASSPHRASE, run } from './subject';

/** Openings of each journal: more than the days that something stays in the trash, a minute apart in truth. */
const OPENINGS = 36;
const MINUTE = 60_000;
/** Days that the openings may count at most: none but the first start of the computer. */
const MOST_STARTS = 1;
/** Milliseconds since 1970 between which a clock may stand. */
const [FROM, UNTIL] = [Date.UTC(2001, 0, 1), Date.UTC(2060, 0, 1)];

/**
 * Opens journals under clocks that jump as they please, within an hour: nothing has lain in the trash for thirty days
 * that somebody lived, so nothing is gone from it; nor is a version of a text that nothing newer stands beside.
 */
export async function clocks(place: string, journals: number, draw: Draw): Promise<Outcome> {
  const losses: string[] = [];
  let tried = 0;
  for (let number = 0; number < journals; number++) {
    const folder = path.join(await mkdtemp(path.join(place, 'clocks-')), 'journal');
    const subject = await makeSubject(folder);
    // Every other journal is opened by a computer that remembers nothing, as a new one or one that was set up anew.
    const own = memoryStore();
    const known = () => (number % 2 === 0 ? { own } : {});
    const told: string[] = [];
    for (let opening = 0; opening < OPENINGS; opening++) {
      const clock = { now: FROM + draw(UNTIL - FROM), running: opening * MINUTE, ...known() };
      // Every other journal's date goes on by a day or more each time, as somebody would set it.
      if (number % 4 < 2) clock.now = Date.UTC(2026, 10, 22, 11) + opening * (1 + draw(2)) * DAY;
      else if (opening % 3 === 0) clock.now = Date.UTC(2026, 10, 22, 11) + (draw(120) - 60) * DAY;
      told.push(new Date(clock.now).toISOString().slice(0, 10));
      tried += 1;
      const { ask, close } = run(subject.known, clock);
      must(await ask('journal.unlock', { passphrase: PASSPHRASE }));
      const { record, revision } = must(await ask('records.get', { id: subject.changed }));
      must(
        await ask('records.save', { record: { ...record, body: `${record.body} ${String(opening)}` }, base: revision }),
      );
      must(await ask('records.leave', { id: subject.changed }));
      // It might happen a while after the opening.
      clock.now += draw(3) * 60_000;
      must(await ask('records.list'));
      await close();
      const again = run(subject.known, { ...clock, now: clock.now + 1000 });
      must(await again.ask('journal.unlock', { passphrase: PASSPHRASE }));
      const trash = must(await again.ask('trash.list'));
      const versions = must(await again.ask('versions.list', { id: subject.changed }));
      await again.close();
      const when = `journal ${String(number + 1)} after ${told.slice(-3).join(', ')}`;
      const lying = trash.find(({ id }) => id === subject.trashed);
      if (!lying) {
        losses.push(`${when}: the trash was emptied`);
        break;
      }
      if (lying.daysLeft < DAYS_IN_TRASH - MOST_STARTS) {
        losses.push(`${when}: the trash counts days that nobody lived`);
        break;
      }
      if (versions.length === 0) {
        losses.push(`${when}: no earlier version is left`);
        break;
      }
    }
  }
  return { tried, losses };
}
