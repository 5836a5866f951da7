import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Store } from './store';
import { bytesOf, streamOf } from './testing/place';

/** age seals in chunks of 64 KiB; around them is where a format breaks. */
const CHUNK = 64 * 1024;
const SIZES = [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 2 * CHUNK + 1];

/** Bytes come in so many steps at the most: as a disk gives them, and finer; not one by one. */
const MOST_STEPS = 200;

const part = fc.stringMatching(/^[a-z2-7]{1,12}$/);
const paths = fc.tuple(part, part, part).map(([folder, shard, name]) => `${folder}/${shard}/${name}.md`);

/** What every store promises. `make`: a new, empty one. */
export function storeContract(name: string, make: () => Promise<Store>): void {
  describe(`a store: ${name}`, () => {
    it('gives back what it was given, and knows its size and path', async () => {
      const store = await make();
      await fc.assert(
        fc.asyncProperty(paths, fc.uint8Array({ maxLength: 3000 }), async (path, bytes) => {
          const written = await store.write(path, bytes);
          expect(await store.read(path)).toEqual({ ok: true, value: bytes });
          expect(await store.stat(path)).toEqual(written);
          const [folder = ''] = path.split('/');
          const listed = await store.list(folder);
          expect(listed.ok && listed.value).toContainEqual({
            path,
            foreign: false,
            ...(written.ok ? written.value : {}),
          });
        }),
        { numRuns: 20 },
      );
    });

    it.each(SIZES)('holds %i bytes', async (size) => {
      const store = await make();
      const bytes = Uint8Array.from({ length: size }, (_, at) => (at * 31) % 251);
      await store.write('records/ab/large.md', bytes);
      const read = await store.read('records/ab/large.md');
      expect(read.ok && Buffer.compare(read.value, bytes)).toBe(0);
    });

    it('takes what comes bit by bit, and gives any part of it', async () => {
      const store = await make();
      const sizes = fc.oneof(fc.constantFrom(...SIZES), fc.nat(3 * CHUNK));
      await fc.assert(
        fc.asyncProperty(
          sizes,
          fc.integer({ min: 1, max: MOST_STEPS }),
          fc.nat(3 * CHUNK),
          fc.nat(2 * CHUNK),
          async (size, steps, from, length) => {
            const bytes = Uint8Array.from({ length: size }, (_, at) => (at * 31) % 251);
            const written = await store.write('attachments/ab/x.png', streamOf(bytes, Math.ceil(size / steps)));
            expect(await store.stat('attachments/ab/x.png')).toEqual(written);
            const whole = await store.read('attachments/ab/x.png');
            expect(whole.ok && Buffer.compare(whole.value, bytes)).toBe(0);
            const part = await store.readPart('attachments/ab/x.png', from, length);
            expect(part.ok && part.value.total).toBe(size);
            expect(part.ok && Buffer.compare(part.value.bytes, bytes.subarray(from, from + length))).toBe(0);
          },
        ),
        { numRuns: 30 },
      );
    });

    it('has nothing of what broke off, and what was there before', async () => {
      const store = await make();
      await store.write('attachments/ab/x.png', bytesOf('as it was'));
      for (const path of ['attachments/ab/x.png', 'attachments/ab/y.png']) {
        await expect(
          store.write(path, streamOf(new Uint8Array(3 * CHUNK), CHUNK, new Error('broken off'))),
        ).rejects.toThrow('broken off');
      }
      const listed = await store.list('');
      expect(listed.ok && listed.value.map((file) => file.path)).toEqual(['attachments/ab/x.png']);
      expect(await store.read('attachments/ab/x.png')).toEqual({ ok: true, value: bytesOf('as it was') });
    });

    it('does not share its bytes with those who gave or took them', async () => {
      const store = await make();
      const given = bytesOf('as it was');
      await store.write('a.md', given);
      given.fill(0);
      const taken = await store.read('a.md');
      if (taken.ok) taken.value.fill(0);
      expect(await store.read('a.md')).toEqual({ ok: true, value: bytesOf('as it was') });
    });

    it('replaces whole: who reads meanwhile sees the old or the new', async () => {
      const store = await make();
      const versions = [new Uint8Array(100_000).fill(1), new Uint8Array(70_000).fill(2)] as const;
      await store.write('records/ab/x.md', versions[0]);
      for (let round = 0; round < 10; round++) {
        const [read] = await Promise.all([
          store.read('records/ab/x.md'),
          store.write('records/ab/x.md', versions[round % 2 === 0 ? 1 : 0]),
        ]);
        expect(read.ok && versions.some((version) => Buffer.compare(version, read.value) === 0)).toBe(true);
      }
    });

    it('stamps a changed file otherwise', async () => {
      const store = await make();
      const first = await store.write('a.md', bytesOf('one'));
      const second = await store.write('a.md', bytesOf('two and more'));
      expect(second).not.toEqual(first);
    });

    it('lists what lies below a folder, and nothing of a folder that is not there', async () => {
      const store = await make();
      for (const path of ['records/ab/one.md', 'records/ac/two.md', 'recordsmore/x.md', 'trash/three.md'])
        await store.write(path, bytesOf(path));
      const names = async (folder: string) => {
        const listed = await store.list(folder);
        return listed.ok ? listed.value.map((file) => file.path).sort() : listed.failure;
      };
      expect(await names('records')).toEqual(['records/ab/one.md', 'records/ac/two.md']);
      expect(await names('records/ab')).toEqual(['records/ab/one.md']);
      expect(await names('')).toEqual(['records/ab/one.md', 'records/ac/two.md', 'recordsmore/x.md', 'trash/three.md']);
      expect(await names('attachments')).toEqual([]);
    });

    it('moves without replacing', async () => {
      const store = await make();
      await store.write('records/ab/x.md', bytesOf('x'));
      await store.write('trash/taken.md', bytesOf('taken'));
      expect(await store.move('records/ab/x.md', 'trash/taken.md')).toEqual({
        ok: false,
        failure: { kind: 'disk', code: 'EEXIST' },
      });
      expect(await store.read('records/ab/x.md')).toEqual({ ok: true, value: bytesOf('x') });
      expect(await store.read('trash/taken.md')).toEqual({ ok: true, value: bytesOf('taken') });
      expect(await store.move('records/ab/x.md', 'trash/deep/x.md')).toEqual({ ok: true, value: null });
      expect(await store.read('trash/deep/x.md')).toEqual({ ok: true, value: bytesOf('x') });
      expect(await store.read('records/ab/x.md')).toEqual({ ok: false, failure: { kind: 'not-found' } });
    });

    it('removes, also what is not there', async () => {
      const store = await make();
      await store.write('a/b.md', bytesOf('x'));
      expect(await store.remove('a/b.md')).toEqual({ ok: true, value: null });
      expect(await store.remove('a/b.md')).toEqual({ ok: true, value: null });
      expect(await store.remove('nowhere/b.md')).toEqual({ ok: true, value: null });
      expect(await store.stat('a/b.md')).toEqual({ ok: false, failure: { kind: 'not-found' } });
    });

    it('says that a file is not there', async () => {
      const store = await make();
      const missing = { ok: false, failure: { kind: 'not-found' } };
      expect(await store.read('records/ab/x.md')).toEqual(missing);
      expect(await store.stat('records/ab/x.md')).toEqual(missing);
      expect(await store.readPart('records/ab/x.md', 0, 10)).toEqual(missing);
      expect(await store.move('records/ab/x.md', 'trash/x.md')).toEqual(missing);
    });

    it.each([
      '',
      '/',
      '/etc/passwd',
      '../x.md',
      'records/../../x.md',
      'a//b.md',
      './a.md',
      'a/',
      'a\\b.md',
      'C:/x.md',
      'a\0b.md',
    ])('lets nobody out through %j', async (path) => {
      const store = await make();
      const refused = { ok: false, failure: { kind: 'disk', code: 'EINVAL' } };
      await store.write('inside.md', bytesOf('x'));
      expect(await store.read(path)).toEqual(refused);
      expect(await store.stat(path)).toEqual(refused);
      expect(await store.readPart(path, 0, 10)).toEqual(refused);
      expect(await store.write(path, bytesOf('x'))).toEqual(refused);
      expect(await store.move('inside.md', path)).toEqual(refused);
      expect(await store.move(path, 'other.md')).toEqual(refused);
      expect(await store.remove(path)).toEqual(refused);
      if (path !== '') expect(await store.list(path)).toEqual(refused);
    });
  });
}
