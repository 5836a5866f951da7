import { expect, it } from 'vitest';
import { makeSealing } from './sealing';

const TO = 'age1kelp';
const TEXT = Uint8Array.of(1, 2, 3);

interface Given {
  readonly recipient?: string | null;
  /** How many texts the window hands over, each time it is asked; undefined: it says nothing. */
  readonly handed?: number | null;
  /** What the process gives each time one is started; undefined: it ends. */
  readonly sealed?: readonly (readonly Uint8Array[] | undefined)[];
  readonly hasPage?: boolean;
}

function setup({ recipient = TO, handed, sealed = [[TEXT]], hasPage = true }: Given) {
  const kept: unknown[] = [];
  let started = 0;
  let killed = 0;
  const sealing = makeSealing({
    recipient: () => recipient,
    join: () => {
      if (!hasPage) return undefined;
      const texts = sealed[started];
      started += 1;
      if (handed !== undefined) void sealing.handlers['window.handed']({ count: handed });
      return {
        sealed: Promise.resolve(texts),
        kill: () => {
          killed += 1;
        },
      };
    },
    keep: (to, texts) => {
      kept.push(to, texts);
    },
    limits: { answering: 20, sealing: 20 },
  });
  return { sealing, kept, ran: () => ({ started, killed }) };
}

it('keeps what the window hands over, sealed to the journal in use', async () => {
  const { sealing, kept, ran } = setup({ handed: 1 });
  expect(await sealing.ask()).toBe('sealed');
  expect(kept).toEqual([TO, [TEXT]]);
  expect(ran()).toEqual({ started: 1, killed: 1 });
});

it('keeps nothing where the window has nothing, or there is none', async () => {
  const empty = setup({ handed: 0 });
  expect(await empty.sealing.ask()).toBe('sealed');
  expect(empty.kept).toEqual([]);
  expect(empty.ran()).toEqual({ started: 1, killed: 1 });
  expect(await setup({ hasPage: false }).sealing.ask()).toBe('sealed');
});

it('does not wait for a window that says nothing', async () => {
  const { sealing, ran } = setup({});
  expect(await sealing.ask()).toBe('silent');
  expect(ran()).toEqual({ started: 1, killed: 1 });
});

it('asks once more where a process ended before it was done, or gave less than it was given', async () => {
  const second = setup({ handed: 1, sealed: [undefined, [TEXT]] });
  expect(await second.sealing.ask()).toBe('sealed');
  expect(second.kept).toEqual([TO, [TEXT]]);
  const never = setup({ handed: 2, sealed: [[TEXT], undefined] });
  expect(await never.sealing.ask()).toBe('failed');
  expect(never.kept).toEqual([]);
  expect(never.ran()).toEqual({ started: 2, killed: 2 });
  expect(await setup({ handed: null }).sealing.ask()).toBe('failed');
});

it('is not possible where there is nobody to seal to', async () => {
  const { sealing, ran } = setup({ recipient: null, handed: 1 });
  expect(sealing.isPossible()).toBe(false);
  expect(await sealing.ask()).toBe('failed');
  expect(ran()).toEqual({ started: 0, killed: 0 });
});
