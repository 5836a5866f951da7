import { useSyncExternalStore } from 'react';

/** A value that the window shares; components that use it are shown anew when it becomes another one. */
export interface Shown<Value> {
  readonly get: () => Value;
  /** The value as a hook. */
  readonly use: () => Value;
  /** A part of the value as a hook: shown anew only where that part is another one. */
  readonly useOf: <Part>(select: (value: Value) => Part) => Part;
}

/** A shared value that can be set. */
export interface ViewStore<Value> extends Shown<Value> {
  readonly set: (value: Value) => void;
}

/** A store that starts with a value. */
export function store<Value>(first: Value): ViewStore<Value> {
  let value = first;
  const listeners = new Set<() => void>();
  const get = () => value;
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  };
  return {
    get,
    set: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of [...listeners]) listener();
    },
    use: function useValue() {
      return useSyncExternalStore(subscribe, get);
    },
    useOf: function usePart(select) {
      return useSyncExternalStore(subscribe, () => select(value));
    },
  };
}
