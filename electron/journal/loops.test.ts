import { describe, expect, it } from 'vitest';
import { blankRecord } from '../domain/records/blank';
import { newId, type Id } from '../domain/id';
import { momentAt } from '../domain/time/moment';
import type { Round } from '../domain/kinds/round';
import { temporaryFolder } from '../storage/testing/place';
import { create, DAY, entry, must, NOON, save } from './testing/runningJournal';

const ROUNDS = [
  'The invoice came late again. I stood at the lifecycle with it. The hallway was freezing. He counts me in euros.',
  'An invoice for the evening. The hallway had no light. All the doors were locked and my hands were freezing.',
];
const NEXT =
  'I had soup with Ana and was glad. Then the invoice lay there, again. I stood in the hallway until it was dark. My feet were freezing, and all the evening the doors creaked.';
const at = (daysAgo: number) => momentAt(NOON - daysAgo * DAY, 'Europe/Berlin');

/** A journal with everyday entries, a loop with two rounds, and an entry that is like them. */
async function journal(rest: Partial<Round> = {}, days = 24, texts: readonly string[] = ROUNDS) {
  const running = await create(await temporaryFolder(), undefined, null);
  const loop = { ...blankRecord('loop', newId(), at(60)), title: 'The invoice' };
  const lived = texts.map((body, index) => entry(body, { at: at(50 - index) }));
  const rounds = lived.map(({ id, at: when }) => ({
    ...blankRecord('round', newId(), when),
    loop: loop.id,
    entry: id,
    ...rest,
  }));
  const next = entry(NEXT, { at: at(1) });
  for (let day = 0; day < days; day += 1)
    await save(
      running,
      entry(`Day ${day}: the weather was fine and I had bread with the neighbours, then all went home and I read.`, {
        at: at(100 + day),
      }),
    );
  for (const record of [loop, ...lived, ...rounds, next]) await save(running, record);
  const ask = async (id: Id = next.id) => must(await running.handlers['loops.resemblance']({ entry: id }));
  return { ...running, loop, lived, rounds, next, ask };
}

describe('whether an entry resembles earlier rounds', () => {
  it('is told with the words that both speak of', async () => {
    const { ask, loop } = await journal();
    const found = await ask();
    expect(found?.loop).toBe(loop.id);
    expect(found?.words).toHaveLength(3);
    expect(['invoice', 'hallway', 'freezing', 'doors']).toEqual(expect.arrayContaining([...(found?.words ?? [])]));
  });

  it('is told from the third text on, in a journal in which nothing else was written', async () => {
    const said = 'He did not greet me again. He counts me in euros and wants me gone.';
    const twice = [said, 'Again he did not greet me at the door. I am sure he wants me gone.'];
    const { ask, loop, handlers, next } = await journal({}, 0, twice);
    expect(await ask()).toBeNull();
    const { revision } = must(await handlers['records.get']({ id: next.id }));
    const body = 'He did not greet me again today. He wants me gone, he counts me in euros.';
    must(await handlers['records.save']({ record: { ...next, body }, base: revision }));
    expect((await ask())?.loop).toBe(loop.id);
  });

  it('is not told of an entry that is a round already, nor of one that came before the others', async () => {
    const { ask, lived, next, loop, handlers } = await journal();
    for (const { id } of lived) expect(await ask(id)).toBeNull();
    must(
      await handlers['records.save']({
        record: { ...blankRecord('round', newId(), next.at), loop: loop.id, entry: next.id },
        base: null,
      }),
    );
    expect(await ask()).toBeNull();
  });

  it('counts neither a round whose entry is gone, nor one whose loop is, nor one without a loop', async () => {
    const gone = await journal();
    must(await gone.handlers['trash.put']({ id: gone.lived[0]?.id ?? gone.next.id }));
    expect(await gone.ask()).toBeNull();
    const ended = await journal();
    must(await ended.handlers['trash.put']({ id: ended.loop.id }));
    expect(await ended.ask()).toBeNull();
    expect(await (await journal({ loop: undefined })).ask()).toBeNull();
  });

  it('follows what is written', async () => {
    const { ask, handlers, next } = await journal();
    const { revision } = must(await handlers['records.get']({ id: next.id }));
    must(
      await handlers['records.save']({
        record: {
          ...next,
          body: 'The weather was fine and I had bread with the neighbours. Then all went home and I read. Nothing came round at all, and that was good. I slept until the church bells began to ring.',
        },
        base: revision,
      }),
    );
    expect(await ask()).toBeNull();
  });

  it('of the words that were selected alone, where only those were marked', async () => {
    expect(await (await journal({ quote: 'He counts me in euros.' })).ask()).toBeNull();
  });

  it('fails for what is no entry, or is not there', async () => {
    const { handlers, loop } = await journal();
    for (const id of [loop.id, newId()])
      expect(await handlers['loops.resemblance']({ entry: id })).toEqual({ ok: false, failure: { kind: 'not-found' } });
  });
});

describe('entries that are close to each other', () => {
  const GONE = [
    'He did not greet me again. He counts me in euros and wants me gone.',
    'Again today he did not greet me, and he wants me gone. He counts euros.',
    'He did not greet me. He wants me gone, he counts me in euros again.',
  ];

  async function written() {
    const running = await create(await temporaryFolder(), undefined, null);
    const entries = GONE.map((body, index) => entry(body, { at: at(30 - index) }));
    const near = async () => must(await running.handlers['loops.near'](undefined));
    return { ...running, entries, near };
  }

  it('are found from the third on, newest first, and not while they belong to a loop', async () => {
    const running = await written();
    const [first, second, third] = running.entries;
    if (!first || !second || !third) throw new Error('three were written');
    for (const one of [first, second]) await save(running, one);
    await save(running, entry('Soup with Ana, and the lake was cold.', { at: at(3) }));
    expect(await running.near()).toBeNull();
    await save(running, third);
    expect(await running.near()).toEqual([third.id, second.id, first.id]);
    await save(running, { ...blankRecord('round', newId(), first.at), loop: newId(), entry: first.id });
    expect(await running.near()).toBeNull();
  });

  it('are not asked about again, nor is one more that is close to them', async () => {
    const running = await written();
    for (const one of running.entries) await save(running, { ...one, asked: at(2) });
    expect(await running.near()).toBeNull();
    await save(running, entry(GONE[0] ?? '', { at: at(1) }));
    expect(await running.near()).toBeNull();
  });
});
