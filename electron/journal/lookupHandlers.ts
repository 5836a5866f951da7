import type { KeeperRequests } from '../contract';
import type { Handlers } from '../contract/request';
import { fail, ok } from '../domain/result';
import { summaryOf } from '../domain/records/summary';
import { whileOpen, type JournalSource } from './whileOpen';
import { NOTES, noteLetGo } from './notes';
import { inTurn, putBack } from './saving';
import { excuse } from './survey';

export type LookupHandlers = Pick<
  Handlers<KeeperRequests>,
  'search.find' | 'search.all' | 'attention.list' | 'missing.get' | 'missing.putBack' | 'missing.letGo'
>;

export function lookupHandlers(source: JournalSource): LookupHandlers {
  return {
    'search.find': whileOpen(source, ({ search }, { text, limit }) => Promise.resolve(ok(search.find(text, limit)))),
    'search.all': whileOpen(source, ({ search }, { text }) => Promise.resolve(ok(search.all(text)))),
    'attention.list': whileOpen(source, async (journal) => {
      await excuse(journal);
      journal.changed([]);
      return ok(journal.attention());
    }),
    'missing.get': whileOpen(source, ({ missing }, { id }) => {
      const known = missing.find(id);
      return Promise.resolve(known ? ok(known.record) : fail({ kind: 'not-found' }));
    }),
    'missing.putBack': whileOpen(source, (journal, { id }) =>
      inTurn(journal, id, async () => {
        const known = journal.missing.find(id);
        if (!known) return fail({ kind: 'not-found' });
        const written = await putBack(journal, known);
        if (!written.ok) return written;
        journal.missing.forget(id);
        journal.changed([id]);
        return ok(journal.records.summary(id) ?? summaryOf(known.record));
      }),
    ),
    'missing.letGo': whileOpen(source, (journal, { id }) =>
      journal.turns.take(NOTES, async () => {
        const noted = await noteLetGo(journal.store, id);
        if (!noted.ok) return noted;
        journal.missing.forget(id);
        await excuse(journal);
        journal.changed([]);
        return ok(null);
      }),
    ),
  };
}
