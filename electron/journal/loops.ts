import type { KeeperRequests } from '../contract';
import type { Failure } from '../contract/failure';
import type { Handlers } from '../contract/request';
import type { Entry } from '../domain/kinds/entry';
import type { Id } from '../domain/id';
import type { Loop } from '../domain/kinds/loop';
import { epochOf } from '../domain/time/moment';
import { ofKind } from '../domain/records/record';
import { resemblanceOf, type EarlierRounds, type Resemblance } from '../domain/text/resemblance';
import { findingNear, type TextOfWords } from '../domain/text/nearTexts';
import { fail, ok, type Result } from '../domain/result';
import { asLived, roundsOfLoop } from '../domain/therapy/round';
import type { Round } from '../domain/kinds/round';
import { countIn, spokenIn, type Spoken } from '../domain/text/spoken';
import { each, inSlices } from './slices';
import { whileOpen, type JournalSource } from './whileOpen';
import type { OpenJournal } from './openJournal';

export type LoopHandlers = Pick<Handlers<KeeperRequests>, 'loops.resemblance' | 'loops.near'>;

export function loopHandlers(source: JournalSource): LoopHandlers {
  const known: Known = new WeakMap();
  return {
    'loops.resemblance': whileOpen(source, (journal, { entry }) => resemblance(journal, entry, known)),
    'loops.near': whileOpen(source, near),
  };
}

/** What records speak of, as long as they say the same. */
type Known = WeakMap<Entry | Loop | Round, Spoken>;

async function resemblance(
  { records, search }: OpenJournal,
  id: Id,
  known: Known,
): Promise<Result<Resemblance | null, Failure>> {
  const uses = await search.uses();
  const entry = entryOf(records, id);
  if (!entry) return fail({ kind: 'not-found' });
  const all = [...records.all()].map(({ record }) => record);
  const rounds = asLived(ofKind('round', all), (of) => entryOf(records, of)?.at);
  const loops = ofKind('loop', all).flatMap((loop): readonly EarlierRounds[] => {
    const own = roundsOfLoop(loop.id, rounds).map((round) => ({
      round,
      of: round.entry && entryOf(records, round.entry),
    }));
    if (own.some(({ round }) => round.entry === id)) return [];
    const earlier = own.flatMap(({ round, of }) =>
      of && epochOf(of.at) < epochOf(entry.at) ? [spokenOf(round.quote.trim() === '' ? of : round, known)] : [],
    );
    // What belongs to the loop does not make its words less rare.
    const within = countIn(
      [entry, loop, ...own.flatMap(({ round, of }) => [round, ...(of ? [of] : [])])].map((record) =>
        spokenOf(record, known),
      ),
    );
    return [{ loop: loop.id, texts: earlier, elsewhere: (word) => Math.max(0, uses(word) - (within.get(word) ?? 0)) }];
  });
  return ok(resemblanceOf(spokenOf(entry, known), loops) ?? null);
}

/** Entries that are rounds are left out; a group of which one was asked about already is not asked about again. */
async function near({ records, search }: OpenJournal): Promise<Result<readonly Id[] | null, Failure>> {
  await search.warm();
  const all = Array.from(records.all(), ({ record }) => record);
  const marked = new Set(ofKind('round', all).map(({ entry }) => entry));
  const entries = ofKind('entry', all)
    .filter(({ id }) => !marked.has(id))
    .sort((one, other) => epochOf(other.at) - epochOf(one.at));
  const texts: TextOfWords[] = [];
  await inSlices(each(entries, ({ id }) => texts.push({ id, words: search.wordsOf(id) })));
  const asked = new Set(entries.filter((entry) => entry.asked !== undefined).map(({ id }) => id));
  const groups = await inSlices(findingNear(texts));
  return ok(groups.find((group) => !group.some((id) => asked.has(id))) ?? null);
}

/** All that an entry or a loop says, and of a round what was selected. */
function spokenOf(record: Entry | Loop | Round, known: Known): Spoken {
  const before = known.get(record);
  if (before) return before;
  const spoken = spokenIn(record.kind === 'round' ? record.quote : `${record.title}\n${record.body}`);
  known.set(record, spoken);
  return spoken;
}

function entryOf(records: OpenJournal['records'], id: Id): Entry | undefined {
  const record = records.present(id)?.record;
  return record?.kind === 'entry' ? record : undefined;
}
