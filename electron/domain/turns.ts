/** Carries out pieces of work one after the other for each name, so that two saves of one record never cross. */
export interface Turns {
  readonly take: <Value>(name: string, work: () => Promise<Value>) => Promise<Value>;
  /** Ends once everything that was begun is done. */
  readonly settled: () => Promise<void>;
}

export function makeTurns(): Turns {
  const last = new Map<string, Promise<unknown>>();

  return {
    take: (name, work) => {
      const turn = (last.get(name) ?? Promise.resolve()).then(work);
      const done = turn
        .catch(() => undefined)
        .then(() => {
          if (last.get(name) === done) last.delete(name);
        });
      last.set(name, done);
      return turn;
    },
    settled: async () => {
      while (last.size > 0) await Promise.all(last.values());
    },
  };
}

/** Carries out pieces of work one after the other. */
export interface Queue {
  readonly take: <Value>(work: () => Promise<Value>) => Promise<Value>;
  /** Ends once everything that was begun is done. */
  readonly settled: () => Promise<void>;
}

export function makeQueue(): Queue {
  const { take, settled } = makeTurns();
  return { take: (work) => take('', work), settled };
}
