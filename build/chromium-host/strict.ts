/**
 * The same object, on which asking for something that it does not have is an error that says so, and not `undefined`.
 */
export function strict<Value extends object>(name: string, value: Value): Value {
  return new Proxy(value, {
    set: (target, key, given) => Reflect.set(target, key, given),
    get: (target, key): unknown => {
      const found: unknown = Reflect.get(target, key);
      // A class knows its private fields on itself alone, not on what stands before it.
      if (typeof found === 'function' && !isClass(found)) return found.bind(target) as unknown;
      // What a runtime, a debugger or `await` looks for by itself.
      if (key in target || typeof key === 'symbol' || key === 'then' || key === 'toJSON') return found;
      throw new Error(`The Chromium host has no ${name}.${key}.`);
    },
  });
}

function isClass(found: object): boolean {
  return /^class\b/.test(Function.prototype.toString.call(found));
}
