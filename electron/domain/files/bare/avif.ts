import { boxesIn, numbersFrom, type MediaBox } from './boxes';
import { latin, viewOf } from '../bytes';
import type { BarePicture } from './picture';

/** Items that are dots, or say how others lie together. */
const DOTS: ReadonlySet<string> = new Set(['av01', 'hvc1', 'grid', 'iovl', 'iden', 'tmap']);
const KEPT: ReadonlySet<string> = new Set(['ftyp', 'meta', 'mdat', 'free', 'skip']);
const KEPT_IN_META: ReadonlySet<string> = new Set([
  'hdlr',
  'pitm',
  'iloc',
  'iinf',
  'iref',
  'iprp',
  'idat',
  'dinf',
  'grpl',
  'free',
  'skip',
]);
const PROPERTIES: ReadonlySet<string> = new Set([
  'ispe',
  'pixi',
  'colr',
  'av1C',
  'hvcC',
  'auxC',
  'irot',
  'imir',
  'clap',
  'pasp',
  'clli',
  'mdcv',
  'cclv',
  'amve',
  'a1op',
  'a1lx',
  'lsel',
  'free',
  'skip',
]);

/**
 * An AVIF or HEIC without EXIF, XMP, small pictures and unknown boxes: what is not picture is overwritten with zeros
 * where it lies, since everything in such a file is found by its place. Undefined where it is damaged or moves. Source:
 * ISO/IEC 14496-12, 8.11, and 23008-12
 */
export function bareAvif(bytes: Uint8Array): BarePicture | undefined {
  try {
    return cleared(bytes);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function cleared(source: Uint8Array): BarePicture | undefined {
  const bytes = new Uint8Array(source);
  const all = boxesIn(bytes, 0, bytes.length);
  const meta = all?.find(({ type }) => type === 'meta');
  const within = meta && boxesIn(bytes, meta.body + 4, meta.to);
  if (
    !all ||
    !within ||
    all.some(({ type }) => type === 'moov') ||
    all.filter(({ type }) => type === 'meta').length > 1
  )
    return undefined;
  const part = (type: string) => within.find((box) => box.type === type);
  const [iinf, iloc, iprp] = [part('iinf'), part('iloc'), part('iprp')];
  const ipco = iprp && boxesIn(bytes, iprp.body, iprp.to)?.find(({ type }) => type === 'ipco');
  const properties = ipco && boxesIn(bytes, ipco.body, ipco.to);
  if (!iinf || !iloc || !properties) return undefined;

  let held = false;
  const drop = (boxes: readonly MediaBox[], kept: ReadonlySet<string>) => {
    for (const { type, from, body, to } of boxes) {
      if (!kept.has(type)) {
        held = true;
        bytes.set([0x66, 0x72, 0x65, 0x65], from + 4);
      }
      if (!kept.has(type) || type === 'free' || type === 'skip') bytes.fill(0, body, to);
    }
  };
  drop(all, KEPT);
  drop(within, KEPT_IN_META);
  drop(properties, PROPERTIES);

  const small = thumbnailsIn(bytes, part('iref'));
  const dots = new Set<number>();
  for (const { id, type, typeAt, to } of itemsIn(bytes, iinf)) {
    if (DOTS.has(type) && !small.has(id)) dots.add(id);
    else {
      held ||= type !== 'skip';
      bytes.set([0x73, 0x6b, 0x69, 0x70], typeAt);
    }
    bytes.fill(0, typeAt + 4, to);
  }
  const idat = part('idat');
  const stores = [...all.filter(({ type }) => type === 'mdat'), ...(idat ? [idat] : [])];
  const kept: { readonly from: number; readonly to: number }[] = [];
  for (const { id, method, from, to } of extentsIn(bytes, iloc)) {
    if (!dots.has(id)) continue;
    const shift = method === 1 ? idat?.body : method === 0 ? 0 : undefined;
    if (shift === undefined || !stores.some((store) => from + shift >= store.body && to + shift <= store.to))
      return undefined;
    kept.push({ from: from + shift, to: to + shift });
  }
  if (kept.length === 0) return undefined;
  for (const store of stores) {
    let at = store.body;
    for (const { from, to } of kept
      .filter(({ from }) => from >= store.body && from < store.to)
      .sort((one, other) => one.from - other.from)) {
      if (from > at) bytes.fill(0, at, from);
      at = Math.max(at, to);
    }
    bytes.fill(0, at, store.to);
  }
  const sizes = properties
    .filter(({ type }) => type === 'ispe')
    .map(({ body }) => ({ width: viewOf(bytes).getUint32(body + 4), height: viewOf(bytes).getUint32(body + 8) }));
  const size = sizes.sort((one, other) => other.width * other.height - one.width * one.height)[0];
  return size && { bytes, held, ...size };
}

interface Item {
  readonly id: number;
  readonly type: string;
  readonly typeAt: number;
  readonly to: number;
}

function itemsIn(bytes: Uint8Array, iinf: MediaBox): readonly Item[] {
  const entries = boxesIn(bytes, iinf.body + (bytes[iinf.body] === 0 ? 6 : 8), iinf.to);
  if (!entries) throw new RangeError();
  return entries.map(({ body, to }) => {
    const version = bytes[body] ?? 0;
    if (version < 2) throw new RangeError();
    const numbers = numbersFrom(bytes, body + 4);
    const id = numbers.next(version === 2 ? 2 : 4);
    const typeAt = numbers.place() + 2;
    return { id, type: latin(bytes, typeAt, typeAt + 4), typeAt, to };
  });
}

interface Extent {
  readonly id: number;
  readonly method: number;
  readonly from: number;
  readonly to: number;
}

function extentsIn(bytes: Uint8Array, iloc: MediaBox): readonly Extent[] {
  const version = bytes[iloc.body] ?? 0;
  const { next } = numbersFrom(bytes, iloc.body + 4);
  const [sizes, more] = [next(1), next(1)];
  const extents: Extent[] = [];
  for (let items = next(version < 2 ? 2 : 4); items > 0; items--) {
    const id = next(version < 2 ? 2 : 4);
    const method = version === 0 ? 0 : next(2) & 15;
    if (next(2) !== 0) throw new RangeError();
    const base = next(more >> 4);
    for (let count = next(2); count > 0; count--) {
      if (version > 0) next(more & 15);
      const from = base + next(sizes >> 4);
      const length = next(sizes & 15);
      // Of no length: all there is, which is more than can be told apart.
      if (length === 0) throw new RangeError();
      extents.push({ id, method, from, to: from + length });
    }
  }
  return extents;
}

/** The items that are smaller pictures of another. */
function thumbnailsIn(bytes: Uint8Array, iref: MediaBox | undefined): ReadonlySet<number> {
  if (!iref) return new Set();
  const size = bytes[iref.body] === 0 ? 2 : 4;
  const references = boxesIn(bytes, iref.body + 4, iref.to);
  if (!references) throw new RangeError();
  return new Set(
    references.filter(({ type }) => type === 'thmb').map(({ body }) => numbersFrom(bytes, body).next(size)),
  );
}
