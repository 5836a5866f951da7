import type { Id } from './id';
import type { Did } from './reaching';
import type { AnyRecord } from './record';
import { unreachable } from './result';
import { broughtOf } from './rupture';

/** The ids of all records that a record points to, each once, in its own order. A record that is no longer there is among them. */
export function linksOf(record: AnyRecord): readonly Id[] {
  return [...new Set(named(record).filter((id) => id !== undefined))];
}

/** For each record that others point to, those that do, in their order. With `linksOf` each of two linked records can show the other. */
export function backlinks(records: readonly AnyRecord[]): ReadonlyMap<Id, readonly Id[]> {
  const back = new Map<Id, Id[]>();
  for (const record of records) {
    for (const id of linksOf(record)) {
      const from = back.get(id);
      if (from) from.push(record.id);
      else back.set(id, [record.id]);
    }
  }
  return back;
}

function named(record: AnyRecord): readonly (Id | undefined)[] {
  switch (record.kind) {
    case 'entry': case 'person': case 'topic': case 'too-much': return [];
    case 'check-in': return [record.person, record.of];
    case 'reaching': return [record.person, ...record.touchstones, ...didLinks(record.did)];
    case 'touchstone': return [record.person, record.source?.record];
    case 'rupture': return [record.person, broughtOf(record.state)?.session];
    case 'letter': return [record.to, record.state.kind === 'talked' ? record.state.session : undefined];
    case 'session': return [record.person, ...record.list.map((item) => item.record)];
    case 'feeling-and-fact': return [record.person, record.of, ...record.touchstones];
    case 'loop': case 'ending': return [record.person];
    case 'round': return [record.loop, record.entry];
    case 'then-and-now': return [record.person, record.then?.record, record.now?.record];
    case 'book': return [record.person, ...record.pieces];
    default: return unreachable(record);
  }
}

function didLinks(did: Did): readonly Id[] {
  switch (did.kind) {
    case 'letter': return [did.letter];
    case 'entry': return [did.entry];
    case 'waited': case 'reached-out': case 'nothing': return [];
    default: return unreachable(did);
  }
}
