import type { Deed } from '../../electron/contract/deeds';
import type { Failure } from '../../electron/contract/failure';
import { fail, ok, type Result } from '../../electron/domain/result';
import { on } from './bridge';
import { carryOut, type Inverse } from './changing';
import { store } from './store';

/** Something that was done, and what takes it back. */
export interface Done {
  readonly deed: Deed;
  readonly inverse: Inverse;
}

/** What was done since the journal was opened, the last at the end, and what was undone of it. */
const history = store<{ readonly done: readonly Done[]; readonly undone: readonly Done[] }>({ done: [], undone: [] });

/** What would be undone or done again next, by name; undefined where nothing would. */
export function useUndo(): { readonly undo: Deed | undefined; readonly redo: Deed | undefined } {
  const { done, undone } = history.use();
  return { undo: done.at(-1)?.deed, redo: undone.at(-1)?.deed };
}

/** Notes what was done, so that it can be undone as long as the journal is open. */
export function noteDone(done: Done): void {
  if (done.inverse.length > 0) history.set({ done: [...history.get().done, done], undone: [] });
}

/**
 * Takes something back, the last thing where nothing else is said. Ok with undefined where there is nothing. What
 * cannot be taken back is forgotten.
 */
export function undo(which = history.get().done.at(-1)): Promise<Result<Done | undefined, Failure>> {
  return move(which, (now, inverse) => ({
    done: without(now.done, which),
    undone: inverse ? [...now.undone, inverse] : now.undone,
  }));
}

/** Does again what was undone last. */
export function redo(): Promise<Result<Done | undefined, Failure>> {
  const which = history.get().undone.at(-1);
  return move(which, (now, inverse) => ({
    done: inverse ? [...now.done, inverse] : now.done,
    undone: without(now.undone, which),
  }));
}

type History = ReturnType<typeof history.get>;

async function move(
  which: Done | undefined,
  next: (now: History, inverse: Done | undefined) => History,
): Promise<Result<Done | undefined, Failure>> {
  const { done, undone } = history.get();
  if (!which || ![...done, ...undone].includes(which)) return ok(undefined);
  history.set(next(history.get(), undefined));
  const answer = await carryOut(which.inverse);
  if (!answer.ok) return fail(answer.failure);
  history.set(next(history.get(), { deed: which.deed, inverse: answer.value }));
  return ok(which);
}

function without(all: readonly Done[], which: Done | undefined): readonly Done[] {
  return all.filter((one) => one !== which);
}

/** Another journal has nothing to do with what was done in this one. */
export function startUndo(): void {
  on('journal', ({ state }) => {
    if (state.state !== 'open' && state.state !== 'unusable') history.set({ done: [], undone: [] });
  });
}
