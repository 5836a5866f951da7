import { latin, viewOf } from '../bytes';

/** A box of an ISO media file: its whole, and where its content begins. */
export interface MediaBox {
  readonly type: string;
  readonly from: number;
  readonly body: number;
  readonly to: number;
}

/** The boxes that fill a stretch of a file; undefined where they do not. Source: ISO/IEC 14496-12, 4.2 */
export function boxesIn(bytes: Uint8Array, from: number, to: number): readonly MediaBox[] | undefined {
  const view = viewOf(bytes);
  const boxes: MediaBox[] = [];
  for (let at = from; at < to; ) {
    if (at + 8 > to) return undefined;
    const short = view.getUint32(at);
    if (short === 1 && at + 16 > to) return undefined;
    // One of size 0 goes to the end.
    const length = short === 0 ? to - at : short === 1 ? Number(view.getBigUint64(at + 8)) : short;
    const body = at + (short === 1 ? 16 : 8);
    if (at + length < body || at + length > to) return undefined;
    boxes.push({ type: latin(bytes, at + 4, at + 8), from: at, body, to: at + length });
    at += length;
  }
  return boxes;
}

/** Numbers one after another, from a place on; throws a `RangeError` past the end. */
export function numbersFrom(
  bytes: Uint8Array,
  from: number,
): { readonly next: (size: number) => number; readonly place: () => number } {
  const view = viewOf(bytes);
  let at = from;
  return {
    next: (size) => {
      let number = 0;
      for (let left = size; left > 0; left--) number = number * 256 + view.getUint8(at++);
      return number;
    },
    place: () => at,
  };
}
