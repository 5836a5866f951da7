import { expect, it } from 'vitest';
import { ageCodec, generateIdentity, recipientOf } from './age';
import type { ReadPart } from './encrypting';
import { openElsewhere, sealElsewhere } from './testing/age-program';
import { streamOf } from './testing/place';

const identity = await generateIdentity();
const codec = await ageCodec(identity);
const CHUNK = 64 * 1024;
const SIZES = [0, 1, CHUNK, CHUNK + 1, 3 * CHUNK, 3 * CHUNK + 5];
const damaged = { ok: false, failure: { kind: 'damaged' } };

function bytesOfSize(size: number): Uint8Array {
  return Uint8Array.from({ length: size }, (_, at) => at % 253);
}

function partsOf(sealed: Uint8Array): ReadPart {
  return (from, length) =>
    Promise.resolve({ ok: true, value: { bytes: sealed.slice(from, from + length), total: sealed.length } });
}

async function sealBitByBit(bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await new Response(await codec.sealStream(streamOf(bytes, 10_000))).arrayBuffer());
}

it.each(SIZES)('what was sealed bit by bit, %i bytes of it, is opened by age', async (size) => {
  expect(Buffer.compare(await openElsewhere(await sealBitByBit(bytesOfSize(size)), identity), bytesOfSize(size))).toBe(
    0,
  );
});

it.each(SIZES)('parts of what age has sealed, %i bytes, are opened by themselves', async (size) => {
  const read = partsOf(await sealElsewhere(bytesOfSize(size), await recipientOf(identity)));
  for (const [from, length] of [
    [0, 1],
    [0, size],
    [CHUNK - 1, 2],
    [size, 10],
    [size + 5 * CHUNK, 10],
    [3, 0],
  ] as const) {
    const part = await codec.openPart(read, from, length);
    if (!part.ok) throw new Error(part.failure.kind);
    expect(part.value.total).toBe(size);
    expect(Buffer.compare(part.value.bytes, bytesOfSize(size).slice(from, from + length))).toBe(0);
  }
});

it('a part says so where a bit of it was turned, and only there', async () => {
  const sealed = await sealBitByBit(bytesOfSize(3 * CHUNK));
  const at = sealed.length - CHUNK - 100;
  sealed[at] = (sealed[at] ?? 0) ^ 1;
  expect(await codec.openPart(partsOf(sealed), 0, CHUNK)).toMatchObject({ ok: true });
  expect(await codec.openPart(partsOf(sealed), CHUNK, 1)).toEqual(damaged);
  expect(await codec.openPart(partsOf(sealed), 0, 3 * CHUNK)).toEqual(damaged);
});

it.each([1, 16, CHUNK + 16, CHUNK + 17, 2 * (CHUNK + 16)])(
  'a file that lacks its last %i bytes is damaged at its end',
  async (missing) => {
    const sealed = await sealBitByBit(bytesOfSize(3 * CHUNK));
    expect(await codec.openPart(partsOf(sealed.slice(0, -missing)), 3 * CHUNK, 1)).toEqual(damaged);
  },
);

it.each([0, 10, 150, 200])('of %i bytes of a file nothing is opened', async (length) => {
  const sealed = await sealBitByBit(bytesOfSize(CHUNK));
  expect(await codec.openPart(partsOf(sealed.slice(0, length)), 0, 1)).toEqual(damaged);
});

it('nothing is opened with the key of another journal, nor of what is not age', async () => {
  const other = await ageCodec(await generateIdentity());
  expect(await other.openPart(partsOf(await sealBitByBit(bytesOfSize(5))), 0, 5)).toEqual(damaged);
  expect(await codec.openPart(partsOf(bytesOfSize(CHUNK)), 0, 5)).toEqual(damaged);
});
