import { setImmediate as nextTurn } from 'node:timers/promises';

/** How long is worked before others have a turn, in milliseconds. */
const SLICE = 8;

/** Works out an answer step by step, in slices so as not to hold up anyone. */
export async function inSlices<Answer>(steps: Iterator<unknown, Answer>): Promise<Answer> {
  let started = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - started < SLICE) continue;
    await nextTurn();
    started = performance.now();
  }
}

/** Does something with each, a step each; what is added meanwhile is done too. */
export function* each<One>(all: Iterable<One>, work: (one: One) => void): Generator<undefined, void> {
  for (const one of all) {
    work(one);
    yield undefined;
  }
}
