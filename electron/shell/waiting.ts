/** What a promise comes to, or undefined where that takes longer than so many milliseconds. */
export async function within<Value>(limit: number, promise: Promise<Value>): Promise<Value | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => {
      resolve(undefined);
    }, limit);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Something that happens once, and can be waited for. */
export interface Signal {
  readonly given: Promise<void>;
  readonly give: () => void;
}

export function makeSignal(): Signal {
  let give = () => {
    /* set at once, below */
  };
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return {
    given,
    give: () => {
      give();
    },
  };
}
