import { addRecord, changeRecord, type Inverse, type Known } from '../client/changing';
import { currentRoute, go, type Route } from '../client/route';
import { noteDone, redo, undo, type Done } from '../client/undo';
import type { Deed } from '../../electron/contract/deeds';
import type { Failure } from '../../electron/contract/failure';
import type { AnyRecord, Kind, RecordOf } from '../../electron/domain/records/record';
import type { Result } from '../../electron/domain/result';
import { t } from '../messages';
import { failureText } from '../messages/failures';
import { orSay } from './orSay';
import { toast } from './toast';

/** Changes a record and says so, with a way back. False where it could not be changed, which is said too. */
export async function undoable<K extends Kind>(
  deed: Deed,
  text: string,
  record: Known<K>,
  change: (present: RecordOf<K>) => RecordOf<K> | undefined,
): Promise<boolean> {
  return sayDone(deed, text, await changeRecord(record, change));
}

/** Keeps a new record and says so, with a way back. False where it could not be kept, which is said too. */
export async function addUndoably(deed: Deed, text: string, record: AnyRecord): Promise<boolean> {
  return sayDone(deed, text, await addRecord(record));
}

/** Says what was done, with a way back, or why not. False where it was not. */
export function sayDone(deed: Deed, text: string, answer: Result<Inverse, Failure>): boolean {
  if (!answer.ok) toast({ text: failureText(answer.failure) });
  else if (answer.value.length > 0) saidWithUndo(deed, text, answer.value);
  return answer.ok;
}

/**
 * Says what was done, with a way to take it back: here as long as this is shown, and by the command as long as the
 * journal is open. `to`: where one finds what came back; taken back here, it is shown unless one has gone elsewhere in
 * the meantime.
 */
export function saidWithUndo(deed: Deed, text: string, inverse: Inverse, to?: Route): void {
  const done: Done = { deed, inverse };
  noteDone(done);
  toast({
    text,
    action: {
      label: t('common.undo'),
      onPress: () => {
        void takeBack(done, to);
      },
    },
  });
}

/** Takes back what was done last, and says so; nothing where nothing was done. */
export async function undoLast(): Promise<void> {
  say(await undo(), t('common.undone'));
}

/** Does again what was taken back last, and says so. */
export async function redoLast(): Promise<void> {
  say(await redo(), t('common.redone'));
}

function say(answer: Awaited<ReturnType<typeof undo>>, words: string): void {
  if (!answer.ok) toast({ text: failureText(answer.failure) });
  else if (answer.value) toast({ text: words });
}

async function takeBack(done: Done, to: Route | undefined): Promise<void> {
  const from = currentRoute();
  if ((await orSay(undo(done))) && to && currentRoute() === from) go(to);
}
