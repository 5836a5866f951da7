/** How deep what is sent may lie within itself; no request is as deep. */
const DEEPEST = 12;

/**
 * Whether a value is plain data: texts, numbers, truth values, lists, objects of such, and bytes. SECURITY: messages
 * carry more than that, and validators let some of it pass for what it is not: a map or a date for an object without
 * fields. Bytes that others can still write would be another thing when they are used than when they were looked at.
 */
export function isData(value: unknown, depth = DEEPEST): boolean {
  switch (typeof value) {
    case 'undefined':
    case 'string':
    case 'number':
    case 'boolean':
      return true;
    case 'object':
      return value === null || (depth > 0 && isPlain(value, depth - 1));
    case 'bigint':
    case 'function':
    case 'symbol':
      return false;
  }
}

function isPlain(value: object, depth: number): boolean {
  if (value instanceof Uint8Array) return value.buffer instanceof ArrayBuffer;
  if (Array.isArray(value)) return value.every((one) => isData(one, depth));
  const prototype: unknown = Object.getPrototypeOf(value);
  // An object that comes from elsewhere has its prototype from there.
  const isObject = prototype === null || Object.getPrototypeOf(prototype) === null;
  return isObject && Object.values(value).every((one) => isData(one, depth));
}
