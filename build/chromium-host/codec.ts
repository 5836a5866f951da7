// A structured clone through JSON, since DevTools carries nothing else: what Electron's messages keep, these keep. Runs
// in this process and in the page. A value is a list of nodes; the first is the value itself, and nodes name others by
// their place.

type Node =
  | readonly ['json', null | string | boolean | number]
  | readonly ['undefined']
  /** What JSON has no word for: NaN, the infinities, minus zero. */
  | readonly ['number', string]
  | readonly ['bigint', string]
  /** Milliseconds since 1970; NaN for an invalid date. */
  | readonly ['date', string]
  | readonly ['bytes', base64: string]
  | readonly ['error', name: string, message: string]
  | readonly ['list', readonly number[]]
  | readonly ['map', readonly (readonly [number, number])[]]
  | readonly ['set', readonly number[]]
  | readonly ['object', readonly (readonly [string, number])[]];

/** A value as text. Throws for what cannot be cloned: functions, symbols, promises. */
export function encode(value: unknown): string {
  const nodes: (Node | undefined)[] = [];
  const known = new Map<unknown, number>();

  function put(one: unknown): number {
    const before = known.get(one);
    if (before !== undefined) return before;
    const at = nodes.push(undefined) - 1;
    if (typeof one === 'object' && one !== null) known.set(one, at);
    nodes[at] = nodeOf(one, put);
    return at;
  }

  put(value);
  return JSON.stringify(nodes);
}

function nodeOf(value: unknown, put: (value: unknown) => number): Node {
  switch (typeof value) {
    case 'undefined':
      return ['undefined'];
    case 'string':
    case 'boolean':
      return ['json', value];
    case 'number':
      return Number.isFinite(value) && !Object.is(value, -0)
        ? ['json', value]
        : ['number', Object.is(value, -0) ? '-0' : String(value)];
    case 'bigint':
      return ['bigint', String(value)];
    case 'object':
      return value === null ? ['json', null] : objectNode(value, put);
    case 'function':
    case 'symbol':
      throw new Error('An object could not be cloned.');
  }
}

function objectNode(value: object, put: (value: unknown) => number): Node {
  if (Array.isArray(value)) return ['list', value.map(put)];
  if (value instanceof Date) return ['date', String(value.getTime())];
  if (value instanceof Uint8Array) return ['bytes', base64Of(value)];
  if (value instanceof Error) return ['error', value.name, value.message];
  if (value instanceof Map) return ['map', [...value].map(([key, one]) => [put(key), put(one)] as const)];
  if (value instanceof Set) return ['set', [...value].map(put)];
  if (value instanceof Promise || value instanceof WeakMap || ArrayBuffer.isView(value))
    throw new Error('An object could not be cloned.');
  return ['object', Object.entries(value).map(([key, one]) => [key, put(one)] as const)];
}

/** The value of a text that `encode` made. */
export function decode(text: string): unknown {
  const nodes = JSON.parse(text) as readonly Node[];
  const made = new Map<number, unknown>();

  function get(at: number): unknown {
    if (made.has(at)) return made.get(at);
    const node = nodes[at];
    if (!node) throw new Error('not a value of encode');
    const keep = <Value>(value: Value): Value => {
      made.set(at, value);
      return value;
    };
    switch (node[0]) {
      case 'json':
        return node[1];
      case 'undefined':
        return undefined;
      case 'number':
        return Number(node[1]);
      case 'bigint':
        return BigInt(node[1]);
      case 'date':
        return keep(new Date(Number(node[1])));
      case 'bytes':
        return keep(Uint8Array.from(atob(node[1]), (character) => character.charCodeAt(0)));
      case 'error':
        return keep(Object.assign(new Error(node[2]), { name: node[1] }));
      case 'list': {
        const list = keep<unknown[]>([]);
        for (const one of node[1]) list.push(get(one));
        return list;
      }
      case 'set': {
        const set = keep(new Set());
        for (const one of node[1]) set.add(get(one));
        return set;
      }
      case 'map': {
        const map = keep(new Map());
        for (const [key, one] of node[1]) map.set(get(key), get(one));
        return map;
      }
      case 'object': {
        const object = keep<Record<string, unknown>>({});
        for (const [key, one] of node[1])
          Object.defineProperty(object, key, { value: get(one), enumerable: true, configurable: true, writable: true });
        return object;
      }
    }
  }

  return get(0);
}

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
