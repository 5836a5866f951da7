import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageCodec, generateIdentity, parseIdentity, parseRecipient, recipientOf, sealingCodec } from './age';
import { encryptingStore } from './encrypting';
import { memoryStore } from './memory';
import { openElsewhere, sealElsewhere } from './testing/age-program';
import { bytesOf, textOf } from './testing/place';

const identity = await generateIdentity();
const recipient = await recipientOf(identity);
const codec = await ageCodec(identity);
const CHUNK = 64 * 1024;

describe('an identity', () => {
  it('is found in what someone typed or kept', () => {
    const typed = identity.toLowerCase().replace(/(.{7})/g, '$1 ');
    const file = `# created: 2026-11-22T21:40:00+01:00\r\n# public key: ${recipient}\r\n${identity}\r\n`;
    const wrapped = `  ${identity.slice(0, 40)}\n${identity.slice(40)}\n\n`;
    for (const text of [identity, typed, file, wrapped, identity.replaceAll('-', '\u2013')])
      expect(parseIdentity(text)).toBe(identity);
  });

  it('is none with one letter wrong', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 16, max: identity.length - 1 }),
        fc.constantFrom(...'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L'.split('')),
        (at, letter) => {
          fc.pre(identity[at] !== letter);
          expect(parseIdentity(identity.slice(0, at) + letter + identity.slice(at + 1))).toBeUndefined();
        },
      ),
    );
  });

  it.each(['', '#', 'AGE-SECRET-KEY-1', 'correct horse battery staple', '\u{1f419}'])('is not %j', (text) => {
    expect(parseIdentity(text)).toBeUndefined();
    expect(parseRecipient(text)).toBeUndefined();
  });

  it('has a recipient, and neither is taken for the other', () => {
    expect(parseRecipient(recipient)).toBe(recipient);
    expect(parseRecipient(identity)).toBeUndefined();
    expect(parseIdentity(recipient)).toBeUndefined();
  });
});

describe('a sealed file', () => {
  it.each([0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK])(
    'of %i bytes is opened by age, and opens what age has sealed',
    async (size) => {
      const bytes = Uint8Array.from({ length: size }, (_, at) => at % 253);
      expect(Buffer.compare(await openElsewhere(await codec.seal(bytes), identity), bytes)).toBe(0);
      const opened = await codec.open(await sealElsewhere(bytes, recipient));
      expect(opened.ok && Buffer.compare(opened.value, bytes)).toBe(0);
    },
  );

  it('holds nothing of the text', async () => {
    expect(Buffer.from(await codec.seal(bytesOf('kelp '.repeat(50)))).includes('kelp')).toBe(false);
  });

  it('never looks the same twice', async () => {
    expect(await codec.seal(bytesOf('x'))).not.toEqual(await codec.seal(bytesOf('x')));
  });

  it('is damaged when one bit is turned or any of it is missing, and then not one byte comes out', async () => {
    const sealed = await codec.seal(new Uint8Array(CHUNK + 100).fill(65));
    const damaged = { ok: false, failure: { kind: 'damaged' } };
    await fc.assert(
      fc.asyncProperty(fc.nat(sealed.length - 1), fc.nat(7), async (at, bit) => {
        const turned = sealed.slice();
        turned[at] = (turned[at] ?? 0) ^ (1 << bit);
        expect(await codec.open(turned)).toEqual(damaged);
      }),
      { numRuns: 60 },
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(sealed.length - 1), async (length) => {
        expect(await codec.open(sealed.slice(0, length))).toEqual(damaged);
      }),
      { numRuns: 30 },
    );
    for (const length of [0, CHUNK + 16])
      expect(await codec.open(sealed.slice(0, sealed.length - 116 - length))).toEqual(damaged);
  });

  it('is damaged to the key of another journal', async () => {
    const other = await ageCodec(await generateIdentity());
    expect(await other.open(await codec.seal(bytesOf('x')))).toEqual({ ok: false, failure: { kind: 'damaged' } });
  });
});

describe('a locked journal', () => {
  it('takes what is written and cannot read it; unlocked, it can', async () => {
    const inner = memoryStore();
    const locked = encryptingStore(inner, sealingCodec(recipient));
    expect(await locked.write('records/ab/x.md', bytesOf('a new entry'))).toMatchObject({ ok: true });
    expect(await locked.read('records/ab/x.md')).toEqual({ ok: false, failure: { kind: 'locked' } });
    const read = await encryptingStore(inner, codec).read('records/ab/x.md');
    expect(read.ok && textOf(read.value)).toBe('a new entry');
  });
});
