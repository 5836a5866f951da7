import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Encrypter } from 'age-encryption';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateIdentity } from './age';
import { checksumOf } from './checksum';
import { unwrapIdentity, wrapIdentity } from './key';
import { hasTerminal, inTerminal } from './testing/age-program';
import { bytesOf, must, temporaryFolder } from './testing/place';
import { buildProgram } from './testing/writing-process';

/** The lightest, so that tests are quick. */
const LIGHT = 1;
const identity = await generateIdentity();
const wrong = { ok: false, failure: { kind: 'wrong-passphrase' } };
const damaged = { ok: false, failure: { kind: 'damaged-key' } };
const good = { ok: true, value: identity };

/** As any other program that knows age would wrap it. */
function wrapElsewhere(content: string, passphrase: string, workFactor: number): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(workFactor);
  return encrypter.encrypt(content);
}

describe('key.age', () => {
  it('gives the identity for its passphrase and for no other', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
        fc.string({ minLength: 1 }),
        async (passphrase, other) => {
          fc.pre(passphrase.normalize('NFC') !== other.normalize('NFC'));
          const bytes = must(await wrapIdentity(identity, passphrase, LIGHT));
          expect(await unwrapIdentity(bytes, passphrase, [])).toEqual(good);
          expect(await unwrapIdentity(bytes, other, [checksumOf(bytes)])).toEqual(wrong);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('takes a passphrase from every keyboard alike', async () => {
    const bytes = must(await wrapIdentity(identity, 'Müßiggang', LIGHT));
    expect(await unwrapIdentity(bytes, 'Mu\u0308ßiggang', [])).toEqual(good);
  });

  it('is a second of work by default, and other work goes on meanwhile', async () => {
    let turns = 0;
    const turning = setInterval(() => {
      turns++;
    }, 1);
    const bytes = must(await wrapIdentity(identity, 'kelp', undefined));
    clearInterval(turning);
    expect(Buffer.from(bytes).toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt [A-Za-z0-9+/]{22} 18\n/);
    expect(turns).toBeGreaterThan(5);
    expect(await unwrapIdentity(bytes, 'kelp', [])).toEqual(good);
  });

  it('may have been written by another program', async () => {
    expect(
      await unwrapIdentity(await wrapElsewhere(`# made by age-keygen\n${identity}\n`, 'kelp', 5), 'kelp', []),
    ).toEqual(good);
  });

  it('is opened by the age program, typed in a terminal', async () => {
    const folder = await temporaryFolder();
    const bytes = must(await wrapIdentity(identity, 'kelp and wrack', 10));
    await writeFile(path.join(folder, 'key.age'), bytes);
    // Where there is no age program or no terminal, the library by age's author opens it: the tests above.
    const shown = hasTerminal ? inTerminal('age -d key.age', folder, 'kelp and wrack') : identity;
    expect(shown).toContain(identity);
  });
});

// A limit on the memory of a process is a matter of Unix; V8 asks for more than this at once only where it needs it.
it.runIf(process.platform === 'linux')('says that there is too little memory, and calls nothing damaged', async () => {
  const program = await buildProgram('opener');
  const folder = await temporaryFolder();
  const heavy = Buffer.from(must(await wrapIdentity(identity, 'kelp', LIGHT)))
    .toString('latin1')
    .replace(/^(-> scrypt \S+) 1$/m, '$1 20');
  await writeFile(path.join(folder, 'key.age'), heavy, 'latin1');
  const outcomes = ['open key.age', 'make 22', 'make 1'].map(
    (work) =>
      spawnSync('/bin/sh', ['-c', `ulimit -v 1500000; exec "${process.execPath}" "${program}" ${work}`], {
        cwd: folder,
        encoding: 'utf8',
      }).stdout,
  );
  const tooLittle = { ok: false, failure: { kind: 'out-of-memory' } };
  expect(outcomes.map((outcome) => JSON.parse(outcome) as unknown)).toEqual([tooLittle, tooLittle, { ok: true }]);
});

describe('a damaged key.age is told from a wrong passphrase:', () => {
  it('turned bits', async () => {
    const bytes = must(await wrapIdentity(identity, 'kelp', LIGHT));
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(7), async (at, bit) => {
        const turned = bytes.slice();
        turned[at] = (turned[at] ?? 0) ^ (1 << bit);
        for (const passphrase of ['kelp', 'wrack']) {
          const outcome = await unwrapIdentity(turned, passphrase, [checksumOf(bytes)]);
          expect(outcome).toEqual(damaged);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('a missing end, even where its checksum is known', async () => {
    const bytes = must(await wrapIdentity(identity, 'kelp', LIGHT));
    for (const length of [0, 20, 100, bytes.length - 1]) {
      const short = bytes.slice(0, length);
      expect(await unwrapIdentity(short, 'kelp', [checksumOf(short)])).toEqual(damaged);
    }
  });

  it('something else within', async () => {
    const bytes = await wrapElsewhere('not an identity', 'kelp', LIGHT);
    expect(await unwrapIdentity(bytes, 'kelp', [checksumOf(bytes)])).toEqual(damaged);
  });

  it('work that would exhaust the memory, which is not even begun, and a factor that is none', async () => {
    const light = Buffer.from(must(await wrapIdentity(identity, 'kelp', LIGHT))).toString('latin1');
    const costly = { ok: false, failure: { kind: 'costly-key' } };
    for (const [factor, outcome] of [
      ['21', costly],
      ['22', costly],
      ['99', costly],
      ['100', damaged],
      ['0', damaged],
      ['01', damaged],
      ['-1', damaged],
      ['1e1', damaged],
      ['', damaged],
    ] as const) {
      const heavy = Buffer.from(light.replace(/^(-> scrypt \S+) 1$/m, `$1 ${factor}`), 'latin1');
      expect(heavy.toString('latin1')).not.toBe(light);
      expect(await unwrapIdentity(heavy, 'kelp', [checksumOf(heavy)])).toEqual(outcome);
    }
  });

  it('a file that is no age file, or one for a recipient', async () => {
    const encrypter = new Encrypter();
    encrypter.addRecipient('age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p');
    for (const bytes of [bytesOf('hello'), new Uint8Array(), await encrypter.encrypt(identity)]) {
      expect(await unwrapIdentity(bytes, 'kelp', [checksumOf(bytes)])).toEqual(damaged);
    }
  });
});
