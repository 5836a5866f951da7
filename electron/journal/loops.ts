import type { KeeperRequests } from '../contract';
import type { Failure } from '../contract/failure';
import type { Handlers } from '../contract/request';
import type { Entry } from '../domain/entry';
import type { Id } from '../domain/id';
import { epochOf } from '../domain/moment';
import { ofKind } from '../domain/record';
import { resemblanceOf, type EarlierRounds, type Resemblance } from '../domain/resemblance';
import { fail, ok, type Result } from '../domain/result';
import { asLived, roundsOf, type Round } from '../domain/round';
import { spokenIn, type Spoken } from '../domain/spoken';
import { whileOpen, type Desk } from './desk';
import type { Session } from './session';

export type LoopHandlers = Pick<Handlers<KeeperRequests>, 'loops.resemblance'>;

export function loopHandlers(desk: Desk): LoopHandlers {
  // What the rounds speak of stays known as long as they say the same.
  const known = new WeakMap<Entry, Spoken>();
  const spokenOf = (entry: Entry): Spoken => {
    const before = known.get(entry);
    if (before) return before;
    const spoken = spokenIn(`${entry.title}\n${entry.body}`);
    known.set(entry, spoken);
    return spoken;
  };
  return { 'loops.resemblance': whileOpen(desk, (session, { entry }) => resemblance(session, entry, spokenOf)) };
}

async function resemblance({ records, search }: Session, id: Id, spokenOf: (entry: Entry) => Spoken): Promise<Result<Resemblance | null, Failure>> {
  const rarity = await search.rarity();
  const entry = entryOf(records, id);
  if (!entry) return fail({ kind: 'not-found' });
  const all = [...records.all()].map(({ record }) => record);
  const rounds = asLived(ofKind('round', all), (of) => entryOf(records, of)?.at);
  const loops = ofKind('loop', all).flatMap(({ id: loop }): readonly EarlierRounds[] => {
    const own = roundsOf(loop, rounds);
    if (own.some((round) => round.entry === id)) return [];
    const earlier = own.filter(({ at }) => epochOf(at) < epochOf(entry.at));
    const texts = earlier.flatMap((round) => {
      const of = round.entry && entryOf(records, round.entry);
      return of ? [saidIn(round, of, spokenOf)] : [];
    });
    const theirs = own.flatMap((round) => [round.id, ...round.entry ? [round.entry] : []]);
    return [{ loop, texts, elsewhere: rarity(new Set([id, loop, ...theirs])) }];
  });
  return ok(resemblanceOf(spokenOf(entry), loops) ?? null);
}

/** What was marked: the words that were selected, or all. */
function saidIn({ quote }: Round, entry: Entry, spokenOf: (entry: Entry) => Spoken): Spoken {
  return quote.trim() === '' ? spokenOf(entry) : spokenIn(quote);
}

function entryOf(records: Session['records'], id: Id): Entry | undefined {
  const record = records.present(id)?.record;
  return record?.kind === 'entry' ? record : undefined;
}
